import { say } from '../../core/language/say.js';
import {
  applyDecorators,
  Inject,
  Injectable,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiForbiddenResponse, ApiHeader, getSchemaPath } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config.js';
import { Forbidden, type FieldError } from '../../core/errors.js';
import { ProblemDto } from '../../core/problems/problem.dto.js';
import { webAddress } from '../../core/web-address.js';

/**
 * Lets in what a page of this service sends. A browser adds the cookie by itself, whoever had it send the request: so the
 * request shows that it comes from our own page. The cookie's SameSite is not enough, for another port of the host, and
 * another name of the domain, are the same site.
 */
@Injectable()
class FromOwnPageGuard implements CanActivate {
  private readonly publicOrigin: string;

  constructor(@Inject(CONFIG) { publicUrl }: Config) {
    this.publicOrigin = new URL(publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const errors = [...faultsOfHeader(request), ...this.faultsOfPlace(request)];
    if (errors.length === 0) return true;
    throw new Forbidden(
      say`Only a page of this service may do this, and nothing shows that the request comes from one. Other clients sign in at POST /v1/sessions.`,
      { errors },
    );
  }

  /** Browsers send one of the two, or both, and no script can. */
  private faultsOfPlace(request: FastifyRequest): FieldError[] {
    const { origin, 'sec-fetch-site': site } = request.headers;
    if (origin === undefined && site === undefined)
      return [{ pointer: 'Origin', message: say`must be sent, or else Sec-Fetch-Site` }];
    const faults: FieldError[] = [];
    if (origin !== undefined && origin !== this.publicOrigin && origin !== originOf(request))
      faults.push({ pointer: 'Origin', message: say`must be the address that the request is sent to` });
    if (site !== undefined && site !== 'same-origin')
      faults.push({ pointer: 'Sec-Fetch-Site', message: say`must be same-origin` });
    return faults;
  }
}

/** A header of our own: for a page of somebody else a browser would first have to ask whether it may send it. */
function faultsOfHeader({ headers }: FastifyRequest): FieldError[] {
  return headers['x-concord'] === '1' ? [] : [{ pointer: 'X-Concord', message: say`must be 1` }];
}

function originOf({ protocol, host }: FastifyRequest): string | null {
  return webAddress(`${protocol}://${host}`)?.origin ?? null;
}

/** On a controller for pages of this service alone: guards and documents. */
export const FromOwnPage = (): ClassDecorator & MethodDecorator =>
  applyDecorators(
    UseGuards(FromOwnPageGuard),
    ApiHeader({
      name: 'X-Concord',
      required: true,
      description: 'Says that a page of this service asks, as no form and no foreign page can.',
      schema: { type: 'string', enum: ['1'] },
    }),
    ApiForbiddenResponse({
      description:
        'The request does not come from a page of this service; `errors` says what speaks against it.',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
    }),
  );
