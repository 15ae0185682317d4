import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt } from 'class-validator';

const decimal = /^-?\d{1,15}$/;

/** On a whole number in an address, written in decimal digits: what JavaScript takes for a number beside them (0x1, 1e1, “ 5”) is none. */
export const IsWholeNumber = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ obj, key }) => {
      const written = (obj as Readonly<Record<string, unknown>>)[key];
      return typeof written === 'string' && decimal.test(written) ? Number(written) : written;
    }),
    IsInt(),
  );
