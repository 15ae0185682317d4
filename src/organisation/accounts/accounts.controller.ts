import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { Located } from '../../core/contract/route.decorators.js';
import {
  AccountDto,
  AccountPageDto,
  AccountQuery,
  ChangeAccountDto,
  InviteAccountDto,
} from './account.dto.js';
import { AccountsService } from './accounts.service.js';

@Controller('v1/accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  /**
   * Invite somebody to the organisation.
   *
   * The answer carries the invitation to hand over: its code is shown only here, works once and for 72 hours, and is
   * burnt after five wrong tries. Patients are invited to their record instead.
   */
  @May('account.invite')
  @Located('/v1/accounts/:id')
  @Post()
  invite(@Body() input: InviteAccountDto): Promise<AccountDto> {
    return this.accounts.invite(input);
  }

  /** List the accounts, newest first. */
  @May('account.list')
  @Get()
  list(@Query() query: AccountQuery): Promise<AccountPageDto> {
    return this.accounts.list(query);
  }

  /** Read an account. */
  @May('account.read')
  @Get(':accountId')
  find(@Param('accountId') accountId: string): Promise<AccountDto> {
    return this.accounts.find(accountId);
  }

  /**
   * Change the name or the roles of an account. It bites on the person's very next request.
   *
   * 422 where roles take a second person: nobody gives themself a role, and nobody alone makes somebody who lets people in
   * (administrator, privacy officer) also one who reads records. Ask at `POST /v1/accounts/{accountId}/changes`.
   */
  @May('account.change')
  @Patch(':accountId')
  change(
    @Param('accountId') accountId: string,
    @Body() input: ChangeAccountDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<AccountDto> {
    return this.accounts.change(accountId, input, ifMatch);
  }

  /**
   * Invite somebody again.
   *
   * For somebody who has not come in yet: earlier invitations of the account end. 409 for an account that is in use: a way
   * back in, for whoever has lost theirs, takes a second person (`POST /v1/accounts/{accountId}/changes`).
   */
  @May('account.invite')
  @Located('/v1/accounts/:accountId')
  @Post(':accountId/invitations')
  inviteAgain(@Param('accountId') accountId: string): Promise<AccountDto> {
    return this.accounts.inviteAgain(accountId);
  }

  /** Disable an account. Its sessions end, and the very next request is refused. */
  @May('account.disable')
  @Located('/v1/accounts/:accountId')
  @HttpCode(200)
  @Post(':accountId/disablement')
  disable(@Param('accountId') accountId: string): Promise<AccountDto> {
    return this.accounts.disable(accountId);
  }

  /** Let somebody in again. */
  @May('account.disable')
  @Located('/v1/accounts/:accountId')
  @HttpCode(200)
  @Post(':accountId/reinstatement')
  reinstate(@Param('accountId') accountId: string): Promise<AccountDto> {
    return this.accounts.reinstate(accountId);
  }
}
