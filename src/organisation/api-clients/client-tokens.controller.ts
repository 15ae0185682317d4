import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { AnswersNotSignedIn, Public } from '../../core/contract/route.decorators.js';
import { ClientTokenDto, ClientTokenRequestDto } from './client-token.dto.js';
import { ClientTokensService } from './client-tokens.service.js';

@Controller('v1/oauth/token')
export class ClientTokensController {
  constructor(private readonly tokens: ClientTokensService) {}

  /**
   * Get an access token for a client.
   *
   * The client credentials grant (RFC 6749, 4.4) with `private_key_jwt` (RFC 7523). The token lasts five minutes and is not
   * renewed: ask again. What it opens is decided with every request: a withdrawn consent counts at once. 401 with
   * `error: invalid_client` whatever is wrong with the assertion; an assertion counts once. What was asked for beyond the
   * client's scopes is 400 with `error: invalid_scope`.
   */
  @Public()
  @AnswersNotSignedIn()
  @ApiConsumes('application/x-www-form-urlencoded')
  @HttpCode(200)
  @Post()
  exchange(@Body() input: ClientTokenRequestDto): Promise<ClientTokenDto> {
    return this.tokens.exchange(input);
  }
}
