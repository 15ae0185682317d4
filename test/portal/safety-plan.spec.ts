import { givePassword, password } from '../auth/door.js';
import { aRoomIn, type Room } from '../support/room.js';
import { Clinic } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

const line = (section: string, text: string, more: object = {}): object => ({
  ...{ op: 'entry.add', section, text, ...more },
});
const lines = [
  line('warning_signs', 'I stop answering calls'),
  line('what_helps_me_alone', 'Cold water on my face', { minutes: 3 }),
  line('professionals', 'The night nurse', { name: 'Riverside night nurse', phone: '555-0142' }),
];

async function aPatientWithAPlan(service: PortalService): Promise<Room> {
  const room = await aRoomIn(await Clinic.open(service));
  await givePassword(room.patient);
  const { api, patientId } = room.patient;
  await api.expect(200, api.post(`/v1/patients/${patientId}/safety-plan/changes`, { ops: lines }));
  return room;
}

/** All that this browser keeps beyond the page. */
const whatIsKept = ({ page }: Visitor): Promise<{ databases: string[]; files: string[]; workers: number }> =>
  page.evaluate(`(async () => {
    const files = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) files.push(new URL(url).pathname);
    }
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return { databases, files, workers: (await navigator.serviceWorker.getRegistrations()).length };
  })()`);

const nothing = { databases: [], files: [], workers: 0 };

async function atTheirPlan(visitor: Visitor, { clinic, patient }: Room): Promise<void> {
  await visitor.comesSignedIn(clinic.slug, patient.email, password);
  await visitor.open('/safety-plan');
  await visitor.sees('I stop answering calls');
}

async function switchOn(visitor: Visitor): Promise<void> {
  await visitor.press('Keep a copy on this device');
  await visitor.page.getByRole('button', { name: 'Take it off this device' }).waitFor();
}

inBrowser('the safety plan', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'is read in the order of a hard hour, and written by the person alone',
    visiting(async (arrive) => {
      const room = await aPatientWithAPlan(service);
      const alex = await arrive(service.portal, { viewport: { width: 320, height: 640 } });
      await atTheirPlan(alex, room);
      const headings = await alex.page
        .getByRole('listitem')
        .getByRole('heading', { level: 2 })
        .allTextContents();
      expect(headings).toEqual(['Signs that it gets hard', 'What I can do alone', 'Professionals I call']);
      await expect(
        alex.page.getByRole('link', { name: 'Call 555-0142' }).first().getAttribute('href'),
      ).resolves.toBe('tel:5550142');
      expect(await alex.axe()).toEqual([]);
      expect(await alex.sidewaysScrolling()).toEqual([]);
      await alex.press('Change it');
      await alex.press('What I do then: I stop answering calls');
      await alex.page.getByLabel('First, alone and at once').selectOption('Cold water on my face');
      await alex.page.getByRole('button', { name: 'Save', exact: true }).click();
      expect(await alex.axe()).toEqual([]);
      await alex.press('Take out: The night nurse');
      await alex.press('Put it back');
      await alex.press('Done');
      await alex.sees('Then I do this:');
      await alex.sees('The night nurse');
    }),
  );

  it(
    'is kept on the device only when the person switches it on, and no answer of the service with it',
    visiting(async (arrive) => {
      const room = await aPatientWithAPlan(service);
      const alex = await arrive(service.portal);
      await atTheirPlan(alex, room);
      expect(await whatIsKept(alex)).toEqual(nothing);
      await switchOn(alex);
      const kept = await whatIsKept(alex);
      expect(kept.databases).toEqual(['concord-kept']);
      expect(kept.workers).toBe(1);
      expect(kept.files).toContain('/');
      expect(kept.files.filter((path) => path.startsWith('/v1'))).toEqual([]);
      // Of the other areas nothing.
      expect(kept.files.filter((path) => /journal|measures|account|today/.test(path))).toEqual([]);
      expect(await alex.axe()).toEqual([]);
      await alex.press('Take it off this device');
      await alex.page.getByRole('button', { name: 'Keep a copy on this device' }).waitFor();
      expect(await whatIsKept(alex)).toEqual(nothing);
    }),
  );

  it(
    'says on a device without a copy that there is none, with the way to sign in and to help',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      await visitor.open('/safety-plan/kept');
      await visitor.sees(/^No safety plan is kept on this device\./);
      expect(await visitor.page.getByText('We cannot reach Concord').count()).toBe(0);
      expect(await visitor.axe()).toEqual([]);
      await visitor.follow('I need help now');
      await visitor.page.waitForURL('**/help');
      await visitor.open('/safety-plan/kept');
      await visitor.follow('Sign in');
      await visitor.page.waitForURL('**/sign-in?*');
    }),
  );

  it(
    'leaves the device when the person signs out',
    visiting(async (arrive) => {
      const room = await aPatientWithAPlan(service);
      const alex = await arrive(service.portal);
      await atTheirPlan(alex, room);
      await switchOn(alex);
      await alex.press('Sign out');
      await alex.page.waitForURL('**/sign-in');
      expect(await whatIsKept(alex)).toEqual(nothing);
    }),
  );

  it(
    'opens with the service stopped, as the copy that it is, with whom to reach',
    visiting(async (arrive) => {
      const stopping = await startPortal();
      const room = await aPatientWithAPlan(stopping);
      const alex = await arrive(stopping.portal);
      await atTheirPlan(alex, room);
      await switchOn(alex);
      alex.expects(/failed: net::ERR_/);
      await stopping.close();
      await alex.open('/safety-plan');
      await alex.sees('This is the copy on this device, from');
      await alex.sees('I stop answering calls');
      await alex.sees('Whom you can reach now');
      expect(await alex.axe()).toEqual([]);
    }),
  );
});
