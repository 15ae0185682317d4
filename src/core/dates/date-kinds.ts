import { say, type Sentence } from '../language/say.js';
import { dayAfter } from '../days.js';
import { earliestDay, latestDay } from '../partial-date.js';

/** The days between which a date can lie, where the organisation is, as YYYY-MM-DD. */
export interface DateBounds {
  readonly today: string;
  /** The first day on which the patient can have been born; null where the request is about none. */
  readonly earliestBirth: string | null;
}

type Bound = (bounds: DateBounds) => { readonly day: string; readonly message: Sentence };

/** What people keep in view: who says more of it has mistaken the year. */
const mostDaysAround = 366;

/** Nobody alive was born before it. */
const firstDay = '1900-01-01';

const notBeforeBirth: Bound = ({ earliestBirth }) =>
  earliestBirth === null
    ? { day: firstDay, message: say`must not be before ${firstDay}` }
    : { day: earliestBirth, message: say`must not be before the person was born` };
const notBefore1900: Bound = () => ({ day: firstDay, message: say`must not be before ${firstDay}` });
const notBeforeToday: Bound = ({ today }) => ({
  day: today,
  message: say`must be today, ${today}, or later`,
});
const notAfterToday: Bound = ({ today }) => ({ day: today, message: say`must not be after today, ${today}` });
const notAYearAgo: Bound = ({ today }) => {
  const day = dayAfter(today, -mostDaysAround);
  return { day, message: say`must not be before ${day}, a year ago` };
};
const withinAYear: Bound = ({ today }) => {
  const day = dayAfter(today, mostDaysAround);
  return { day, message: say`must not be after ${day}, a year from today` };
};
const withinYears =
  (years: number): Bound =>
  ({ today }) => {
    const day = `${Number(today.slice(0, 4)) + years}${today.slice(4)}`;
    return { day, message: say`must lie within the next ${years} years` };
  };

/** What a date says, and between which days it can therefore lie. Whatever comes in is of one of these kinds. */
const kinds = {
  /** The birth of a person. */
  born: { from: notBefore1900, until: notAfterToday },
  /** Something was: it is written down now. */
  happened: { from: notBeforeBirth, until: notAfterToday },
  /** How a day was, as somebody still remembers it. */
  lately: { from: notAYearAgo, until: notAfterToday },
  /** From when on something counts, or people are at it. */
  begins: { from: notBeforeBirth, until: withinYears(100) },
  /** Until when something counts. */
  ends: { from: notBeforeToday, until: withinYears(100) },
  /** The same, said by somebody outside: it may be over when it is written down. */
  expires: { from: notBeforeBirth, until: withinYears(100) },
  /** When people want to do something, or to be reminded. */
  due: { from: notBeforeToday, until: withinYears(20) },
  /** The same of what is not put off for years: who stands in for somebody, when the two look at something again, or are in touch. */
  soon: { from: notBeforeToday, until: withinAYear },
} satisfies Record<string, { from: Bound; until: Bound }>;

/** `asked`: which records somebody wants to see, which may be of any time. */
export type DateKind = keyof typeof kinds | 'asked';
export const dateKinds: readonly DateKind[] = [...(Object.keys(kinds) as (keyof typeof kinds)[]), 'asked'];

/**
 * Why a date of a kind cannot be right; null where it can.
 * @param date a day of the organisation, or the month or the year of one
 */
export function dateFault(kind: DateKind, date: string, bounds: DateBounds): Sentence | null {
  if (kind === 'asked') return null;
  const [from, until] = [kinds[kind].from(bounds), kinds[kind].until(bounds)];
  // Days sort as text. Of a month or a year, one day within is enough.
  if (latestDay(date) < from.day) return from.message;
  return earliestDay(date) > until.day ? until.message : null;
}
