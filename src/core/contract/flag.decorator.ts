import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';

const values: Readonly<Record<string, boolean>> = { true: true, false: false };

/** On a query parameter that is `true` or `false`: anything else is refused, never taken for false. */
export const IsFlag = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? (values[value] ?? value) : value,
    ),
    IsBoolean({ message: '$property must be true or false' }),
  );
