import { password } from '../auth/door.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** Runs in the page: where in the drawing now is, and where the names of the stages stand beside it. */
const placesInDrawing = `(() => {
  const middles = (parts) => [...document.querySelectorAll('.way-chart ' + parts)]
    .map((part) => part.getBoundingClientRect()).map(({ left, width }) => left + width / 2);
  return { middle: middles('svg')[0], now: middles('.recharts-dot'), names: middles('.recharts-yAxis text') };
})()`;

/** Runs in the page: whether each line that says whom to reach has its first letter at its left and its full stop at its right. */
const runsItsOwnWay = `[...document.querySelectorAll('.reach > div')].map((line) => {
  const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (words.nextNode()) texts.push(words.currentNode);
  const placed = (node, from) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    return range.getBoundingClientRect();
  };
  const [first, last] = [texts[0], texts.at(-1)];
  const [start, end] = [placed(first, 0), placed(last, last.length - 1)];
  return start.top < end.top || start.left < end.left;
})`;

interface Places {
  readonly middle: number;
  readonly now: readonly number[];
  readonly names: readonly number[];
}

inBrowser('the pages in Arabic', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'run from right to left, time in drawings as well; English sentences run their own way; nothing sticks out',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { api, patientId } = room.patient;
      for (const stage of ['active_treatment', 'rebuilding'])
        await api.expect(
          201,
          api.post(`/v1/patients/${patientId}/stage-transitions`, { perspective: 'self', stage }),
        );
      const alex = await arrive(service.portal, { locale: 'ar' });
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);

      await alex.open('/way');
      await alex.page.locator('.way-chart .recharts-dot').first().waitFor();
      const { middle, now, names } = await alex.page.evaluate<Places>(placesInDrawing);
      expect(Math.max(...now)).toBeLessThan(middle);
      expect(Math.min(...names)).toBeGreaterThan(middle);

      await alex.press('المساعدة الآن');
      await alex.page.locator('.reach > div').first().waitFor();
      expect(await alex.page.evaluate(runsItsOwnWay)).not.toContain(false);

      await alex.open('/journal');
      await alex.page.locator('textarea').first().waitFor();
      await alex.page.setViewportSize({ width: 320, height: 700 });
      await alex.goTo('/today');
      expect(await alex.sidewaysScrolling()).toEqual([]);
    }),
  );
});
