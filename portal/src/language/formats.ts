/**
 * What the browser writes in words of its own: dates, lists, names of languages and countries. In the pseudo language they are
 * strange too, so that what stays plain on a page came neither from a catalogue nor from here.
 */
let ours = (text: string): string => text;

export function writeFormats(as: (text: string) => string): void {
  ours = as;
}

type Say<Thing> = (thing: Thing) => string;

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Say<Date | number> {
  const format = new Intl.DateTimeFormat(language, options);
  return (at) => ours(format.format(at));
}

/** What is listed stays as it is. */
export function listFormat(language: string, options: Intl.ListFormatOptions = {}): Say<readonly string[]> {
  const format = new Intl.ListFormat(language, options);
  return (things) =>
    format
      .formatToParts(things)
      .map(({ type, value }) => (type === 'literal' ? ours(value) : value))
      .join('');
}

/** What tags stand for; null where the browser does not know. */
export function displayNames(language: string, type: 'language' | 'region'): (tag: string) => string | null {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
  return (tag) => {
    try {
      const name = names.of(tag);
      return name === undefined ? null : ours(name);
    } catch {
      // No tag at all.
      return null;
    }
  };
}

export function timeZoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Swedish writes 2026-11-27 14:05:09. */
const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });

/** The day of a moment there, as YYYY-MM-DD. */
export function dayAt(moment: number, timeZone: string): string {
  return clockOf(timeZone).format(moment).slice(0, 'YYYY-MM-DD'.length);
}

/** The last second of a day there. @param day YYYY-MM-DD */
export function endOfDay(day: string, timeZone: string): Date {
  const clock = clockOf(timeZone);
  const end = Date.parse(`${day}T23:59:59Z`);
  const aheadOfUtc = (moment: number) => Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - moment;
  // By the clocks as they were before, and as they are after: they may be changed in between.
  const moments = [-dayMs, dayMs]
    .map((beside) => end - aheadOfUtc(end + beside))
    .filter((moment) => dayAt(moment, timeZone) === day);
  return new Date(Math.max(...moments));
}

const dayMs = 86_400_000;
