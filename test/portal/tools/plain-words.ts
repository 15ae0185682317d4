import type { Page } from 'playwright-core';

/** Runs in the page: all that is shown or said, one text a piece. */
const texts = `(() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [document.title];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!/^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement.tagName) && shown(node.parentElement)) found.push(node.data);
  for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title', 'alt'])
    for (const element of document.querySelectorAll('[' + name + ']'))
      if (shown(element)) found.push(element.getAttribute(name));
  return found.map((text) => text.trim()).filter(Boolean);
})()`;

const plainWord = /[A-Za-z]{2,}/;
/** What codes look like: shown as they are, they are a fault of the page and no word of the service. */
const code = /^[a-z0-9_.:-]*$/;

/**
 * With the pseudo language on, all that the catalogue says has accents. What has none comes from the service or from
 * people, or stands outside of the catalogue.
 * @param answers JSON that the service gave to this page
 * @returns what stands outside
 */
export async function plainWords(page: Page, answers: readonly string[]): Promise<string[]> {
  const said = new Set(
    answers.flatMap((answer) => wordsIn(JSON.parse(answer))).filter((text) => !code.test(text)),
  );
  const longestFirst = [...said].sort((one, other) => other.length - one.length);
  const shown = new Set(await page.evaluate<string[]>(texts));
  return [...shown].filter((text) => {
    const ours = longestFirst.reduce((left, words) => left.replaceAll(words, ' '), text);
    return plainWord.test(ours);
  });
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
