import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Matches } from 'class-validator';
import { asRead } from './typed.js';

const [fewest, most] = [3, 40];
/** No blank but a single one between others: what the reading takes off must never be what made a number long enough. */
const dialled = '^(?:[+(] ?){0,3}\\d(?:-*[\\d()./]| [\\d()./])*-*$';

/**
 * A number that somebody calls, as they write it, and as telephones and pages hand it over: with the scheme of a link (RFC 3966),
 * marks of direction, blanks that do not break and figures of their own script. What can be dialled is kept as it was written.
 */
export function IsNumberToCall(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, nullable: true, minLength: fewest, maxLength: most, pattern: dialled }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? asRead(value).replace(/^tel: ?/i, '') : value,
    ),
    // One rule with its length, so that whatever is no number hears what one is made of.
    Matches(new RegExp(`^(?=.{${fewest},${most}}$)${dialled.slice(1)}`), {
      message:
        'phone must be a number as it is dialled, such as (555) 010-0199: figures, with blanks, brackets, dots, dashes or slashes, and + in front',
    }),
  );
}
