import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches, ValidateBy } from 'class-validator';
import { isDay } from '../days.js';
import type { DateKind } from './date-kinds.js';

/** What the description says of such a field: its kind, and the field before which it cannot lie. */
export const dateKind = 'x-date';
export const notBefore = 'x-not-before';

interface FieldOptions {
  readonly nullable?: boolean;
  readonly required?: boolean;
  /** The field of the same body that says when it begins. */
  readonly after?: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
/** No clock is further from Greenwich than fourteen hours; the database reads no offset of sixteen. */
const time = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/;

/** On a day, written as YYYY-MM-DD: what it says about decides between which days it can lie. */
export const IsDay = (kind: DateKind, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    described('date', kind, options),
    Matches(day, { message: '$property must be a date such as 2027-03-03' }),
    onADayThatExists('$property must be a date that exists, such as 2027-03-03'),
  );

const noTime = '$property must be a time with its offset such as 2027-06-30T18:00:00Z';
const lostPlus =
  '$property has a blank before its offset: in an address write the plus sign as %2B, such as 2027-06-30T18:00:00%2B02:00';

/** In a query a plus sign that is not encoded comes as a blank. */
function hasLostItsPlus(value: unknown): boolean {
  return typeof value === 'string' && time.test(value.replace(/ (?=\d\d:\d\d$)/, '+'));
}

/** On a time with its offset (RFC 3339). */
export const IsMoment = (kind: DateKind, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    described('date-time', kind, options),
    Matches(time, { message: ({ value }) => (hasLostItsPlus(value) ? lostPlus : noTime) }),
    onADayThatExists('$property must be on a day that exists, such as 2027-06-30T18:00:00Z'),
  );

/** The same days as everywhere here, from the year 1 on. */
const onADayThatExists = (message: string): PropertyDecorator =>
  ValidateBy({
    name: 'isOnADayThatExists',
    validator: {
      validate: (value) => typeof value === 'string' && isDay(value.slice(0, 'YYYY-MM-DD'.length)),
      defaultMessage: () => message,
    },
  });

function described(format: string, kind: DateKind, { after, ...options }: FieldOptions): PropertyDecorator {
  const marks = { [dateKind]: kind, ...(after === undefined ? {} : { [notBefore]: after }) };
  return ApiProperty({ type: String, format, ...options, ...marks });
}
