import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../core/clock.js';
import { Unauthorized } from '../core/errors.js';
import { publicKey } from '../core/public.decorator.js';
import { currentContext } from '../core/request-context.js';
import { accessTokenStrategy, type VerifiedToken } from './access-token.strategy.js';
import { OperatorKeys } from './operator-keys.js';

/** Verified tokens are remembered until they expire: checking a signature costs more than reading a plan. */
const rememberedTokens = 20_000;

/** Finds out who is asking, and nothing more: what they may do is the access guard's to say. */
@Injectable()
export class IdentityGuard extends AuthGuard(accessTokenStrategy) implements CanActivate {
  private readonly verified = new Map<string, VerifiedToken>();

  constructor(
    private readonly reflector: Reflector,
    private readonly operatorKeys: OperatorKeys,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(publicKey, execution.getHandler())) return true;
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const token = bearerToken(request);
    const context = currentContext();
    if (!context) return false;
    if (OperatorKeys.looksLikeOne(token)) {
      await this.operatorKeys.verify(token);
      return true;
    }
    context.identity = this.remembered(token) ?? (await this.verify(token, execution));
    return true;
  }

  override handleRequest<User>(_error: unknown, user: User | false): User {
    if (user) return user;
    throw new Unauthorized('The access token is not valid, or has expired. Refresh it, or sign in again.');
  }

  private remembered(token: string): VerifiedToken | undefined {
    const known = this.verified.get(token);
    return known && known.expiresAt > this.clock.now().getTime() ? known : undefined;
  }

  private async verify(token: string, execution: ExecutionContext): Promise<VerifiedToken> {
    await super.canActivate(execution);
    const verified = execution.switchToHttp().getRequest<{ user: VerifiedToken }>().user;
    if (this.verified.size >= rememberedTokens) this.forgetOldest();
    this.verified.set(token, verified);
    return verified;
  }

  private forgetOldest(): void {
    const [oldest] = this.verified.keys();
    if (oldest !== undefined) this.verified.delete(oldest);
  }
}

function bearerToken(request: FastifyRequest): string {
  const token = /^Bearer ([^\s]{1,4096})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token) return token;
  throw new Unauthorized('Send the access token of your session: "Authorization: Bearer <token>".');
}
