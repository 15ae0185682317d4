import { say } from '../language/say.js';
import { sayValidator } from './validators-said.js';
import {
  ValidationPipe,
  type ArgumentMetadata,
  type Type,
  type ValidationError,
  type ValidationPipeOptions,
} from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Calendars } from '../dates/calendars.js';
import { BadInput, type FieldError } from '../errors.js';
import { isBlank } from '../text/visible.js';
import { putNamesInOneLine } from './one-line-names.js';
import { judgesBlanks } from './judges-blanks.decorator.js';
import { pointerTo } from './json-pointer.js';
import { Gaps } from './gaps.js';
import { rememberRules } from './remembered-rules.js';
import { Shapes } from './shapes.js';

/** Text that PostgreSQL cannot keep as it is: U+0000, and halves of characters outside the basic plane. */
const unstorable = /[\0\p{Surrogate}]/u;

/** Checks every body, query and path against its DTO; a field that the DTO does not name is refused by its name. */
export function validationPipe(contract: OpenAPIObject, calendars: Calendars): ValidationPipe {
  rememberRules();
  return new Validation(
    { gaps: new Gaps(contract), shapes: new Shapes(contract), calendars },
    {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => refusalOf(errors.flatMap((error) => faultsOf(error, ''))),
    },
  );
}

interface Judges {
  readonly gaps: Gaps;
  readonly shapes: Shapes;
  readonly calendars: Calendars;
}

class Validation extends ValidationPipe {
  readonly #judges: Judges;
  /** What comes of a query that asks for nothing, by its DTO: it is always the same, and most queries are such. */
  readonly #unasked = new Map<unknown, object>();

  constructor(judges: Judges, options: ValidationPipeOptions) {
    super(options);
    this.#judges = judges;
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await this.judged(value, metadata);
    } catch (error) {
      const { type, metatype } = metadata;
      if (!(error instanceof BadInput) || type !== 'body' || !metatype) throw error;
      const found = this.allOf(error.options.errors ?? [], value, metatype);
      throw refusalOf(this.#judges.shapes.explain(found, value, metatype));
    }
  }

  /** Whoever mends a form hears of all that is wrong with it, and not of one thing after the other. */
  private allOf(faults: readonly FieldError[], body: unknown, metatype: Type): FieldError[] {
    if (typeof body !== 'object' || body === null || neverTaken(body, '').length > 0) return [...faults];
    const { gaps } = this.#judges;
    const read: unknown = plainToInstance(metatype, body);
    return firstSaid([...gaps.nulls(body, metatype), ...faults, ...gaps.inside(read), ...blanksIn(read, '')]);
  }

  private async judged(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { gaps, calendars } = this.#judges;
    const { data, metatype } = metadata;
    const known = this.#unasked.get(metatype);
    if (known && isEmpty(value)) return { ...known };
    refuse(neverTaken(value, data === undefined ? '' : `/${data}`));
    if (metadata.type === 'query') refuse(givenTwice(value, metadata));
    const transformed: unknown = await super.transform(value, metadata);
    if (typeof value === 'object' && value !== null && metatype) refuse(gaps.nulls(value, metatype));
    if (metadata.type === 'body' && metatype) refuse(gaps.missing(transformed ?? {}, metatype));
    refuse(gaps.inside(transformed));
    if (metadata.type !== 'param') refuse(blanksIn(transformed, ''));
    if (metadata.type === 'body') putNamesInOneLine(transformed);
    if (metadata.type === 'body') await calendars.judge(transformed);
    if (metadata.type === 'query' && metatype && isEmpty(value) && typeof transformed === 'object')
      this.#unasked.set(metatype, { ...transformed });
    return transformed;
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function refuse(faults: readonly FieldError[]): void {
  if (faults.length > 0) throw refusalOf(faults);
}

/** Of several faults of one thing the one that was found first says enough. */
function firstSaid(faults: readonly FieldError[]): FieldError[] {
  return faults.filter(
    ({ pointer }, index) =>
      !faults.slice(0, index).some((earlier) => `${pointer}/`.startsWith(`${earlier.pointer}/`)),
  );
}

function refusalOf(faults: readonly FieldError[]): BadInput {
  const where = faults.map(({ pointer }) => pointer || say`the body`).join(', ');
  return new BadInput(say`Please check ${where}: "errors" says what is expected there.`, { errors: faults });
}

/** What no route takes, whatever its DTO says: text that cannot be kept, gaps in lists (class-transformer trips over them), names of Object's own. */
function neverTaken(value: unknown, pointer: string): FieldError[] {
  if (typeof value === 'string' && unstorable.test(value))
    return [{ pointer, message: say`must hold whole characters only, and not U+0000` }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = pointerTo(pointer, name);
    // Every object answers to these names, so a validator takes them for fields that it knows.
    if (name in Object.prototype)
      return [{ pointer: place, message: say`${name} is not a field of this request` }];
    return isList && inner === null
      ? [{ pointer: place, message: say`must not be null` }]
      : neverTaken(inner, place);
  });
}

/** Parameters of one value that came as a list, because the address names them more than once. */
function givenTwice(value: unknown, { data, metatype }: ArgumentMetadata): FieldError[] {
  const isOne = (name: string): boolean => {
    const type: unknown = metatype && Reflect.getMetadata('design:type', metatype.prototype as object, name);
    return type !== undefined && type !== Array;
  };
  const fault = (name: string): FieldError => ({
    pointer: pointerTo('', name),
    message: say`${name} is given more than once: send it once`,
  });
  if (data !== undefined) return Array.isArray(value) && metatype !== Array ? [fault(data)] : [];
  return Object.entries(value ?? {})
    .filter(([name, given]) => Array.isArray(given) && isOne(name))
    .map(([name]) => fault(name));
}

/** A password of blanks is somebody's own affair: its rules are elsewhere. */
const secret = /password$/i;

/** Texts without anything visible, in whatever field: its DTO says whether there must be one at all. */
function blanksIn(value: unknown, pointer: string, name = ''): FieldError[] {
  if (typeof value === 'string')
    return value !== '' && isBlank(value) && !secret.test(name)
      ? [{ pointer, message: say`${name} must not be blank: nothing in it can be seen` }]
      : [];
  if (typeof value !== 'object' || value === null || value instanceof Date || judgesBlanks(value)) return [];
  return Object.entries(value).flatMap(([inner, each]) =>
    blanksIn(each, pointerTo(pointer, inner), Array.isArray(value) ? name : inner),
  );
}

function faultsOf(error: ValidationError, parent: string): FieldError[] {
  const pointer = pointerTo(parent, error.property);
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    pointer,
    message:
      rule === 'whitelistValidation'
        ? say`${error.property} is not a field of this request`
        : sayValidator(message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
