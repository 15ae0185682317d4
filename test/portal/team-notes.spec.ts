import { password } from '../auth/door.js';
import { dayFrom } from '../support/measures-room.js';
import type { Room } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

type Arrive = (address: string) => Promise<Visitor>;

inBrowser('what a care team tells somebody that they can read', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const asPatient = async (arrive: Arrive, room: Room): Promise<Visitor> => {
    const alex = await arrive(service.portal);
    await alex.signIn(room.clinic.slug, room.patient.email, password);
    await alex.open('/notices');
    return alex;
  };
  const follow = async ({ page }: Visitor, sentence: string): Promise<void> => {
    const line = page.getByRole('listitem').filter({ hasText: sentence });
    await line.getByRole('link', { name: /^Look at it/ }).click();
  };

  it(
    'leads from the news to the note; of one that is kept back it says why, and has somebody else look at it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const notes = `/v1/patients/${room.patient.patientId}/clinical-notes`;
      const { api } = room.clinician;
      await api.expect(201, api.post(notes, { text: 'We spoke of the garden, and laughed.' }));
      const alex = await asPatient(arrive, room);
      await follow(alex, 'There is a note from');
      await alex.sees('We spoke of the garden, and laughed.');
      const ground = { ground: 'told_in_confidence', reason: 'A neighbour asked us not to tell' };
      const withholding = { ...ground, until: dayFrom(room, 20) };
      await api.expect(201, api.post(notes, { text: 'kept back', withholding }));
      await alex.sees('Somebody told your team something in confidence.');
      expect(await alex.axe()).toEqual([]);
      await alex.press('Ask that somebody else looks at it');
      await alex.page.getByRole('dialog').getByRole('button', { name: 'Ask', exact: true }).click();
      await alex.sees('You have asked that somebody else looks at it.');
      await alex.page.setViewportSize({ width: 320, height: 700 });
      expect(await alex.sidewaysScrolling()).toEqual([]);
    }),
  );

  it(
    'leads from the news to the questions of a review, answered for oneself first and then for both',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { api } = room.clinician;
      await api.expect(201, api.post(`${room.plan}/reviews`, { reason: 'A month has gone by' }));
      const alex = await asPatient(arrive, room);
      await follow(alex, 'would like to look at your plan together with you');
      await alex.sees('A month has gone by');
      const first = alex.page.getByRole('button', { name: /^Say something to it/ }).first();
      await first.click();
      await alex.page.getByRole('textbox').fill('The mornings are lighter');
      expect(await alex.axe()).toEqual([]);
      await alex.press('Keep it');
      await alex.sees('Only you read it, until you look at the plan together.');
      const read = async (): Promise<string> => {
        const { body } = await api.expect(200, api.get(`${room.plan}/reviews`));
        return JSON.stringify(body.items[0].answers);
      };
      expect(await read()).not.toContain('The mornings are lighter');
      await alex.press(/^Say it anew/);
      await alex.page.getByLabel('The care team may read it beforehand').check();
      await alex.press('Keep it');
      await alex.sees('The other side can read it already.');
      expect(await read()).toContain('The mornings are lighter');
      await alex.page.setViewportSize({ width: 320, height: 700 });
      expect(await alex.sidewaysScrolling()).toEqual([]);
    }),
  );
});
