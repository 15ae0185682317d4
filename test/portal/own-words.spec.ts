import { givePassword, password } from '../auth/door.js';
import { aPeerProfile } from '../support/peer.js';
import type { Room } from '../support/room.js';
import type { Person } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Surroundings, Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

type Arrive = (address: string, where?: Surroundings) => Promise<Visitor>;

const breathing = '01980000-0000-7000-8001-000000000001';

inBrowser('what stands in somebody’s own words', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const come = async (
    arrive: Arrive,
    room: Room,
    who: { person: Person; page: string },
  ): Promise<Visitor> => {
    const visitor = await arrive(service.portal);
    await visitor.comesSignedIn(room.clinic.slug, who.person.email, password);
    await visitor.open(who.page);
    return visitor;
  };
  /** So many of these buttons, as soon as the page knows who is before it. Those that are there are asked for before those that are not. */
  const offers = async (visitor: Visitor, name: string | RegExp, times: number): Promise<void> => {
    const found = visitor.page.getByRole('main').getByRole('button', { name });
    if (times > 0) await found.nth(times - 1).waitFor();
    expect([name, await found.count()]).toEqual([name, times]);
  };

  /** The patient shows what they wrote; who acts for them wrote something as well. */
  const written = async (room: Room, gail: Person): Promise<{ own: string; theirs: string }> => {
    const record = `/v1/patients/${room.patient.patientId}`;
    const write = async ({ api }: Person, path: string, body: object): Promise<string> =>
      (await api.expect(201, api.post(`${record}/${path}`, body))).body.id;
    const visibility = 'shared';
    const occurredAt = new Date(Date.now() - 86_400_000).toISOString();
    const hard = {
      occurredAt,
      noticedBy: 'patient',
      triggers: ['The phone'],
      lesson: 'I can call my sister',
    };
    for (const [who, words] of [
      [room.patient, 'Of Alex'],
      [gail, 'Of Gail'],
    ] as const) {
      await write(who, 'check-ins', { mood: 'low', words, visibility });
      await write(who, 'practice', { techniqueId: breathing, words, visibility });
    }
    return { own: await write(room.patient, 'setbacks', hard), theirs: await write(gail, 'setbacks', hard) };
  };

  it(
    'is offered to be shown, said anew and taken back to whoever wrote it, and to the patient alone beside them',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const gail = await givePassword(await room.clinic.person(['representative'], { name: 'Gail Morgan' }));
      const authority = {
        ...{ accountId: gail.accountId, kind: 'guardian', evidence: 'Order seen' },
        ...{ acts: ['read', 'take_part'], dataClasses: ['plan', 'journey', 'check_ins'] },
      };
      const people = `/v1/patients/${room.patient.patientId}/representatives`;
      await room.clinician.api.expect(201, room.clinician.api.post(people, authority));
      const { own, theirs } = await written(room, gail);

      const pages = `/people/${room.patient.patientId}`;
      const guardian = await come(arrive, room, { person: gail, page: `${pages}/check-ins` });
      await guardian.sees('Of Alex');
      await guardian.sees('Of Gail');
      for (const deed of [/^Keep it to myself/, /^Correct it/, /^Take it back/])
        await offers(guardian, deed, 1);
      await guardian.open(`${pages}/techniques/tried`);
      await guardian.sees('Of Alex');
      await guardian.sees('Of Gail');
      for (const deed of [/^Keep it to myself/, /^Take it back/]) await offers(guardian, deed, 1);
      await guardian.open(`${pages}/way/${own}`);
      await guardian.sees('I can call my sister');
      await offers(guardian, 'Say something: What helped?', 1);
      await offers(guardian, /^Change: /, 0);
      await offers(guardian, 'This was a mistake', 0);
      await guardian.open(`${pages}/way/${theirs}`);
      await guardian.sees('I can call my sister');
      await offers(guardian, /^Change: /, 2);
      await offers(guardian, 'This was a mistake', 1);

      const alex = await come(arrive, room, { person: room.patient, page: '/check-in' });
      await alex.sees('Of Gail');
      await offers(alex, /^Take it back/, 2);
      await alex.open(`/way/${theirs}`);
      await alex.sees('I can call my sister');
      await offers(alex, /^Change: /, 2);
    }),
  );

  it(
    'stays on the page about the patient for whoever acts for them, who adds to it; to whom only reads nothing is offered',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const record = `/v1/patients/${room.patient.patientId}`;
      const acting = async (name: string, acts: readonly string[]): Promise<Person> => {
        const person = await givePassword(await room.clinic.person(['representative'], { name }));
        const authority = { accountId: person.accountId, kind: 'guardian', evidence: 'Order seen', acts };
        const body = { ...authority, dataClasses: ['plan'] };
        await room.clinician.api.expect(201, room.clinician.api.post(`${record}/representatives`, body));
        return person;
      };
      const said = { strengths: ['Stubborn'], values: [], preferences: [], barriers: [], hopes: [] };
      const { api } = room.patient;
      await api.expect(200, api.with({ 'if-none-match': '*' }).put(`${room.plan}/about-me`, said));

      const plan = `/people/${room.patient.patientId}/plan`;
      const reading = await come(arrive, room, { person: await acting('Lena Ott', ['read']), page: plan });
      await reading.sees('Stubborn');
      for (const name of ['Write about me', 'Suggest a change'])
        expect(await reading.page.getByRole('main').getByRole('link', { name }).count()).toBe(0);

      const gail = await acting('Gail Morgan', ['read', 'take_part']);
      const guardian = await come(arrive, room, { person: gail, page: `${plan}/about-me` });
      await guardian.sees('Stubborn');
      const strengths = guardian.page.getByRole('textbox', { name: 'What I am good at' });
      expect(await strengths.inputValue()).toBe('');
      await strengths.fill('Kind');
      // What she labelled would be closed to her as well.
      expect(await guardian.page.getByText('Is something of it about alcohol or drugs?').count()).toBe(0);
      await guardian.press('Put it into the plan');
      await guardian.sees('Your words are in the plan.');
      const { body } = await api.expect(200, api.get(`${room.plan}/about-me`));
      expect(body).toMatchObject({ strengths: ['Stubborn', 'Kind'], writtenBy: room.patient.accountId });
    }),
  );

  it(
    'is told beside the hours of a peer supporter, for whoever hears the page, where these are missing',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const robin = await givePassword(await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' }));
      await robin.api.expect(200, robin.api.post('/v1/me/peer-profile', aPeerProfile));
      const peer = await come(arrive, room, { person: robin, page: '/with/profile' });
      const taking = peer.page.getByRole('button', { name: /^Take it away: time/ });
      await taking.first().waitFor();
      while ((await taking.count()) > 0) await taking.first().click();
      peer.expects(/^POST \/v1\/me\/peer-profile answered 422/);
      await peer.press('Save it');
      const hours = peer.page.getByRole('group', { name: 'When you are there' });
      await hours.getByRole('alert').waitFor();
      const ids = ((await hours.getAttribute('aria-describedby')) ?? '').split(' ');
      const told = await peer.page.locator(ids.map((id) => `[id="${id}"]`).join(',')).allInnerTexts();
      expect(told).toHaveLength(2);
      expect(told).toContainEqual(await hours.getByRole('alert').innerText());
      expect(await peer.axe()).toEqual([]);
    }),
  );
});
