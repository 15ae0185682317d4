import { i18n, type Messages } from '@lingui/core';
import { writeFormats } from './formats.js';
import { isLanguage, type Language } from './languages.js';

type Catalogue = () => Promise<{ messages: Messages }>;

const shell = import.meta.glob<{ messages: Messages }>('./locales/*.po');
const areas = import.meta.glob<{ messages: Messages }>('../areas/*/locales/*.po');

/** Areas whose words are there, so that a change of language brings them along. */
const loaded = new Set<string>();

/** What the page is in; `pseudo` makes every word of the catalogue strange, so that a word from elsewhere shows. */
export function currentLanguage(): Language {
  return isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'en';
}

export async function beginWords(): Promise<void> {
  const language = currentLanguage();
  i18n.loadAndActivate({ locale: language, messages: await read(shell, (tag) => `./locales/${tag}.po`) });
}

/** Brings the words of an area, before it is drawn. */
export async function wordsOf(area: string): Promise<void> {
  loaded.add(area);
  const messages = await read(areas, (tag) => `../areas/${area}/locales/${tag}.po`);
  i18n.load(currentLanguage(), messages);
}

/** Changes the language of the page without losing what is typed in it. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem('concord.language', language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const messages = await read(shell, (tag) => `./locales/${tag}.po`);
  i18n.load(language, messages);
  for (const area of loaded) await wordsOf(area);
  i18n.activate(language);
}

async function read(from: Record<string, Catalogue>, at: (tag: string) => string): Promise<Messages> {
  const catalogue = from[at(currentLanguage())] ?? from[at('en')];
  const { messages } = (await catalogue?.()) ?? { messages: {} };
  if (window.concordBoot?.language !== 'pseudo') return messages;
  const { letters, strange } = await import('./strange.js');
  writeFormats(letters);
  return strange(messages);
}
