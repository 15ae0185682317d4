import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isPartialDate, partialDate } from '../partial-date.js';

/** On a date of which perhaps only the year, or the year and the month, is known (FHIR date). */
export const IsPartialDate = ({ nullable = false }: { nullable?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, pattern: partialDate.source, ...(nullable ? { nullable } : {}) }),
    ValidateBy({
      name: 'isPartialDate',
      validator: {
        validate: (value) => typeof value === 'string' && isPartialDate(value),
        defaultMessage: () =>
          '$property must be a day that exists, such as 1990-05-17, a month such as 1990-05, or a year such as 1990',
      },
    }),
  );
