import type { Page } from 'playwright-core';

/** Runs in the page: all that is shown or said, one text a piece; a line with a number to call in it is one. */
const texts = `(() => {
  const withNumber = ':has(> a[href^="tel:"], > a[href^="sms:"])';
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [document.title];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest('script, style, noscript, code') && shown(node.parentElement))
      found.push(node.parentElement.matches(withNumber) ? node.parentElement.textContent : node.data);
  for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title', 'alt'])
    for (const element of document.querySelectorAll('[' + name + ']'))
      if (shown(element)) found.push(element.getAttribute(name));
  return found.map((text) => text.trim()).filter(Boolean);
})()`;

const plainWord = /[A-Za-z]{2,}/;
/** What somebody wrote, or words of it. */
const written = new Set(['words', 'missing']);
/** What codes look like: shown as they are, they are a fault of the page and no word of the service. */
const isCode = (text: string, name: string): boolean => !written.has(name) && /^[a-z0-9_.:-]*$/.test(text);
/** A longer text that is read elsewhere. */
const isBeginning = (text: string): boolean => text.endsWith('…');

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
  const heardHere = answers.flatMap(wordsOf);
  const said = new Set(heardHere.filter((text) => all.includes(text)));
  const longestFirst = [...said].sort((one, other) => other.length - one.length);
  return [...shown].filter((text) => {
    if (isBeginning(text) && heardHere.some((words) => words.startsWith(text.slice(0, -1).trimEnd())))
      return false;
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

/** @param name what the value is called where it stands */
function wordsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return isCode(value.trim(), name) ? [] : [value.trim(), ...linesOf(value)];
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => wordsIn(one, key));
}

/** A page may say a text line by line. */
function linesOf(text: string): string[] {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : [];
}
