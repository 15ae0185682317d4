import { givePassword } from '../auth/door.js';
import { anAgreedGoal, type Room } from '../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../support/signed.js';
import type { Person } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { aPair, type Arrive, comesIn } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** No pointer, and no name that only programs know. */
const asPrograms = /\/\p{Ll}|\p{Ll}\p{Lu}|“errors”|"errors"/u;

inBrowser('the forms of the staff', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const comeIn = (arrive: Arrive, room: Room, person: Person): Promise<Visitor> =>
    comesIn(service, arrive, { room, person });
  const administrator = (room: Room): Promise<Person> =>
    room.clinic.person(['administrator'], { name: 'Kim Larsen' }).then(givePassword);
  const wrong = ({ page }: Visitor): Promise<string[]> =>
    page.evaluate<string[]>(`[...document.querySelectorAll('[aria-invalid=true]')].map(({ name }) => name)`);
  const day = (offset: number): string =>
    new Date(service.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);

  it(
    'say of no goal how it is going before somebody says it; what was said stands in the review',
    visiting(async (arrive) => {
      const room = await aCompleteRoom(service);
      await givePassword(room.clinician);
      await signedByBoth(room, await frozen(room));
      const { api, patientId } = room.patient;
      const { body: review } = await api.expect(201, api.post(`${room.plan}/reviews`, {}));
      const dana = await comeIn(arrive, room, room.clinician);
      await dana.open(`/people/${patientId}/reviews`);
      await dana.press('Record that it was held');
      await dana.fill('Who was there', 'Alex');
      expect(await dana.page.locator('form select option:checked').allInnerTexts()).toEqual([
        'not talked about',
      ]);
      await dana.press('Record the review');
      await dana.sees(/: not talked about$/);
      expect(await dana.axe()).toEqual([]);
      const { body } = await api.expect(200, api.get(`${room.plan}/reviews/${review.id}`));
      expect(body.outcomes).toMatchObject([{ outcome: 'not-discussed' }]);
    }),
  );

  it(
    'show the last day of a cover, and not the day after it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const sam = await room.clinic.practitioner('Sam Okoye');
      const { api } = room.clinician;
      const until = day(10);
      const cover = { kind: 'cover', reason: 'Away', coverAccountId: sam.accountId, until };
      await api.expect(201, api.post('/v1/coverages', cover));
      const [alex, dana] = [
        await comeIn(arrive, room, room.patient),
        await comeIn(arrive, room, room.clinician),
      ];
      const inWords = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
      for (const [visitor, path] of [
        [dana, '/covers'],
        [dana, `/people/${room.patient.patientId}/around`],
        [alex, '/sharing'],
      ] as const) {
        await visitor.open(path);
        await visitor.sees('Away');
        const shown = await visitor.page.locator('main').innerText();
        expect([path, shown.includes(inWords.format(new Date(until)))]).toEqual([path, true]);
        expect([path, shown.includes(inWords.format(new Date(day(11))))]).toEqual([path, false]);
      }
    }),
  );

  it(
    'say what is wrong with a day at its field, and name no pointer',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const sam = await room.clinic.practitioner('Sam Okoye');
      const dana = await comeIn(arrive, room, room.clinician);
      await dana.open('/covers');
      await dana.press('Arrange a cover or a hand-over');
      await dana.choose('Who looks after them', 'Sam Okoye');
      await dana.fill('First day', day(8));
      await dana.fill('Last day', day(4));
      await dana.page.getByRole('textbox', { name: 'Why' }).fill('Away');
      dana.expects(/^POST \S+coverages answered 422/);
      await dana.press('Arrange it');
      await dana.sees('This day cannot be right: must not be before “First day”');
      expect(await wrong(dana)).toEqual(['until']);
      expect(await dana.page.getByRole('alert').innerText()).toBe('Please look once more at “Last day”.');
      await dana.fill('First day', '2019-03-01');
      await dana.fill('Last day', '2019-03-02');
      dana.expects(/^POST \S+coverages answered 422/);
      await dana.press('Arrange it');
      await dana.sees('Please look once more at “First day” and “Last day”.');
      expect(await wrong(dana)).toEqual(['from', 'until']);
      expect(await dana.page.locator('form').innerText()).not.toMatch(asPrograms);
      expect(await dana.page.locator('form').innerText()).not.toMatch(/\d{4}-\d\d-\d\d/);
      expect(sam.accountId).toBeTruthy();
    }),
  );

  it(
    'mean the right one of several parts alike, ask for what is blank in words, and name a group by its own name',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const kim = await administrator(room);
      const office = await comeIn(arrive, room, kim);
      await office.open('/clinic/techniques/new');
      for (const label of ['What it is called', /^What it is, in one/, /^How to do it/, 'When it helps'])
        await office.fill(label, 'Breathe');
      await office.page.getByRole('textbox', { name: 'Source 1' }).fill('Ourselves');
      await office.press('Another source');
      await office.page.getByRole('textbox', { name: 'Source 2' }).fill(' ');
      office.expects(/^POST \S+techniques answered 400/);
      await office.press('Add it to the library');
      await office.sees('Something has to stand here.');
      expect(await wrong(office)).toEqual(['sources/1/says']);
      expect(await office.page.getByRole('alert').innerText()).toContain('“Source 2”');

      await office.open('/clinic/machines');
      await office.press(/^Register/);
      for (const label of ['What it is called', 'Whose it is', 'Whom to reach there'])
        await office.fill(label, 'Lab');
      office.expects(/^POST \S+api-clients answered 400/);
      await office.press('Register it');
      await office.sees('Please choose at least one.');
      expect(await office.page.getByRole('alert').innerText()).toContain('“The most it may ever read”');
      expect(await office.axe()).toEqual([]);

      await office.open('/clinic/stages');
      await office.press('Write a new version');
      await office.page.getByRole('textbox', { name: 'Its name' }).nth(1).fill(' ');
      office.expects(/^POST \S+stage-catalogues answered 400/);
      await office.press('Publish this version');
      await office.sees('Something has to stand here.');
      expect(await wrong(office)).toEqual(['stages/1/title']);
    }),
  );

  it(
    'of the privacy officer give the reason of an emergency, and find lines by the number of a record',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room);
      const jo = await room.clinic.practitioner('Jo Berg');
      const noor = await givePassword(await room.clinic.person(['privacy_officer'], { name: 'Noor Haddad' }));
      const { patientId } = room.patient;
      const opening = { reasonCode: 'medical_emergency', reason: 'Brought in by ambulance', patientId };
      await jo.api.expect(201, jo.api.post('/v1/break-glass', opening));
      const officer = await comeIn(arrive, room, noor);
      await officer.open('/privacy/emergencies');
      await officer.sees('Brought in by ambulance');
      await officer.sees(patientId);
      expect(await officer.axe()).toEqual([]);
      await officer.open('/privacy/audit');
      await officer.fill('Number or id of the record', 'no such number');
      await officer.press('Search');
      await officer.sees('Nothing is on record that fits this.');
      await officer.fill('Number or id of the record', `p ${patientId.replaceAll('-', ' ')}`);
      await officer.press('Search');
      await officer.sees('review who opened records in an emergency');
      // One kind of deed, and of it what was done in some days.
      await officer.page.getByRole('button', { name: 'Only such: break_glass.open' }).first().click();
      await officer.seesNoMore('review who opened records in an emergency');
      await officer.sees('Only break_glass.open');
      expect(await officer.axe()).toEqual([]);
      await officer.fill('Last day', '2020-01-31');
      await officer.press('Search');
      await officer.sees('Nothing is on record that fits this.');
      await officer.fill('Last day', '');
      await officer.fill('First day', '2020-01-31');
      await officer.press('Search');
      await officer.page.getByRole('button', { name: 'Only such: break_glass.open' }).first().waitFor();
      await officer.press('Every kind of deed again');
      await officer.sees('review who opened records in an emergency');
    }),
  );
});
