import { givePassword, password } from '../auth/door.js';
import { aPeerProfile, supportedBy, supportsOf } from '../support/peer.js';
import { anAgreedGoal } from '../support/room.js';
import { aSupportGroupOfOurs } from '../support/support-group.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('what was typed and not sent', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'is there again on the page where it was typed, until it is sent; closing the page asks, and signing out forgets it',
    visiting(async (arrive) => {
      const { clinic, patient } = await aPair(service);
      const alex = await arrive(service.portal);
      await alex.signIn(clinic.slug, patient.email, password);
      await alex.open('/journal');
      const words = alex.page.getByLabel('What you want to write');
      await words.fill('The lake was quiet');
      await alex.goTo('/today');
      await alex.goTo('/journal');
      expect(await words.inputValue()).toBe('The lake was quiet');
      const asked = alex.page.waitForEvent('dialog');
      const anew = alex.page.evaluate('location.reload()');
      const question = await asked;
      expect(question.type()).toBe('beforeunload');
      await question.dismiss();
      await anew;
      expect(await words.inputValue()).toBe('The lake was quiet');
      await alex.press('Keep it');
      await alex.sees('It is in your journal.');
      await alex.goTo('/today');
      await alex.goTo('/journal');
      expect(await words.inputValue()).toBe('');
      await words.fill('And so was I');
      await alex.page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await alex.press('Stay, I will send it');
      expect(await words.inputValue()).toBe('And so was I');
      await alex.page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await alex.press('Sign out without it');
      await alex.page.waitForURL('**/sign-in');
      await alex.signIn(clinic.slug, patient.email, password);
      await alex.goTo('/journal');
      expect(await words.inputValue()).toBe('');
    }),
  );

  it(
    'of a hard time is there again in its part, and is let go with a word',
    visiting(async (arrive) => {
      const { clinic, patient } = await aPair(service);
      const setbacks = `/v1/patients/${patient.patientId}/setbacks`;
      const told = { occurredAt: service.clock.now().toISOString(), noticedBy: 'patient' };
      const { body: setback } = await patient.api.expect(201, patient.api.post(setbacks, told));
      const alex = await arrive(service.portal);
      await alex.signIn(clinic.slug, patient.email, password);
      await alex.open(`/way/${setback.id}`);
      await alex.press('Say something: What helped?');
      await alex.fill('What helped?', 'A walk with my sister');
      await alex.goTo('/today');
      await alex.goTo(`/way/${setback.id}`);
      expect(await alex.page.getByLabel('What helped?').inputValue()).toBe('A walk with my sister');
      await alex.press('Not now');
      await alex.press('Say something: What helped?');
      expect(await alex.page.getByLabel('What helped?').inputValue()).toBe('');
    }),
  );

  it(
    'on the list of two people at one screen is there again when they come back to it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room);
      const dana = await arrive(service.portal);
      await dana.signIn(room.clinic.slug, room.clinician.email, password);
      await dana.open(`/people/${room.patient.patientId}/session`);
      await dana.press('A small step');
      await dana.fill('What is to be done', 'Walk to the lake');
      await dana.press('Put it on our list');
      await dana.sees('Walk to the lake');
      await dana.press('We are done');
      const proof = dana.page.getByRole('dialog');
      await proof.getByLabel('Your password').fill(password);
      await proof.getByRole('button', { name: 'It is me' }).click();
      await dana.page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
      await dana.follow('Sit down together at one screen');
      await dana.sees('Walk to the lake');
    }),
  );

  it(
    'in any other form stands on its page, goes back into its field where that is opened, and is let go with the form',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);
      await alex.open('/plan');
      const begun = alex.page.getByRole('heading', { name: 'You began to write this, and have not sent it' });
      const name = alex.page.getByLabel('Who or what');
      const open = (): Promise<void> => alex.page.getByText('Name a support', { exact: true }).click();
      await open();
      await name.fill('The choir');
      await alex.fill('How you are connected', 'singing');
      await alex.goTo('/today');
      expect(await begun.count()).toBe(0);
      await alex.goTo('/plan');
      expect(await name.inputValue()).toBe('The choir');
      await open();
      await alex.press('Put it into the plan');
      await alex.sees('The choir (singing)');
      await alex.goTo('/today');
      await alex.goTo('/plan');
      expect(await name.inputValue()).toBe('');
      expect(await begun.count()).toBe(0);
    }),
  );

  it(
    'is followed from where it began, taken out by whoever closes its form, and left alone where one only chooses something else',
    visiting(async (arrive) => {
      const { clinic, patient } = await aPair(service);
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/way');
      const begun = alex.page.getByRole('heading', { name: 'You began to write this, and have not sent it' });
      const words = alex.page.getByLabel('In your own words, if you like');
      const open = (): Promise<void> => alex.press('Say where I am');
      await open();
      await words.fill('I have mornings');
      await words.blur();
      await words.pressSequentially(' again');
      await alex.page.getByRole('radio').first().check();
      await alex.goTo('/journal');
      await alex.goTo('/way');
      await begun.waitFor();
      await alex.sees('I have mornings again');
      await open();
      expect(await words.inputValue()).toBe('I have mornings again');
      expect(await begun.count()).toBe(0);
      await alex.press('Not now');
      await open();
      expect(await words.inputValue()).toBe('');
      expect(await begun.count()).toBe(0);
    }),
  );

  it(
    'comes back with what was chosen for it',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      const notes = `/people/${patient.patientId}/notes`;
      await dana.open(notes);
      await dana.press('Write a note');
      await dana.fill('The note', 'We spoke about the winter');
      await dana.page.getByLabel('Withhold it from the patient for a time').check();
      await dana.page.getByLabel('On which ground').selectOption('told_in_confidence');
      await dana.fill('Why', 'Her brother told it');
      await dana.fill('The day it is about', '2026-01-05');
      await dana.goTo('/caseload');
      await dana.goTo(notes);
      await dana.sees('You began to write this, and have not sent it');
      await dana.press('Write a note');
      await dana.page.getByLabel('Why').filter({ visible: true }).waitFor();
      expect(await dana.page.getByLabel('The note').inputValue()).toBe('We spoke about the winter');
      expect(await dana.page.getByLabel('Why').inputValue()).toBe('Her brother told it');
      expect(await dana.page.getByLabel('On which ground').inputValue()).toBe('told_in_confidence');
      expect(await dana.page.getByLabel('The day it is about').inputValue()).toBe('2026-01-05');
    }),
  );

  it(
    'about one of two alike does not come to the other',
    visiting(async (arrive) => {
      const { clinic, patient } = await aPair(service);
      const { api, patientId } = patient;
      const somebody = { op: 'entry.add', section: 'people_i_ask', text: 'A walk' };
      const ops = ['Sister Ana', 'Uncle Joe'].map((name) => ({ ...somebody, name }));
      await api.expect(200, api.post(`/v1/patients/${patientId}/safety-plan/changes`, { ops }));
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/safety-plan');
      const phone = alex.page.getByLabel('Phone number');
      const change = async (place: number): Promise<void> => {
        await alex.press('Change it');
        await alex.page
          .getByRole('button', { name: /^Change: / })
          .nth(place)
          .click();
      };
      await change(1);
      await phone.fill('555-9999');
      await alex.goTo('/today');
      await alex.goTo('/safety-plan');
      await change(0);
      expect(await phone.inputValue()).toBe('');
      await alex.sees('555-9999');
      await alex.page.getByRole('button', { name: 'Cancel', exact: true }).click();
      await alex.page
        .getByRole('button', { name: /^Change: / })
        .nth(1)
        .click();
      expect(await phone.inputValue()).toBe('555-9999');
    }),
  );

  it(
    'is sent where its field stands in no form as well',
    visiting(async (arrive) => {
      const { clinic, patient } = await aPair(service);
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/sharing/put-right');
      await alex.fill('What happened?', 'Somebody read it aloud');
      await alex.goTo('/today');
      await alex.goTo('/sharing/put-right');
      expect(await alex.page.getByLabel('What happened?').inputValue()).toBe('Somebody read it aloud');
      await alex.press('Send the complaint');
      await alex.sees('is being looked into');
      await alex.goTo('/today');
      await alex.goTo('/sharing/put-right');
      expect(await alex.page.getByLabel('What happened?').inputValue()).toBe('');
      expect(await alex.page.getByText('You began to write this, and have not sent it').count()).toBe(0);
    }),
  );

  it(
    'and whose page was shut meanwhile can still be copied, and is put away with a word',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { patient, clinic } = room;
      const robin = await givePassword(await clinic.person(['peer_supporter'], { name: 'Robin Hale' }));
      await robin.api.expect(200, robin.api.post('/v1/me/peer-profile', aPeerProfile));
      const { id } = await supportedBy(room, robin, ['journey']);
      const peer = await arrive(service.portal);
      await peer.comesSignedIn(clinic.slug, robin.email, password);
      await peer.open(`/with/${patient.patientId}`);
      await peer.fill('Your words', 'You kept at it all winter');
      peer.tolerates(/answered 40[34]/);
      await patient.api.expect(200, patient.api.post(`${supportsOf(room)}/${id}/ending`, {}));
      await peer.sees('This is not open to you any more.');
      await peer.sees('You began to write this, and have not sent it');
      await peer.sees('You kept at it all winter');
      expect(await peer.axe()).toEqual([]);
      await peer.press('Put it away');
      await peer.seesNoMore('You kept at it all winter');
    }),
  );

  it(
    'says of a page that was shut meanwhile nothing but what its reader typed',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const words = 'I want to see the sea';
      await anAgreedGoal(room, words);
      const { patient, clinician, clinic } = room;
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open(`/people/${patient.patientId}/plan`);
      await dana.page.getByText('Talk about this goal, or change it').first().click();
      await dana.page.getByLabel('Say something about it').first().fill('Which sea is it?');
      dana.tolerates(/answered 40[34]/);
      const provisions = [{ recipientAccountId: clinician.accountId, effect: 'deny', dataClasses: ['plan'] }];
      const no = { kind: 'sharing', purpose: 'mine', purposeCode: 'care_coordination', provisions };
      const { api, patientId } = patient;
      await api.expect(201, api.post(`/v1/patients/${patientId}/consents`, no));
      await dana.sees('This is not open to you any more.');
      await dana.sees('You began to write this, and have not sent it');
      const main = await dana.page.locator('main').innerText();
      expect(main).toContain('Which sea is it?');
      expect(main).not.toContain(words);
    }),
  );

  it(
    'comes back without what somebody vouched for: that is said anew',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const groups = clinician.api.post('/v1/support-groups', aSupportGroupOfOurs);
      await clinician.api.expect(201, groups);
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/groups');
      const called = alex.page.getByLabel('What the others are to call you');
      const vouched = alex.page.getByLabel(/^I have read/);
      await alex.press('Ask to join Tuesday evenings');
      await called.fill('Sparrow');
      await vouched.check();
      await alex.goTo('/today');
      await alex.goTo('/groups');
      await alex.press('Ask to join Tuesday evenings');
      await called.and(alex.page.locator(':focus')).waitFor();
      expect(await called.inputValue()).toBe('Sparrow');
      expect(await vouched.isChecked()).toBe(false);
    }),
  );
});
