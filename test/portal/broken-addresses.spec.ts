import { inBrowser } from './tools/browser.js';
import { aPair, comesIn } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';
import { routePatterns } from './tools/routes.js';

const ids = /\$\w+/g;
const withIds = routePatterns().filter((pattern) => pattern.includes('$'));

inBrowser('an address that was cut off or mistyped', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'is one where there is nothing: that is said without asking the service for it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { patientId } = room.patient;
      const dana = await comesIn(service, arrive, { room, person: room.clinician });
      const asked: string[] = [];
      dana.page.on('request', (request) => {
        if (request.url().includes('/v1/') && request.url().includes('xyz')) asked.push(request.url());
      });
      expect(withIds.length).toBeGreaterThan(40);
      for (const pattern of withIds) {
        // Only the last of several is broken: what stands before it leads somewhere.
        const named = [...pattern.matchAll(ids)].length;
        let place = 0;
        const path = pattern.replaceAll(ids, () => ((place += 1) === named ? 'xyz' : patientId));
        await dana.page.goto(path);
        await dana.page.getByRole('heading', { level: 1 }).waitFor();
        const heading = await dana.page.getByRole('heading', { level: 1 }).innerText();
        expect([path, heading]).toEqual([path, 'There is nothing here']);
      }
      expect(asked).toEqual([]);
      expect(await dana.axe()).toEqual([]);
      await dana.follow('Go to the beginning');
      await dana.page.waitForURL('**/morning');
    }),
  );
});
