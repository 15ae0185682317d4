import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, Matches } from 'class-validator';
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
const time = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** On a day, written as YYYY-MM-DD: what it says about decides between which days it can lie. */
export const IsDay = (kind: DateKind, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    described('date', kind, options),
    Matches(day, { message: '$property must be a date such as 2027-03-03' }),
    IsISO8601({ strict: true }, { message: '$property must be a date that exists, such as 2027-03-03' }),
  );

/** On a time with its offset (RFC 3339). */
export const IsMoment = (kind: DateKind, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    described('date-time', kind, options),
    Matches(time, { message: '$property must be a time with its offset such as 2027-06-30T18:00:00Z' }),
    IsISO8601(
      { strict: true },
      { message: '$property must be on a day that exists, such as 2027-06-30T18:00:00Z' },
    ),
  );

function described(format: string, kind: DateKind, { after, ...options }: FieldOptions): PropertyDecorator {
  const marks = { [dateKind]: kind, ...(after === undefined ? {} : { [notBefore]: after }) };
  return ApiProperty({ type: String, format, ...options, ...marks });
}
