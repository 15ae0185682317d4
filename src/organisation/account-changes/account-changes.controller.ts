import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses, Located } from '../../core/contract/route.decorators.js';
import {
  AccountChangeDto,
  AccountChangePageDto,
  AccountChangesQuery,
  AskAccountChangeDto,
  AskOwnAddressDto,
} from './account-change.dto.js';
import { AccountChangesService } from './account-changes.service.js';

@Controller('v1')
export class AccountChangesController {
  constructor(private readonly changes: AccountChangesService) {}

  /**
   * Ask for a change of somebody’s account that takes two people.
   *
   * A new way into an account (a new password, no second factor, another address), roles that nobody gives alone, and a link
   * to the wrong patient record. Nothing changes until a second person confirms it within 72 hours: whose account it is, a
   * clinician on their care team, another administrator or the privacy officer; never who asked, never who gains. The person,
   * their care team and the privacy officer are told at once. 409 while such a change waits already.
   */
  @May('account.ask_change')
  @Located('/v1/account-changes/:id')
  @Post('accounts/:accountId/changes')
  ask(@Param('accountId') accountId: string, @Body() input: AskAccountChangeDto): Promise<AccountChangeDto> {
    return this.changes.ask(accountId, input);
  }

  /**
   * Ask for another address to sign in with, for yourself.
   *
   * Your password proves that it is you. As nobody can try the new address by writing to it, a second person looks at it: a
   * clinician on your care team, an administrator or the privacy officer, within 72 hours. Until then you sign in as before; then
   * your sessions end, and what was sent to the old address no longer works. Whether somebody else has the address is told to
   * whoever confirms and not here. 422 when the password is not right, 409 while you wait for such a change already.
   */
  @May('me.secure')
  @Located('/v1/account-changes/:id')
  @Post('me/address-changes')
  askOwnAddress(@Body() input: AskOwnAddressDto): Promise<AccountChangeDto> {
    return this.changes.askOwnAddress(input);
  }

  /**
   * List the changes of accounts that take two people, newest first.
   *
   * Administrators and the privacy officer see all; everybody else those of their own account, and of the patients on whose
   * care team they are.
   */
  @May('account_change.read')
  @Discloses('patientId')
  @Get('account-changes')
  list(@Query() query: AccountChangesQuery): Promise<AccountChangePageDto> {
    return this.changes.list(query);
  }

  /** Read one change of an account. */
  @May('account_change.read')
  @Get('account-changes/:accountChangeId')
  find(@Param('accountChangeId') changeId: string): Promise<AccountChangeDto> {
    return this.changes.find(changeId);
  }

  /**
   * Confirm a change of an account as the second person. It is carried out at once.
   *
   * Look at the person, not at the request: you are the one who knows them. For `password` the answer holds the code to hand
   * over to them; it is shown once, works once and for 72 hours. Needs a fresh proof of who you are. 403 for who asked, for
   * who would gain, and for an account that comes from the same hand as theirs; 409 when it does not wait any more.
   */
  @May('account_change.confirm')
  @Located('/v1/account-changes/:accountChangeId')
  @HttpCode(200)
  @Post('account-changes/:accountChangeId/confirmation')
  confirm(@Param('accountChangeId') changeId: string): Promise<AccountChangeDto> {
    return this.changes.confirm(changeId);
  }

  /** Say no to a change of an account, for instance of your own. Nothing changes. */
  @May('account_change.decline')
  @Located('/v1/account-changes/:accountChangeId')
  @HttpCode(200)
  @Post('account-changes/:accountChangeId/decline')
  decline(@Param('accountChangeId') changeId: string): Promise<AccountChangeDto> {
    return this.changes.decline(changeId);
  }

  /** Take back what you asked for. */
  @May('account_change.withdraw')
  @Located('/v1/account-changes/:accountChangeId')
  @HttpCode(200)
  @Post('account-changes/:accountChangeId/withdrawal')
  withdraw(@Param('accountChangeId') changeId: string): Promise<AccountChangeDto> {
    return this.changes.withdraw(changeId);
  }
}
