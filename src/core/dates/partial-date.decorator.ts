import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isPartialDate, partialDate } from '../partial-date.js';
import { dateKind } from './date-field.decorator.js';
import type { DateKind } from './date-kinds.js';

/** On a date of which perhaps only the year, or the year and the month, is known (FHIR date). */
export const IsPartialDate = (
  kind: DateKind,
  { nullable = false }: { nullable?: boolean } = {},
): PropertyDecorator => {
  const marks = { [dateKind]: kind, ...(nullable ? { nullable } : {}) };
  return applyDecorators(
    ApiProperty({ type: String, pattern: partialDate.source, ...marks }),
    ValidateBy({
      name: 'isPartialDate',
      validator: {
        validate: (value) => typeof value === 'string' && isPartialDate(value),
        defaultMessage: () =>
          '$property must be a day that exists, such as 1990-05-17, a month such as 1990-05, or a year such as 1990',
      },
    }),
  );
};
