import { untilUsable } from '../../../scripts/browser/portal.js';
import { drawn, namesOfControls } from './in-page.js';
import type { Visitor } from './people.js';

const dialog = '[role=dialog]:visible';

/** Runs in the page: gives each button of it a number, and says how many there are. */
const number = `(() => {
  const buttons = [...document.querySelectorAll('main button:not([type=submit]), main summary')]
    .filter((button) => !button.disabled && button.checkVisibility({ visibilityProperty: true }));
  buttons.forEach((button, place) => (button.dataset.walked = place));
  return buttons.length;
})()`;

const press = (place: number): string => `(() => {
  const button = document.querySelector('[data-walked="${place}"]');
  if (!button?.checkVisibility({ visibilityProperty: true })) return false;
  button.click();
  return true;
})()`;

/**
 * Presses every button of an open page, with all held back that would change something (holdBack), and looks at what
 * opens: each dialog by itself, and what unfolds in the page once all of it is unfolded.
 */
export async function pressAll(visitor: Visitor, path: string): Promise<string[]> {
  const { page } = visitor;
  const found: string[] = [];
  const begin = async (): Promise<number> => {
    await page.evaluate('window.concordHoldsBack = true');
    return page.evaluate<number>(number);
  };
  const count = await begin();
  const here = page.url();
  for (let place = 0; place < count; place += 1) {
    if (!(await page.evaluate<boolean>(press(place)))) continue;
    await page.evaluate(drawn);
    if (page.url() !== here) {
      await visitor.open(path);
      await begin();
      continue;
    }
    await untilUsable(page);
    found.push(...(await lookIntoDialog(visitor)));
  }
  if (count > 0) found.push(...(await look(visitor)));
  await page.evaluate('window.concordHoldsBack = false');
  return [...new Set(found)].map((sentence) => `with all unfolded: ${sentence}`);
}

async function lookIntoDialog(visitor: Visitor): Promise<string[]> {
  const opened = visitor.page.locator(dialog);
  if ((await opened.count()) === 0) return [];
  const found = await look(visitor);
  await visitor.page.keyboard.press('Escape');
  await opened.first().waitFor({ state: 'hidden' });
  return found;
}

async function look(visitor: Visitor): Promise<string[]> {
  const names = await visitor.page.evaluate<string[]>(namesOfControls);
  return [...(await visitor.axe()), ...(await visitor.sidewaysScrolling()), ...names];
}
