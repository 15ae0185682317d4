import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { PageQuery } from '../../core/requests/page.js';
import { Public, AnswersNotSignedIn } from '../../core/contract/route.decorators.js';
import { SessionDto, SessionPageDto, SignInDto } from '../sessions/session.dto.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SignInService } from './sign-in.service.js';
import { TokensDto } from '../tokens/tokens.dto.js';

@Controller('v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Sign in.
   *
   * 401 `not-signed-in` when the details open no account; it does not say which of them, and after five failures within
   * 15 minutes the address is refused for a minute, then longer, up to 15 minutes. 401 `one-time-code-required` when
   * the password was right and the account also asks for a one-time code: send everything again with `oneTimeCode`.
   */
  @Public()
  @AnswersNotSignedIn()
  @Post()
  start(@Body() details: SignInDto, @Headers('user-agent') device?: string): Promise<TokensDto> {
    return this.signIn.open(details, device ?? null);
  }

  /** List your open sessions, the newest first. */
  @May('session.list')
  @Get()
  list(@Query() query: PageQuery): Promise<SessionPageDto> {
    return this.sessions.list(query);
  }

  /** Read one of your open sessions. */
  @May('session.list')
  @Get(':sessionId')
  find(@Param('sessionId') sessionId: string): Promise<SessionDto> {
    return this.sessions.find(sessionId);
  }

  /**
   * Sign out: end one of your sessions.
   *
   * The one you are in, or one on another device. Its tokens are worthless from the very next request.
   */
  @May('session.end')
  @HttpCode(204)
  @Delete(':sessionId')
  end(@Param('sessionId') sessionId: string): Promise<void> {
    return this.sessions.end(sessionId);
  }
}
