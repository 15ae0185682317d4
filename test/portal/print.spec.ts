import { password } from '../auth/door.js';
import { anAgreedGoal } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** The width of an A4 page with margins of a centimetre. */
const paper = { width: 718, height: 1000 };
const pages = [
  '/today',
  '/plan',
  '/safety-plan',
  '/way',
  '/sharing',
  '/sharing/outside',
  '/check-in',
  '/notes',
];

/** Runs in the page: words too pale for white paper, on which colours behind them are not printed. */
const pale = `(() => {
  const light = (color) => {
    const [red, green, blue] = color.match(/[\\d.]+/g).map(Number);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 118;
  };
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return [...document.querySelectorAll('main *')]
    .filter((element) => hasText(element) && element.checkVisibility() && !element.closest('.recharts-surface'))
    .filter((element) => light(getComputedStyle(element).color))
    .map((element) => element.textContent.trim().slice(0, 60));
})()`;

/** Runs in the page: what is dark behind its words, where colours behind them are printed. */
const tinted = `(() => {
  const dark = (color) => {
    const [red, green, blue, opacity = 1] = color.match(/[\\d.]+/g).map(Number);
    return opacity > 0.2 && 0.2126 * red + 0.7152 * green + 0.0722 * blue < 190;
  };
  return [...document.querySelectorAll('body, main, main *')]
    .filter((element) => element.checkVisibility() && element.textContent.trim() && !element.closest('svg'))
    .filter((element) => dark(getComputedStyle(element).backgroundColor))
    .map((element) => element.textContent.trim().slice(0, 60));
})()`;

inBrowser('a page on paper', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'is dark on white also from a dark screen, has nothing to press, and fits on the paper',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room, 'I want to see the sea again');
      const alex = await arrive(service.portal, { colorScheme: 'dark', viewport: paper });
      await alex.signIn(room.clinic.slug, room.patient.email, password);
      const found: string[] = [];
      for (const path of pages) {
        await alex.page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
        await alex.open(path);
        await alex.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        const words = await alex.page.evaluate<string[]>(pale);
        found.push(...words.map((text) => `${path}: too pale: ${text}`));
        const boxes = await alex.page.evaluate<string[]>(tinted);
        found.push(...boxes.map((text) => `${path}: dark behind: ${text}`));
        const toPress = await alex.page.locator('main').getByRole('button').allInnerTexts();
        found.push(...toPress.map((name) => `${path}: to press: ${name}`));
        found.push(...(await alex.sidewaysScrolling()).map((sentence) => `${path}: ${sentence}`));
      }
      expect(found).toEqual([]);
    }),
  );
});
