import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from '../problems/problem.dto.js';

export const publicKey = 'concord:public';

/** Opens a route to everyone, signed in or not. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(publicKey, true), ApiExtension('x-access', 'public'));

/** On a public route that checks credentials: documents its 401, which signed-in routes have by themselves. */
export const AnswersNotSignedIn = (): MethodDecorator =>
  ApiResponse({
    status: 401,
    description: 'What was sent opens no session.',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
  });

/** On a read that cannot be answered as things stand: documents its 409, which writes have by themselves. */
export const AnswersConflict = (description: string): MethodDecorator =>
  ApiResponse({
    status: 409,
    description,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
  });

export const locatedKey = 'concord:located';

/**
 * Where the answer of a POST can be read again, as a path with the route's own parameters and `:id` for the id of the
 * answer. It becomes the Location header (201) or Content-Location (200), and is what a repeated Idempotency-Key is
 * answered from. `null`: the answer is shown once, such as a secret.
 */
export const Located = (path: string | null): MethodDecorator =>
  applyDecorators(SetMetadata(locatedKey, path), ApiExtension('x-location', path ?? 'shown once'));

export const shownOnceKey = 'concord:shown-once';

/** Like `@Located`, where the answer holds a secret that is shown once: what can be read again is the rest. A repetition is told so. */
export const ShownOnce = (path: string): MethodDecorator =>
  applyDecorators(Located(path), SetMetadata(shownOnceKey, true));

export const doneAgainKey = 'concord:done-again';

/** On a POST that leaves nothing behind, or nothing that doing it again would not put in its place: a repetition is carried out. */
export const DoneAgain = (path?: string): MethodDecorator =>
  applyDecorators(
    SetMetadata(doneAgainKey, true),
    path === undefined ? ApiExtension('x-location', 'done again') : Located(path),
  );

export const keepsNothingKey = 'concord:keeps-nothing';

/** On a POST that is one only because what is asked has no place in an address: nobody hears that it was asked, and it is on record as a read. */
export const KeepsNothing = (): MethodDecorator =>
  applyDecorators(DoneAgain(), SetMetadata(keepsNothingKey, true));

/** Fills a path of `@Located` in; null when the answer has no place of its own. */
export function locationOf(
  path: string | null,
  parameters: Readonly<Record<string, string>>,
  answerId: string | null,
): string | null {
  if (path === null) return null;
  const values: Record<string, string | null> = { ...parameters, id: parameters.id ?? answerId };
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (!value)
      throw new Error(`The answer's place ${path} needs "${name}", which neither route nor answer gives.`);
    return encodeURIComponent(value);
  });
}

export const disclosesKey = 'concord:discloses';

/** On a list over several patients: the field of each item that names its patient, for the audit trail. */
export const Discloses = (field: string): MethodDecorator => SetMetadata(disclosesKey, field);
