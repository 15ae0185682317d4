import { givePassword, password } from '../auth/door.js';
import { anAgreedGoal, type Room } from '../support/room.js';
import type { Person } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

const why = { reasonCode: 'medical_emergency', reason: 'Brought in unconscious by ambulance' };

inBrowser('a record that is open in an emergency', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const opened = async ({ clinic, patient }: Room): Promise<Person> => {
    const jo = await givePassword(await clinic.practitioner('Jo Berg'));
    await jo.api.expect(201, jo.api.post('/v1/break-glass', { ...why, patientId: patient.patientId }));
    return jo;
  };
  const linked = ({ page }: Visitor): Promise<string[]> =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('.record-links a')].map((link) => link.getAttribute('href'))`,
    );
  /** Besides closing the record. */
  const offered = async ({ page }: Visitor): Promise<string[]> =>
    (await page.locator('main').getByRole('button').filter({ visible: true }).allInnerTexts()).filter(
      (name) => name !== 'Close it now',
    );

  it(
    'offers its reader nothing that is not theirs, and asks for nothing that is closed to them',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room);
      const { clinic, patient } = room;
      const jo = await opened(room);
      const doctor = await arrive(service.portal);
      await doctor.comesSignedIn(clinic.slug, jo.email, password);
      const record = `/people/${patient.patientId}`;
      await doctor.open(record);
      await doctor.sees('You opened this record in an emergency');
      const pages = await linked(doctor);
      expect(pages).toContain(`${record}/plan`);
      expect(pages).toContain(`${record}/safety-plan`);
      expect(pages).not.toContain(`${record}/session`);
      for (const page of pages) {
        await doctor.open(page);
        await doctor.sees('You opened this record in an emergency');
        expect([page, await offered(doctor)]).toEqual([page, []]);
        expect([page, await doctor.axe()]).toEqual([page, []]);
      }
      const links = await doctor.page
        .getByRole('link', { name: /Sit down together|Change, /, includeHidden: true })
        .count();
      expect(links).toBe(0);
      const { body } = await patient.api.expect(
        200,
        patient.api.get(`/v1${record.replace('people', 'patients')}/break-glass`),
      );
      const acts: { outcome: string; action: string }[] = body.items[0].opened;
      expect(acts.filter(({ outcome }) => outcome === 'denied')).toEqual([]);
      expect(acts.length).toBeGreaterThan(3);
    }),
  );

  it(
    'is as everywhere to whoever is on the team as well',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const jo = await opened(room);
      await room.clinic.join(room.patient.patientId, jo);
      const doctor = await arrive(service.portal);
      await doctor.comesSignedIn(room.clinic.slug, jo.email, password);
      await doctor.open(`/people/${room.patient.patientId}/notes`);
      await doctor.sees('You opened this record in an emergency');
      await doctor.press('Write a note');
    }),
  );

  it(
    'is told apart by its patient where somebody opened it, once',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const jo = await opened(room);
      const doctor = await arrive(service.portal);
      await doctor.comesSignedIn(room.clinic.slug, jo.email, password);
      await doctor.open('/emergency-access');
      await doctor.sees(/^Alex/);
      await doctor.sees(why.reason);
      expect(await doctor.page.locator('main').getByText('Jo Berg').count()).toBe(0);
      expect(await doctor.page.locator('main').getByText(why.reason).count()).toBe(1);
      expect(await doctor.axe()).toEqual([]);
    }),
  );
});
