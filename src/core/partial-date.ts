import { isDay, lastDayOf } from './days.js';

/** How much of a date is known (FHIR date). */
export const precisions = ['year', 'month', 'day'] as const;
export type Precision = (typeof precisions)[number];

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const lengthOf: Record<Precision, number> = { year: 4, month: 7, day: 10 };

/** Whether it is written as one, and there is such a day. */
export function isPartialDate(text: string): boolean {
  if (!partialDate.test(text)) return false;
  return isDay(earliestDay(text));
}

export function precisionOf(date: string): Precision {
  if (date.length === lengthOf.year) return 'year';
  return date.length === lengthOf.month ? 'month' : 'day';
}

/** The first day that it can have been, as YYYY-MM-DD. */
export function earliestDay(date: string): string {
  return date.length === lengthOf.day ? date : date + '-01-01'.slice(date.length - lengthOf.day);
}

/** The last day that it can have been, as YYYY-MM-DD. */
export function latestDay(date: string): string {
  if (date.length === lengthOf.day) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return lastDayOf(year, month);
}

/** As it was known. @param latest the last day that it can have been */
export function asKnown(latest: string, precision: Precision): string {
  return latest.slice(0, lengthOf[precision]);
}
