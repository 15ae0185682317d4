import { say } from '../../core/language/say.js';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../core/clock.js';
import { Unauthorized, Unavailable } from '../../core/errors.js';
import { publicKey } from '../../core/contract/route.decorators.js';
import { currentContext } from '../../core/request-context.js';
import { accessTokenStrategy, type VerifiedToken } from './access-token.strategy.js';
import { OperatorKeys } from '../keys/operator-keys.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Finds out who is asking, and nothing more: what they may do is the access guard's to say. */
@Injectable()
export class IdentityGuard extends AuthGuard(accessTokenStrategy) implements CanActivate {
  private readonly verified: VerifiedTokens;

  constructor(
    private readonly reflector: Reflector,
    private readonly operatorKeys: OperatorKeys,
    clock: Clock,
  ) {
    super();
    this.verified = new VerifiedTokens(clock);
  }

  override async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(publicKey, execution.getHandler())) return true;
    const token = bearerToken(execution.switchToHttp().getRequest<FastifyRequest>());
    const context = currentContext();
    if (!context) return false;
    if (OperatorKeys.looksLikeOne(token)) {
      context.operatorKeyId = await this.operatorKeys.verify(token);
      return true;
    }
    context.identity = this.verified.find(token) ?? (await this.verify(token, execution));
    return true;
  }

  /** Whatever the libraries have against a token, the answer is the same. */
  override handleRequest<User>(_error: unknown, user: User | false, info: unknown): User {
    if (user) return user;
    if (info instanceof Unavailable) throw info;
    throw new Unauthorized(say`The access token is not valid, or has expired. Refresh it, or sign in again.`);
  }

  private async verify(token: string, execution: ExecutionContext): Promise<VerifiedToken> {
    await super.canActivate(execution);
    const verified = execution.switchToHttp().getRequest<{ user: VerifiedToken }>().user;
    this.verified.add(token, verified);
    return verified;
  }
}

function bearerToken(request: FastifyRequest): string {
  const token = /^Bearer ([^\s]{1,4096})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token && !saysItTwice(request)) return token;
  throw new Unauthorized(say`Send the access token of your session: "Authorization: Bearer <token>".`);
}

/** Node takes the first of two such headers and a proxy perhaps the last: then each would see another person. */
function saysItTwice({ raw: { rawHeaders } }: FastifyRequest): boolean {
  let times = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 'authorization'.length && name.toLowerCase() === 'authorization') times += 1;
  }
  return times > 1;
}
