import { givePassword, password } from '../auth/door.js';
import { anAgreedGoal } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { atLargeText } from './tools/looking.js';
import { aPair } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('the pages of the staff', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'find a patient in the caseload, and say what is not there yet',
    visiting(async (arrive) => {
      const { clinic, clinician, patient } = await aPair(service);
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open('/caseload');
      await dana.sees('no safety plan yet');
      expect(await dana.axe()).toEqual([]);
      expect(await dana.sidewaysScrolling()).toEqual([]);
      // Beside the menu of the pages there is room for the columns at one size of text and not at another.
      await dana.page.setViewportSize({ width: 1040, height: 800 });
      expect(await atLargeText(dana)).toEqual([]);
      await dana.fill('Look for a name or a record number', 'nobody of this name');
      await dana.sees('Nobody fits this');
      await dana.fill('Look for a name or a record number', '');
      await dana.page.getByRole('link', { name: /^Alex/ }).click();
      await dana.page.waitForURL(`**/people/${patient.patientId}`);
      await dana.sees('Who they are');
      expect(await dana.axe()).toEqual([]);
    }),
  );

  it(
    'let two people agree item by item at one screen, and show the staff’s pages only to whoever proves to be them',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room, 'I want to see the sea again');
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(room.clinic.slug, room.clinician.email, password);
      await dana.open(`/people/${room.patient.patientId}/session`);
      await dana.sees('I want to see the sea again');
      await dana.seesNoMore('My patients');
      await dana.press('A small step');
      await dana.fill('What is to be done', 'Look up the train');
      await dana.press('Put it on our list');
      await dana.page.getByLabel('Yes, and I want this noted').check();
      await dana.fill(/wants noted, in their own words/, 'Not on a Monday');
      expect(await dana.axe()).toEqual([]);
      await dana.press('Write it into our plan');
      await dana.sees('It stands in our plan.');
      await dana.sees('Look up the train');
      await dana.press('We are done');
      await dana.page.getByRole('dialog').getByLabel('Your password').fill(password);
      await dana.press('It is me');
      await dana.sees('Who they are');
      const { body: plan } = await room.patient.api.expect(200, room.patient.api.get(room.plan));
      const [step] = plan.goals[0].steps;
      expect(step.agreements).toContainEqual(
        expect.objectContaining({
          party: 'patient',
          stance: 'agree-with-reservation',
          words: 'Not on a Monday',
        }),
      );
    }),
  );

  it(
    'open a record in an emergency, of which the patient hears at once, and which the privacy officer reviews',
    visiting(async (arrive) => {
      const { clinic, patient } = await aPair(service);
      const jo = await givePassword(await clinic.practitioner('Jo Berg'));
      const noor = await givePassword(await clinic.person(['privacy_officer'], { name: 'Noor Haddad' }));
      const [alex, doctor, officer] = [
        await arrive(service.portal),
        await arrive(service.portal),
        await arrive(service.portal),
      ];
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/notices');
      await doctor.comesSignedIn(clinic.slug, jo.email, password);
      await doctor.open('/emergency-access');
      await doctor.sees('The patient is told at once');
      expect(await doctor.axe()).toEqual([]);
      await doctor.fill('Record number', `P-${patient.patientId}`);
      await doctor.fill('Why, in words', 'Brought in unconscious; nobody else can be asked');
      await doctor.press('Open the record for 60 minutes');
      await doctor.sees('Open to you until');
      await alex.sees(/Jo Berg/);
      await doctor.page.getByRole('link', { name: 'Go to the record' }).first().click();
      await doctor.sees('You opened this record in an emergency');
      // Also to somebody who is taken into the team meanwhile: it is open until it is closed.
      await clinic.join(patient.patientId, jo);
      await doctor.open(`/people/${patient.patientId}/way`);
      await doctor.sees('You opened this record in an emergency');
      await officer.comesSignedIn(clinic.slug, noor.email, password);
      await officer.open('/privacy/emergencies');
      await officer.sees('Jo Berg');
      await officer.press('Review it');
      await officer.page.getByLabel('justified', { exact: true }).check();
      await officer.page
        .getByRole('textbox', { name: 'Why' })
        .fill('Life was in danger, and nothing else was read.');
      await officer.press('Say it, once');
      await officer.sees('There are none.');
      expect(await officer.axe()).toEqual([]);
      await officer.open('/privacy/audit');
      await officer.sees('in an emergency, for an hour');
      await officer.sees('read the patient record');
      await officer.sees('patient.read');
      expect(await officer.axe()).toEqual([]);
    }),
  );
});
