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
    'takes a no for a no: without a reason, and from the preview to the day it is taken back',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const robin = await aPeer(room);
      const { api, patientId } = room.patient;
      const record = `/v1/patients/${patientId}`;
      for (const stage of ['active_treatment', 'rebuilding'])
        await api.expect(201, api.post(`${record}/stage-transitions`, { perspective: 'self', stage }));
      for (const visibility of ['only_me', 'shared']) {
        const setback = { occurredAt: '2026-01-05T10:00:00Z', noticedBy: 'patient', visibility };
        await api.expect(201, api.post(`${record}/setbacks`, setback));
      }
      const provisions = [{ recipientAccountId: robin.accountId, dataClasses: ['journey'] }];
      const yes = { kind: 'sharing', purpose: 'Walking along', purposeCode: 'peer_support', provisions };
      await api.expect(201, api.post(`${record}/consents`, yes));
      const alex = await at(arrive, room, room.patient, '/sharing/give');
      await alex.sees('Still missing: “Who”, “What they may see”, and “What for, in a few words”');
      await alex.choose('Who', 'Robin');
      await alex.page.getByLabel('the way', { exact: true }).check();
      await alex.page.getByLabel('Say no to somebody here').check();
      expect(await alex.page.getByRole('combobox', { name: 'Who', exact: true }).inputValue()).toBe('Robin');
      await alex.press('See what it would change');
      await alex.sees('What your no would change');
      await alex.sees('would no longer see: 3 entries in all');
      await alex.sees(/There are 4 entries under “journey” today, and the no counts .* in any case: 1\./);
      await alex.seesNoMore('What a yes would change');
      expect(await alex.axe()).toEqual([]);
      await alex.page.getByRole('button', { name: 'Say no', exact: true }).click();
      await alex.sees('Your no counts from now on.');
      const line = alex.page.getByRole('listitem').filter({ hasText: 'I do not want this to be seen' });
      await line.getByText('said no, and it counts').waitFor();
      await line.getByRole('link').click();
      await alex.sees('A no · said no, and it counts');
      await alex.sees('This no counts more.');
      await alex.sees('What it would change to take this no back');
      await alex.sees(/^said no · /);
      for (const yesWord of [/^You share/, /Withdraw this consent/, /· given/])
        expect(await alex.page.getByText(yesWord).count()).toBe(0);
      expect(await alex.axe()).toEqual([]);
      await alex.press('Take this no back');
      await alex.press('Take it back');
      await alex.sees('Your no is taken back, and counts no more.');
    }),
  );

  it(
    'keeps what was typed when somebody chooses another kind',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await aPeer(room);
      const { patientId } = room.patient;
      const alex = await at(arrive, room, room.patient, '/sharing/give');
      const dana = await at(arrive, room, room.clinician, `/people/${patientId}/sharing/ask`);
      for (const person of [alex, dana]) {
        await person.choose('Who', 'Robin');
        await person.fill('What for, in a few words', 'Walking along');
        await person.fill('The last day, if it should end by itself', '2031-04-01');
        await person.page.getByRole('radio', { name: /somebody outside/ }).check();
        await person.page.getByLabel('Who outside the clinic').waitFor();
        await person.page.getByRole('radio').first().check();
        const { page } = person;
        expect([
          await page.getByRole('combobox', { name: 'Who', exact: true }).inputValue(),
          await page.getByLabel('What for, in a few words').inputValue(),
          await page.getByLabel('The last day, if it should end by itself').inputValue(),
        ]).toEqual(['Robin', 'Walking along', '2031-04-01']);
      }
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
