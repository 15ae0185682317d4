import { dayFormat, localeFor, timeFormat } from './language/days-in-words.js';
import { languages } from './language/languages.js';
import { spoken } from './language/say.js';

const dayMs = 24 * 60 * 60 * 1000;

/** A moment as a day of a calendar, as YYYY-MM-DD. This file is the one place that cuts a moment to a day. */
function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** So many days after a day, or before it where negative; both as YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  const moment = midnightUtc(day);
  moment.setUTCDate(moment.getUTCDate() + days);
  return isoDay(moment);
}

/** The last day of a month, as YYYY-MM-DD. @param month 1 to 12 */
export function lastDayOf(year: number, month: number): string {
  // Day 0 of a month is the last one of the month before. Set apart, because years below 100 are another century's to Date.UTC.
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return isoDay(last);
}

/** Whether there is such a day, in a year that the database has, too: it knows none before 1. @param day YYYY-MM-DD */
export function isDay(day: string): boolean {
  const moment = midnightUtc(day);
  return !Number.isNaN(moment.getTime()) && isoDay(moment) === day && day >= '0001';
}

/** Whether it is a moment as this service writes them. @param text such as 2027-03-03T08:00:00.000Z */
export function isMoment(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text && isDay(isoDay(moment));
}

function midnightUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Days as an organisation has and writes them: by its own clock, in its own language. */
export class LocalDays {
  /** Swedish writes 2026-11-27 14:05:09. */
  readonly #clock: Intl.DateTimeFormat;
  readonly #written: Intl.DateTimeFormat;
  readonly #timeZone: string;

  constructor({ timeZone, locale }: { readonly timeZone: string; readonly locale: string }) {
    this.#clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
    this.#written = dayFormat(locale);
    this.#timeZone = timeZone;
  }

  /** The day of a moment, as YYYY-MM-DD. */
  dayOf(moment: Date): string {
    const [day = ''] = this.#clock.format(moment).split(' ');
    return day.padStart('YYYY-MM-DD'.length, '0');
  }

  /** The first moment of a day: an hour after midnight where clocks are put forward then, the first of two where back. @param day YYYY-MM-DD */
  beginningOf(day: string): Date {
    const midnight = midnightUtc(day).getTime();
    // By the clocks as they were before, and as they are after: they may be changed in between.
    const moments = [-dayMs, dayMs]
      .map((beside) => new Date(midnight - this.#aheadOfUtc(midnight + beside)))
      .filter((moment) => this.dayOf(moment) >= day);
    return new Date(Math.min(...moments.map((moment) => moment.getTime())));
  }

  /** By how many milliseconds the clocks are ahead at a moment. */
  #aheadOfUtc(moment: number): number {
    const [, time = ''] = this.#clock.format(moment).split(' ');
    return Date.parse(`${this.dayOf(new Date(moment))}T${time}Z`) - Math.floor(moment / 1000) * 1000;
  }

  /** A day as people write it, such as 1 July 2027. @param day a moment, or YYYY-MM-DD */
  written(day: Date | string): string {
    return this.#written.format(midnightUtc(typeof day === 'string' ? day : this.dayOf(day)));
  }

  /** The same in a sentence that is said to somebody: in the language of the sentence, unless the organisation's is not spoken here. */
  said(day: Date | string): string {
    return dayFormat(this.#spokenAs()).format(midnightUtc(typeof day === 'string' ? day : this.dayOf(day)));
  }

  /** The time of a moment in such a sentence, by the same rules. */
  timeSaid(moment: Date): string {
    return timeFormat(this.#spokenAs(), this.#timeZone).format(moment);
  }

  #spokenAs(): string {
    const { locale } = this.#written.resolvedOptions();
    const { language } = new Intl.Locale(locale);
    const isSpokenHere = languages.some((each) => each === language);
    return isSpokenHere && language !== spoken() ? localeFor(spoken(), undefined) : locale;
  }
}
