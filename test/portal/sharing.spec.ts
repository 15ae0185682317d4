import { givePassword, password } from '../auth/door.js';
import type { Room } from '../support/room.js';
import type { Person } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

type Arrive = (address: string) => Promise<Visitor>;

inBrowser('who sees what', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const aPeer = async (room: Room): Promise<Person> => {
    const robin = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
    await givePassword(robin);
    return robin;
  };
  const at = async (arrive: Arrive, room: Room, person: Person, page: string): Promise<Visitor> => {
    const visitor = await arrive(service.portal);
    await visitor.comesSignedIn(room.clinic.slug, person.email, password);
    await visitor.open(page);
    return visitor;
  };

  it(
    'withdraws a consent with what it changes shown before, and empties the page that the other has open at once',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const robin = await aPeer(room);
      const { api, patientId } = room.patient;
      const said = { perspective: 'self', stage: 'rebuilding', words: 'I have mornings again' };
      await api.expect(201, api.post(`/v1/patients/${patientId}/stage-transitions`, said));
      const provisions = [{ recipientAccountId: robin.accountId, dataClasses: ['journey'] }];
      const consent = { kind: 'sharing', purpose: 'Walking along', purposeCode: 'peer_support', provisions };
      await api.expect(201, api.post(`/v1/patients/${patientId}/consents`, consent));
      const reader = await at(arrive, room, robin, `/people/${patientId}/way`);
      await reader.sees('I have mornings again');
      const alex = await at(arrive, room, room.patient, '/sharing');
      await alex.follow('Walking along');
      await alex.sees('would no longer see:');
      expect(await alex.axe()).toEqual([]);
      reader.expects(/^GET \S+ answered 404/);
      await alex.press('Withdraw this consent');
      await alex.press('Withdraw it');
      await alex.sees('It is withdrawn, and counts no more.');
      await reader.seesNoMore('I have mornings again');
      await reader.sees('This is not open to you');
    }),
  );

  it(
    'shares with what it would change shown before, and shows it in a table, in cards, and as that person sees it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await aPeer(room);
      const alex = await at(arrive, room, room.patient, '/sharing');
      await alex.follow('Share something, or say no');
      await alex.choose('Who', 'Robin');
      await alex.page.getByLabel('the way', { exact: true }).check();
      await alex.fill('What for, in a few words', 'Walking along');
      await alex.press('See what it would change');
      await alex.sees('What a yes would change');
      expect(await alex.axe()).toEqual([]);
      await alex.press('Yes, share it');
      const row = alex.page.getByRole('row', { name: /Robin/ });
      await row.getByRole('cell', { name: 'yes' }).waitFor();
      expect(await alex.axe()).toEqual([]);
      await alex.page.setViewportSize({ width: 320, height: 700 });
      expect(await alex.sidewaysScrolling()).toEqual([]);
      expect(await alex.axe()).toEqual([]);
      await alex.page.getByRole('link', { name: 'Robin' }).click();
      await alex.sees('They get no plan.');
      await alex.page
        .getByLabel('May this person …')
        .selectOption({ label: 'read where you are on the way' });
      await alex.page
        .getByRole('status')
        .filter({ hasText: 'Robin may read where the person is on their way' })
        .waitFor();
      await alex.page.getByLabel('May this person …').selectOption({ label: 'read the journal' });
      await alex.page.getByRole('status').filter({ hasText: 'A journal is its author’s alone' }).waitFor();
    }),
  );

  it(
    'answers what staff ask for, and asks about a look that is not recognised',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const robin = await aPeer(room);
      const { patientId } = room.patient;
      const dana = await at(arrive, room, room.clinician, `/people/${patientId}/sharing`);
      await dana.follow('Ask for a consent');
      await dana.choose('Who', 'Robin');
      await dana.page.getByLabel('the way', { exact: true }).check();
      await dana.fill('What for, in a few words', 'Robin could walk along');
      expect(await dana.axe()).toEqual([]);
      await dana.press('Ask the patient');
      const alex = await at(arrive, room, room.patient, '/sharing');
      await alex.sees('This waits for your answer');
      await alex.follow('Robin could walk along');
      await alex.sees('What a yes would change');
      await alex.page.getByRole('button', { name: 'No', exact: true }).click();
      await alex.sees('Your no is kept.');
      await dana.sees('refused');
      expect((await robin.api.get(`/v1/patients/${patientId}/journey`)).status).toBe(404);

      await alex.open('/sharing/log');
      // What somebody opens at one sitting is one visit.
      await alex.page.locator('summary', { hasText: 'Dana Reyes was in the record' }).first().click();
      await alex.page.getByRole('button', { name: 'I don’t recognise this' }).first().click();
      await alex.page.getByRole('button', { name: 'Ask', exact: true }).click();
      await alex.sees('What you asked about');
      expect(await alex.axe()).toEqual([]);
    }),
  );
});
