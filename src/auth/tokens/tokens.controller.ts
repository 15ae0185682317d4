import { Body, Controller, Post } from '@nestjs/common';
import { Public, AnswersNotSignedIn } from '../../core/contract/route.decorators.js';
import { RefreshTokensDto, TokensDto } from './tokens.dto.js';
import { TokensService } from './tokens.service.js';

@Controller('v1/tokens')
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  /**
   * Renew the tokens of a session.
   *
   * Each refresh token can be exchanged once. Sent again within ten seconds, it answers with the same successor; later, or
   * when the successor was used already, somebody else has it: the session ends, and both have to sign in again. 401 when
   * the session has ended or the account is no longer active.
   */
  @Public()
  @AnswersNotSignedIn()
  @Post()
  refresh(@Body() { refreshToken }: RefreshTokensDto): Promise<TokensDto> {
    return this.tokens.refresh(refreshToken);
  }
}
