import { say, type Sentence } from '../language/say.js';
import { DECORATORS } from '@nestjs/swagger';
import type { FieldError } from '../errors.js';
import { dateKind, notBefore } from './date-field.decorator.js';
import { dateFault, type DateBounds, type DateKind } from './date-kinds.js';

/** A date that a request holds. */
export interface DateSaid {
  readonly pointer: string;
  readonly kind: DateKind;
  /** As it was written: a day, its month or its year, or a moment. */
  readonly value: string;
  /** When that begins which ends on it, and the name of its field. */
  readonly begin: { readonly value: string; readonly field: string } | null;
}

/** The dates in a body, as far as its DTO marks them. */
export function datesIn(body: unknown, pointer = ''): DateSaid[] {
  if (typeof body !== 'object' || body === null || body instanceof Date) return [];
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
    const place = `${pointer}/${name}`;
    return typeof value === 'string' ? dateAt(body, name, { place, value }) : datesIn(value, place);
  });
}

function dateAt(body: object, name: string, { place, value }: { place: string; value: string }): DateSaid[] {
  // PickType and its kin take along what a field is described by.
  const marks = (Reflect.getMetadata(
    DECORATORS.API_MODEL_PROPERTIES,
    Object.getPrototypeOf(body) as object,
    name,
  ) ?? {}) as Partial<Record<string, string>>;
  const kind = marks[dateKind] as DateKind | undefined;
  if (kind === undefined) return [];
  const field = marks[notBefore];
  const begin: unknown = field === undefined ? undefined : (body as Record<string, unknown>)[field];
  return [
    {
      pointer: place,
      kind,
      value,
      begin: field !== undefined && typeof begin === 'string' ? { value: begin, field } : null,
    },
  ];
}

/** A moment has its day where the organisation is; a day has itself. */
export function isMoment(date: string): boolean {
  return date.includes('T');
}

/** What an organisation's calendar says of the dates of a request. */
export interface Calendar extends DateBounds {
  readonly now: Date;
  /** The day of a moment, where the organisation is. */
  readonly dayOf: ReadonlyMap<string, string>;
}

/** What cannot be right about the dates. */
export function faultsOf(dates: readonly DateSaid[], calendar: Calendar): FieldError[] {
  return dates.flatMap((date) => {
    const message = faultOf(date, calendar);
    return message === null ? [] : [{ pointer: date.pointer, message }];
  });
}

function faultOf({ kind, value, begin }: DateSaid, calendar: Calendar): Sentence | null {
  const fault = dateFault(kind, calendar.dayOf.get(value) ?? value, calendar);
  if (fault !== null) return fault;
  if (kind === 'happened' && isMoment(value) && new Date(value) > calendar.now)
    return say`must not lie in the future`;
  return begin !== null && isBefore(value, begin.value) ? say`must not be before ${begin.field}` : null;
}

function isBefore(end: string, begin: string): boolean {
  return Date.parse(end) < Date.parse(begin);
}
