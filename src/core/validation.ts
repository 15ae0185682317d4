import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { BadInput, type FieldError } from './errors.js';

/** Checks every body, query and path against its DTO; a field that the DTO does not name is refused by its name. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const faults = errors.flatMap((error) => faultsOf(error, ''));
      const where = faults.map((fault) => fault.pointer).join(', ');
      return new BadInput(`Please check ${where}: "errors" says what is expected there.`, { errors: faults });
    },
  });
}

function faultsOf(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    pointer,
    message: rule === 'whitelistValidation' ? `${error.property} is not a field of this request` : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
