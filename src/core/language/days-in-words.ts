/** How an organisation writes days, and by which clock. */
export interface Writing {
  readonly locale: string;
  readonly timeZone: string;
}

/** As stored and sent: a day, or a moment in UTC. */
const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Of one calendar and with one kind of figures, whatever the language: it stands beside other words. */
export function dayFormat(locale: string): Intl.DateTimeFormat {
  return format(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** A moment of a day, by the clock of a place. */
export function timeFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  return format(locale, { timeStyle: 'short', timeZone });
}

/** By which rules a language writes days: those of the organisation, where it is the organisation's language. */
export function localeFor(language: string, writing: Pick<Writing, 'locale'> | undefined): string {
  if (writing === undefined) return language;
  return new Intl.Locale(writing.locale).language === language ? writing.locale : language;
}

/** A text that is a day or a moment, as people write it; null for any other text. */
export function dayInWords(text: string, language: string, writing?: Writing): string | null {
  const isMoment = moment.test(text);
  if (!isMoment && !day.test(text)) return null;
  const at = new Date(text);
  // Of a day that no calendar has, nothing but itself can be said.
  if (Number.isNaN(at.getTime()) || at.getUTCDate() !== Number(text.slice(8, 10))) return null;
  const locale = localeFor(language, writing);
  if (!isMoment) return dayFormat(locale).format(at);
  return format(locale, {
    ...{ dateStyle: 'long', timeStyle: writing ? 'short' : 'long' },
    timeZone: writing?.timeZone ?? 'UTC',
  }).format(at);
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known =
    formats.get(name) ??
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', numberingSystem: 'latn' });
  formats.set(name, known);
  return known;
}
