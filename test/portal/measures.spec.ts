import { givePassword, password } from '../auth/door.js';
import { all, answered, aProtocol, asked, dayFrom, phq9 } from '../support/measures-room.js';
import { aRoomIn, type Room } from '../support/room.js';
import { Clinic } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { lookClosely } from './tools/looking.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('a questionnaire', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  async function whoIsAsked(): Promise<Room> {
    const room = await aRoomIn(await Clinic.open(service));
    await givePassword(room.patient);
    await aProtocol(room);
    await asked(room, phq9);
    return room;
  }

  /** By the keyboard alone, until the page says what comes then. */
  async function answer(visitor: Visitor, words: string, then: string): Promise<void> {
    const { page } = visitor;
    await page.getByRole('radio', { name: words, exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await visitor.sees(then);
  }

  it(
    'is answered one question at a time; to an answer about safety it says at once whom to reach',
    visiting(async (arrive) => {
      const room = await whoIsAsked();
      const alex = await arrive(service.portal, { viewport: { width: 320, height: 640 } });
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);
      await alex.open('/measures');
      await alex.follow('Begin');
      await alex.sees('Question 1 of 10');
      expect(await alex.axe()).toEqual([]);
      expect(await lookClosely(alex)).toEqual([]);
      expect(await alex.sidewaysScrolling()).toEqual([]);
      for (let next = 2; next <= 9; next += 1) await answer(alex, 'Several days', `Question ${next} of 10`);
      await answer(alex, 'Several days', 'Open my safety plan');
      await alex.sees(/danger/);
      expect(await alex.axe()).toEqual([]);
      await alex.press('Go on with the questions');
      await alex.sees('Question 10 of 10');
      await answer(alex, 'Somewhat difficult', 'All questionnaires, and how things went');
      expect(await alex.axe()).toEqual([]);
      await alex.follow('All questionnaires, and how things went');
      await alex.sees('9 of 27');
      expect(await alex.axe()).toEqual([]);
    }),
  );

  it(
    'can be left at its last question, which stays open; nothing is called mild beside an answer about safety',
    visiting(async (arrive) => {
      const room = await whoIsAsked();
      const { patientId, api } = room.patient;
      const { body } = await api.get(`/v1/patients/${patientId}/questionnaires`);
      const path = `/v1/patients/${patientId}/questionnaires/${body.items[0].id}`;
      await answered(room, path, all(8, 1));
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);
      await alex.open('/measures');
      await alex.follow('Go on');
      await answer(alex, 'Several days', 'Open my safety plan');
      await alex.press('Go on with the questions');
      await alex.sees('Question 10 of 10');
      await alex.press('Stop here');
      await alex.sees('Something was left out.');
      await alex.sees(/^9 of 27\. An answer about safety/);
      expect(await alex.axe()).toEqual([]);
      // Also for whoever comes back another day.
      await alex.open(alex.page.url());
      await alex.press('Answer what was left out');
      await answer(alex, 'Somewhat difficult', 'All questionnaires, and how things went');
      expect(await alex.page.getByText('Something was left out.').count()).toBe(0);
      expect(await alex.page.locator('main').innerText()).not.toContain('mild');
    }),
  );

  it(
    'can be left in the middle: what it came to is said, and the rest can still be answered',
    visiting(async (arrive) => {
      const room = await whoIsAsked();
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);
      await alex.open('/measures');
      await alex.follow('Begin');
      await answer(alex, 'Several days', 'Question 2 of 10');
      await alex.press('Stop here');
      await alex.press('Leave the rest open');
      await alex.sees('Some questions are open, so nothing is added up.');
      await alex.press('Answer what was left out');
      await alex.sees('Question 2 of 10');
    }),
  );

  it(
    'shows an answer about safety to the clinician whose page is open, above whatever the total came to',
    visiting(async (arrive) => {
      const room = await whoIsAsked();
      await givePassword(room.clinician);
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(room.clinic.slug, room.clinician.email, password);
      await dana.open(`/people/${room.patient.patientId}/measures`);
      const { body } = await room.patient.api.get(`/v1/patients/${room.patient.patientId}/questionnaires`);
      const path = `/v1/patients/${room.patient.patientId}/questionnaires/${body.items[0].id}`;
      await answered(room, path, [...all(8, 0), { item: 9, value: 1 }]);
      await dana.sees('This answer is about safety.');
      expect(await dana.axe()).toEqual([]);
      await dana.follow('Look at it, and say what came of it');
      await dana.press('Say what came of it');
      await dana.sees('Talk with the person first.');
    }),
  );

  it(
    'shows an answer that nobody has in hand also where many later ones were seen',
    visiting(async (arrive) => {
      const room = await whoIsAsked();
      await givePassword(room.clinician);
      const { patientId, api: alex } = room.patient;
      const record = `/v1/patients/${patientId}`;
      const { body } = await alex.get(`${record}/questionnaires`);
      const answers = [...all(8, 0), { item: 9, value: 1 }];
      await answered(room, `${record}/questionnaires/${body.items[0].id}`, answers);
      const { api } = room.clinician;
      for (let later = 0; later < 11; later += 1) {
        await answered(room, (await asked(room, phq9)).path, answers);
        const { body: alerts } = await api.expect(200, api.get(`${record}/alerts?limit=1`));
        const [{ id, version }] = alerts.items;
        const seen = { said: 'We talked', agreed: 'We talk again', nextContactOn: dayFrom(room, 1) };
        const tagged = api.with({ 'if-match': `"${version}"` });
        await tagged.expect(200, tagged.post(`${record}/alerts/${id}/acknowledgement`, seen));
      }
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(room.clinic.slug, room.clinician.email, password);
      await dana.open(`/people/${patientId}/measures`);
      await dana.sees('This answer is about safety.');
      await dana.follow('Look at it, and say what came of it');
      await dana.press('Say what came of it');
      await dana.sees('Talk with the person first.');
    }),
  );

  it(
    'shows the patient, after what their team wrote, whose words the question and the answer are',
    visiting(async (arrive) => {
      const room = await whoIsAsked();
      const { patientId, api } = room.patient;
      const { body } = await api.get(`/v1/patients/${patientId}/questionnaires`);
      const path = `/v1/patients/${patientId}/questionnaires/${body.items[0].id}`;
      await answered(room, path, [...all(8, 0), { item: 9, value: 1 }]);
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);
      await alex.open('/notes');
      await alex.sees(/Its words, not those of your team: “Thoughts that you would be better off dead/);
      await alex.sees(/You ticked: “Several days”/);
      // Large are only words that somebody said.
      expect(await alex.page.locator('.own-words').count()).toBe(0);
      expect(await alex.page.locator('main h2').allTextContents()).toEqual([
        'Notes',
        'When your team got in touch',
        'What makes it harder, and what eases it',
      ]);
      expect(await alex.axe()).toEqual([]);
    }),
  );

  it(
    'keeps the answers on the page while the network is gone, and sends them afterwards',
    visiting(async (arrive) => {
      const room = await whoIsAsked();
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);
      await alex.open('/measures');
      await alex.follow('Begin');
      await answer(alex, 'Several days', 'Question 2 of 10');
      alex.expects(/failed: net::ERR_INTERNET_DISCONNECTED$/);
      await alex.losesNetwork();
      await answer(alex, 'Nearly every day', 'Question 3 of 10');
      await alex.sees('The network is gone.');
      await alex.networkComesBack();
      await alex.seesNoMore('The network is gone.');
      const { api, patientId } = room.patient;
      const { body } = await api.get(`/v1/patients/${patientId}/questionnaires`);
      expect(body.items[0].openItems).toEqual([3, 4, 5, 6, 7, 8, 9]);
    }),
  );
});
