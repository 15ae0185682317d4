import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { AnswersNotSignedIn, Public } from '../../core/contract/route.decorators.js';
import { SignInDto } from '../sessions/session.dto.js';
import { BrowserSessionsService } from './browser-sessions.service.js';
import { BrowserTokensDto } from './browser-tokens.dto.js';
import { FromOwnPage } from './from-own-page.guard.js';
import { CookieOfSession, type SessionCookie } from './session-cookie.js';

const setCookie = {
  'Set-Cookie': {
    description:
      'The cookie `__Host-concord-session` (HttpOnly, Secure, SameSite=Strict, Path=/), for as long as the session lasts at most.',
    schema: { type: 'string' },
  },
} as const;
const clearing = {
  'Set-Cookie': { description: 'The cookie, empty and expired.', schema: { type: 'string' } },
  'Clear-Site-Data': {
    description: 'Has the browser forget what the page stored: cookies, storage and cache.',
    schema: { type: 'string' },
  },
} as const;

/** Sessions of the portal. */
@FromOwnPage()
@Controller('v1/browser-sessions')
export class BrowserSessionsController {
  constructor(private readonly browserSessions: BrowserSessionsService) {}

  /**
   * Sign in, in a browser.
   *
   * As POST /v1/sessions, with the same limits, for pages of this service: the refresh token comes in the cookie
   * `__Host-concord-session`, which no script can read and which no other operation takes for a proof of who is asking.
   * Keep the access token in memory alone. The session that the browser was in before ends. Browsers take the cookie over
   * HTTPS, and over plain HTTP from this machine itself; anywhere else they drop it without a word, and the first renewal
   * answers 401.
   */
  @Public()
  @AnswersNotSignedIn()
  @ApiCreatedResponse({ type: BrowserTokensDto, description: 'Signed in.', headers: setCookie })
  @Post()
  start(
    @Body() details: SignInDto,
    @CookieOfSession() cookie: SessionCookie,
    @Headers('user-agent') device?: string,
  ): Promise<BrowserTokensDto> {
    return this.browserSessions.start(details, cookie, device ?? null);
  }

  /**
   * Renew the session of this browser.
   *
   * By the cookie, with no body. As with POST /v1/tokens each refresh token is exchanged once, and once more within ten seconds: a
   * page that is loaded anew just then loses nothing. It puts the idle end off. So renew only when the person has done something
   * since the last time, and never by a timer alone or for a request that nobody asked for, such as listening again: or a
   * page that was left open stays open for whoever comes by. 401 when the browser is not signed in or the session has ended;
   * the cookie is cleared then.
   */
  @Public()
  @AnswersNotSignedIn()
  @ApiOkResponse({ type: BrowserTokensDto, description: 'The next tokens.', headers: setCookie })
  @HttpCode(200)
  @Post('renewal')
  renew(@CookieOfSession() cookie: SessionCookie): Promise<BrowserTokensDto> {
    return this.browserSessions.renew(cookie);
  }

  /**
   * Sign out, in a browser.
   *
   * Ends the session of the cookie, also when the access token has expired, and has the browser forget what the page stored. The
   * same when there is no session any more: whoever wants to be out is out.
   */
  @Public()
  @ApiNoContentResponse({ description: 'Signed out.', headers: clearing })
  @HttpCode(204)
  @Post('ending')
  end(@CookieOfSession() cookie: SessionCookie): Promise<void> {
    return this.browserSessions.end(cookie);
  }
}
