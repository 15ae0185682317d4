import { say } from './language/say.js';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, type ApiHeaderOptions } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BadInput, PreconditionFailed, PreconditionRequired } from './errors.js';

/** What a write says of what it is based on: the version that was read (If-Match), that there is nothing yet, or not a word. */
type Basis = number | 'nothing' | null;

/**
 * The version that a change is based on (If-Match, RFC 9110 13.1.1). It is checked where the change is made, after the
 * thing was found, so that its absence never tells a stranger that the thing exists.
 */
export class IfMatch {
  private constructor(private readonly basis: Basis) {}

  static parse(ifMatch: string | undefined, ifNoneMatch?: string): IfMatch {
    if (ifMatch === undefined) return new IfMatch(isNothing(ifNoneMatch) ? 'nothing' : null);
    // A proxy that compresses makes the tag a weak one, and its end tells languages apart; it still names the version,
    // which is all that counts here: whoever read it in Spanish changes the same thing.
    const version = /^(?:W\/)?"(\d{1,9})(?:-[a-z]{2})?"$/.exec(ifMatch.trim())?.[1];
    if (version !== undefined) return new IfMatch(Number(version));
    throw new BadInput(
      say`The If-Match header must be the ETag of one version, such as "3" with its quotes.`,
      {
        errors: [{ pointer: 'If-Match', message: say`must be an ETag such as "3"` }],
      },
    );
  }

  /**
   * @throws {PreconditionRequired} when the request named no version
   * @throws {PreconditionFailed} when it named another one
   */
  require(version: number): void {
    if (this.basis === null) {
      throw new PreconditionRequired(
        say`Send If-Match with the ETag you got when you read this, so that nobody else’s change is lost.`,
      );
    }
    if (this.basis !== version) throw new PreconditionFailed();
  }

  /**
   * The same for what is written as a whole. Where nothing was written yet there is nothing to lose: then no version is asked for.
   * @throws {PreconditionRequired | PreconditionFailed}
   */
  requireOver({ isWritten, version }: { isWritten: boolean; version: number }): void {
    if (isWritten || typeof this.basis === 'number') this.require(version);
  }
}

/** @throws {BadInput} for a condition that no write here can have */
function isNothing(header: string | undefined): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  throw new BadInput(
    say`The If-None-Match header of a write is * alone: it says that nothing was written yet.`,
    {
      errors: [{ pointer: 'If-None-Match', message: say`must be *` }],
    },
  );
}

const tag = { type: 'string', pattern: '^(W/)?"[0-9]{1,9}(-[a-z]{2})?"$', example: '"1"' };

/** The If-Match header as a parameter of a controller method. */
export const ChangedFrom = createParamDecorator(
  (_: unknown, context: ExecutionContext) => IfMatch.parse(headersOf(context)['if-match']),
  [
    documented({
      name: 'If-Match',
      required: true,
      description: 'The ETag of the version you are changing.',
      schema: tag,
    }),
  ],
);

/** The same where something is written as a whole: the first time needs no version, or says `If-None-Match: *`. */
export const WrittenOver = createParamDecorator(
  (_: unknown, context: ExecutionContext) => {
    const headers = headersOf(context);
    return IfMatch.parse(headers['if-match'], headers['if-none-match']);
  },
  [
    documented({
      name: 'If-Match',
      required: false,
      description:
        'The ETag of the version you are writing over; 428 without it where something was written already.',
      schema: tag,
    }),
    documented({
      name: 'If-None-Match',
      required: false,
      description: 'For the first time: 412 where something was written already.',
      schema: { type: 'string', enum: ['*'] },
    }),
  ],
);

function headersOf(context: ExecutionContext): FastifyRequest['headers'] {
  return context.switchToHttp().getRequest<FastifyRequest>().headers;
}

function documented(header: ApiHeaderOptions): ParameterDecorator {
  const document = ApiHeader(header);
  return (target, key) => {
    if (key === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, key);
    if (descriptor) document(target, key, descriptor);
  };
}
