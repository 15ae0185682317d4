import { IntlMessageFormat } from 'intl-messageformat';
import { dayInWords } from './days-in-words.js';
import { listeners } from './listener.js';
import { translations } from './translations.js';
import { languages, type Language } from './languages.js';
import { isolated } from '../text/isolates.js';

declare const said: unique symbol;
declare const unsaid: unique symbol;

/** A sentence of the service's own, in the language of whom it is said to. Text that people wrote is none. */
export type Sentence = string & { readonly [said]: true };

/** A sentence of the service's own that was written down before anybody is spoken to, in English: `sayAgain` says it. */
export type Unsaid = string & { readonly [unsaid]: true };

type Value = string | number;
type Values = Readonly<Record<string, Value>> | readonly Value[];

/**
 * Says a sentence in the language of this request: say`${name} has left the team.` The code holds the English; what is said
 * instead stands in the folder of that language under the same sentence, with {0}, {1} ... for the values. A day or a moment comes as it
 * is stored (2027-07-01) and is said as people write it. Never call it while a module is loaded: nobody is spoken to then.
 */
export function say(parts: TemplateStringsArray, ...values: readonly Value[]): Sentence {
  return told((language) =>
    language === 'en'
      ? (String.raw({ raw: parts }, ...values.map((value) => placed(inWords(value)))) as Sentence)
      : formatted(language, keyOf(parts), values),
  );
}

/** Says a sentence whose wording hangs on a number or a choice (ICU MessageFormat): `{weeks, plural, one {# week} other {# weeks}}`. */
export function sayChoosing(message: string, values: Values): Sentence {
  return told((language) => formatted(language, message, values));
}

/** Writes a sentence down for later, such as one of a table or the message of a validator: a module speaks to nobody while it is loaded. */
export function toSay(parts: TemplateStringsArray): Unsaid {
  return String.raw({ raw: parts }) as Unsaid;
}

/** Says a sentence that was written down. */
export function sayAgain(sentence: Unsaid): Sentence {
  return told((language) =>
    language === 'en' ? (sentence as string as Sentence) : formatted(language, keyOf([sentence]), {}),
  );
}

/** What the service itself wrote down in English long ago, said to whoever reads it; what people wrote stays as it is. */
export function saidAnew(text: string | null, own: readonly Unsaid[]): string | null {
  const sentence = own.find((each) => each === text);
  return sentence === undefined ? text : sayAgain(sentence);
}

/** The key of a sentence with values, as the files of the languages have it. */
export function keyOf(parts: readonly string[]): string {
  return parts.map(quoted).reduce((sentence, part, index) => `${sentence}{${index - 1}}${part}`);
}

/** Braces of the sentence itself are no places for values (ICU: quoted with apostrophes). */
function quoted(part: string): string {
  return part.replaceAll(/[{}]+/g, "'$&'");
}

/** In which this request is answered. */
export function spoken(): Language {
  return listeners.getStore()?.language ?? 'en';
}

/** Goes on in another language, such as that of a clinic whose door somebody reads without having signed in. */
export function speakFromNowOn(language: Language): void {
  const listener = listeners.getStore();
  if (listener) listener.language = language;
  speaking();
}

/** What was said before it was known to whom, as it is said to whoever that is. */
export function saidToThem(sentence: Sentence): Sentence {
  const again = listeners.getStore()?.told?.get(sentence);
  return again ? (again() as Sentence) : sentence;
}

function told(inLanguage: (language: Language) => Sentence): Sentence {
  const again = (): Sentence => inLanguage(speaking());
  const sentence = again();
  listeners.getStore()?.told?.set(sentence, again);
  return sentence;
}

function speaking(): Language {
  const listener = listeners.getStore();
  if (listener?.answer) listener.answer.speaks = true;
  return listener?.language ?? 'en';
}

/** A sentence is text: what looks like a tag, such as <token>, is none. */
const asText = { ignoreTag: true } as const;

const formats = new Map<string, IntlMessageFormat>();

function formatted(language: Language, message: string, values: Values): Sentence {
  const wording = language === 'en' ? message : (translations[language][message] ?? message);
  const name = `${language} ${wording}`;
  const format = formats.get(name) ?? new IntlMessageFormat(wording, language, undefined, asText);
  formats.set(name, format);
  const given = Object.entries<Value>(values as Readonly<Record<string, Value>>);
  const quoting = given.map(
    ([place, value]) => [place, placed(inQuotesOf(language, inWords(value)))] as const,
  );
  return String(format.format(Object.fromEntries(quoting))) as Sentence;
}

/** Whatever is said to people of a day is said in the words of their language. */
function inWords(value: Value): Value {
  if (typeof value !== 'string') return value;
  const listener = listeners.getStore();
  return dayInWords(value, listener?.language ?? 'en', listener?.writing) ?? value;
}

/** On paper a value stands in its own direction, whatever is around it. */
function placed(value: Value): Value {
  return typeof value === 'string' && listeners.getStore()?.isPaper ? isolated(value) : value;
}

/** One quotation or several, as `quoted` makes them. */
const quotations = /^“[^“”]*”(?:, “[^“”]*”)*$/u;

/** Quotations stand between the marks of the language around them; what is quoted stays as it is. */
function inQuotesOf(language: Language, value: Value): Value {
  if (language !== 'es' || typeof value !== 'string' || !quotations.test(value)) return value;
  return value.replaceAll('“', '«').replaceAll('”', '»');
}

/** The same in every language, for what is stored: it hangs on nobody's language, and is read by each in their own. */
export function inEachLanguage<T>(work: () => T): Readonly<Record<Language, T>> {
  const { answer: _, ...listener } = listeners.getStore() ?? {};
  const each = languages.map((language) => [language, listeners.run({ ...listener, language }, work)]);
  return Object.fromEntries(each) as Record<Language, T>;
}

/** Says what is for paper: whatever is put into a sentence there leaves the words around it where they are. */
export function forPaper<T>(work: () => T): T {
  return listeners.run({ ...listeners.getStore(), isPaper: true }, work);
}

/** In which language something is read that was stored in each: the answer speaks it. */
export function languageToRead(): Language {
  return speaking();
}
