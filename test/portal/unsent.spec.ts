import { givePassword, password } from '../auth/door.js';
import { aPeerProfile, supportedBy, supportsOf } from '../support/peer.js';
import { anAgreedGoal } from '../support/room.js';
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
});
