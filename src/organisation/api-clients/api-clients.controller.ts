import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  AddApiClientKeyDto,
  ApiClientDto,
  ApiClientPageDto,
  ChangeApiClientDto,
  RegisterApiClientDto,
} from './api-client.dto.js';
import { ApiClientsService } from './api-clients.service.js';

const client = '/v1/api-clients/:apiClientId';

@Controller('v1/api-clients')
export class ApiClientsController {
  constructor(private readonly clients: ApiClientsService) {}

  /**
   * Register a machine of another organisation.
   *
   * It can do nothing until it has a key, and reads nothing of a patient until that patient's disclosure consent names its
   * `accountId`.
   */
  @May('api_client.keep')
  @Located('/v1/api-clients/:id')
  @Post()
  register(@Body() input: RegisterApiClientDto): Promise<ApiClientDto> {
    return this.clients.register(input);
  }

  /** List the clients, newest first. */
  @May('api_client.read')
  @Get()
  list(@Query() page: PageQuery): Promise<ApiClientPageDto> {
    return this.clients.list(page);
  }

  /** Read a client. */
  @May('api_client.read')
  @Get(':apiClientId')
  find(@Param('apiClientId') apiClientId: string): Promise<ApiClientDto> {
    return this.clients.find(apiClientId);
  }

  /** Change a client. Narrower scopes count from its very next request. */
  @May('api_client.keep')
  @Patch(':apiClientId')
  change(
    @Param('apiClientId') apiClientId: string,
    @Body() input: ChangeApiClientDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<ApiClientDto> {
    return this.clients.change(apiClientId, input, ifMatch);
  }

  /** Disable a client for good. Its very next request is refused. */
  @May('api_client.keep')
  @Located(client)
  @HttpCode(200)
  @Post(':apiClientId/disablement')
  disable(@Param('apiClientId') apiClientId: string): Promise<ApiClientDto> {
    return this.clients.disable(apiClientId);
  }

  /**
   * Add a public key.
   *
   * It lets the machine in once a second person has confirmed it (`…/confirmation`): another administrator or the privacy officer,
   * who are told. 422 when it is a private key, or neither for ES384 nor for RS384; 409 when its name is taken.
   */
  @May('api_client.keep')
  @Located(client)
  @HttpCode(200)
  @Post(':apiClientId/keys')
  addKey(
    @Param('apiClientId') apiClientId: string,
    @Body() input: AddApiClientKeyDto,
  ): Promise<ApiClientDto> {
    return this.clients.addKey(apiClientId, input);
  }

  /**
   * Confirm a key as the second person. It counts from now on.
   *
   * Ask whose machine it is that holds the other half: who has it reads what patients disclose to this client. Needs a fresh proof
   * of who you are. 403 for who added it, and for an account that comes from the same hand as theirs; 409 when it does not wait.
   */
  @May('api_client.judge_key')
  @Located(client)
  @HttpCode(200)
  @Post(':apiClientId/keys/:keyId/confirmation')
  confirmKey(
    @Param('apiClientId') apiClientId: string,
    @Param('keyId') keyId: string,
  ): Promise<ApiClientDto> {
    return this.clients.confirmKey(apiClientId, keyId);
  }

  /** Retire a key. No token is given for it any more, and the tokens that the client has end at once: it asks again with another key. */
  @May('api_client.judge_key')
  @Located(client)
  @HttpCode(200)
  @Post(':apiClientId/keys/:keyId/retirement')
  retireKey(@Param('apiClientId') apiClientId: string, @Param('keyId') keyId: string): Promise<ApiClientDto> {
    return this.clients.retireKey(apiClientId, keyId);
  }
}
