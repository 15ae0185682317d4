import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BadInput, PreconditionFailed, PreconditionRequired } from './errors.js';

/**
 * The version that a change is based on (If-Match, RFC 9110 13.1.1). It is checked where the change is made, after the
 * thing was found, so that its absence never tells a stranger that the thing exists.
 */
export class IfMatch {
  private constructor(private readonly version: number | null) {}

  static parse(header: string | undefined): IfMatch {
    if (header === undefined) return new IfMatch(null);
    // A proxy that compresses makes the tag a weak one; it still names the version, which is all that counts here.
    const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
    if (version !== undefined) return new IfMatch(Number(version));
    throw new BadInput('The If-Match header must be the ETag of one version, such as "3" with its quotes.', {
      errors: [{ pointer: 'If-Match', message: 'must be an ETag such as "3"' }],
    });
  }

  /**
   * @throws {PreconditionRequired} when the request named no version
   * @throws {PreconditionFailed} when it named another one
   */
  require(version: number): void {
    if (this.version === null) {
      throw new PreconditionRequired(
        'Send If-Match with the ETag you got when you read this, so that nobody else’s change is lost.',
      );
    }
    if (this.version !== version) throw new PreconditionFailed();
  }
}

const ifMatchHeader = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'The ETag of the version you are changing.',
  schema: { type: 'string', pattern: '^(W/)?"[0-9]{1,9}"$', example: '"1"' },
});

/** The If-Match header as a parameter of a controller method. */
export const ChangedFrom = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    IfMatch.parse(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [(target: object, key: string | symbol | undefined) => documentHeader(target, key)],
);

function documentHeader(target: object, key: string | symbol | undefined): void {
  if (key === undefined) return;
  const descriptor = Object.getOwnPropertyDescriptor(target, key);
  if (descriptor) ifMatchHeader(target, key, descriptor);
}
