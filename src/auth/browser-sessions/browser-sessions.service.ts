import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Unauthorized } from '../../core/errors.js';
import type { SignInDto } from '../sessions/session.dto.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import type { TokensDto } from '../tokens/tokens.dto.js';
import { TokensService } from '../tokens/tokens.service.js';
import type { BrowserTokensDto } from './browser-tokens.dto.js';
import type { SessionCookie } from './session-cookie.js';

/** Sessions whose refresh token lies in a cookie, out of reach of whatever script gets into a page. */
@Injectable()
export class BrowserSessionsService {
  constructor(
    private readonly signIn: SignInService,
    private readonly tokens: TokensService,
    private readonly clock: Clock,
  ) {}

  /** The session that the browser was in ends with it: its cookie is overwritten, and nobody could end it any more. */
  async start(details: SignInDto, cookie: SessionCookie, device: string | null): Promise<BrowserTokensDto> {
    const tokens = await this.signIn.open(details, device);
    await this.tokens.endSessionOf(cookie.value ?? '');
    return this.hand(tokens, cookie);
  }

  /** @throws {Unauthorized} when there is no session, and then the cookie is worth nothing either */
  async renew(cookie: SessionCookie): Promise<BrowserTokensDto> {
    try {
      return this.hand(await this.tokens.refresh(cookie.value ?? ''), cookie);
    } catch (error) {
      if (!(error instanceof Unauthorized)) throw error;
      cookie.clear();
      throw new Unauthorized(
        say`This browser is not signed in, or its session has ended. Please sign in again.`,
      );
    }
  }

  async end(cookie: SessionCookie): Promise<void> {
    await this.tokens.endSessionOf(cookie.value ?? '');
    cookie.clearAll();
  }

  private hand({ refreshToken, ...tokens }: TokensDto, cookie: SessionCookie): BrowserTokensDto {
    const left = tokens.absoluteEndsAt.getTime() - this.clock.now().getTime();
    cookie.give(refreshToken, Math.ceil(left / 1000));
    return tokens;
  }
}
