import { inBrowser } from './tools/browser.js';
import { drawn } from './tools/in-page.js';
import { aPair, comesIn } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** Lower than any that people commonly have, and the usual one of a small notebook. */
const heights = [400, 600, 720];

/** Runs in the page: the names of what the menu leads to, of which something lies outside the window when it was gone to. */
const notReached = `[...document.querySelectorAll('.frame-side :is(a, button)')].filter((entry) => {
  entry.scrollIntoView({ block: 'nearest' });
  const { top, bottom, left, width } = entry.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
  return top < 0 || bottom > innerHeight || !entry.contains(seen);
}).map((entry) => entry.textContent)`;

inBrowser('the menu beside the page', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  /** In every window, and with text twice as large. */
  async function reachesAll({ page }: Visitor): Promise<void> {
    for (const height of heights)
      for (const size of ['', '200%']) {
        await page.setViewportSize({ width: 1280, height });
        await page.evaluate(`document.documentElement.style.fontSize = '${size}'; ${drawn}`);
        expect([height, size, await page.evaluate<string[]>(notReached)]).toEqual([height, size, []]);
      }
    await page.evaluate(`document.documentElement.style.fontSize = ''`);
  }

  /** Without moving anything: nobody looks for it in a menu that seems to end at the edge of the window. */
  async function seesTheWayOut({ page }: Visitor): Promise<void> {
    for (const name of ['My account', 'Sign out']) {
      const box = await page.locator('.frame-side').getByText(name, { exact: true }).boundingBox();
      expect([name, (box?.y ?? Infinity) + (box?.height ?? 0) <= 600]).toEqual([name, true]);
    }
  }

  it(
    'shows the way to the account and out in any window, and everything else in it can be gone to',
    visiting(async (arrive) => {
      const room = await aPair(service);
      for (const person of [room.patient, room.clinician]) {
        const where = { viewport: { width: 1280, height: 600 } };
        const visitor = await comesIn(service, arrive, { room, person, where });
        await visitor.open('/account');
        await seesTheWayOut(visitor);
        await reachesAll(visitor);
        expect(await visitor.axe()).toEqual([]);
        await visitor.page.getByRole('button', { name: 'Sign out', exact: true }).click();
        await visitor.page.waitForURL('**/sign-in*');
      }
    }),
  );
});
