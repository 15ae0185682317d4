import type { Page } from 'playwright-core';

/** Runs in the page: all that is shown or said, one text a piece. */
const texts = `(() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [document.title];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest('script, style, noscript, code') && shown(node.parentElement)) found.push(node.data);
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
 * @param names words that are plain in every language
 * @returns what stands outside
 */
export async function plainWords(page: Page, answers: readonly string[], names = /$^/): Promise<string[]> {
  const shown = new Set(await page.evaluate<string[]>(texts));
  const all = [...shown].join('\n');
  const said = new Set(answers.flatMap(wordsOf).filter((text) => !code.test(text) && all.includes(text)));
  const longestFirst = [...said].sort((one, other) => other.length - one.length);
  return [...shown].filter((text) => {
    const ours = longestFirst.reduce((left, words) => left.replaceAll(words, ' '), text);
    return plainWord.test(ours.replace(names, ' '));
  });
}

/** Pages that are gone to without a reload show what was answered before. */
const heard = new Map<string, readonly string[]>();

function wordsOf(answer: string): readonly string[] {
  const words = heard.get(answer) ?? wordsIn(JSON.parse(answer));
  heard.set(answer, words);
  return words;
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
