import { Body, Controller, Post } from '@nestjs/common';
import { Public } from '../../core/contract/route.decorators.js';
import { RedeemInvitationDto, RedemptionDto } from '../../organisation/accounts/invitation.dto.js';
import { RedemptionsService } from './redemptions.service.js';

@Controller('v1/invitation-redemptions')
export class RedemptionsController {
  constructor(private readonly redemptions: RedemptionsService) {}

  /**
   * Redeem an invitation.
   *
   * Opens the account, links the patient portal to the person's own record, or (with the password of the account) takes a
   * lost second factor off. The answer says what to sign in with.
   * 422 for any code that cannot be used, without saying why: whoever tries codes learns nothing about who is here.
   */
  @Public()
  @Post()
  redeem(@Body() input: RedeemInvitationDto): Promise<RedemptionDto> {
    return this.redemptions.redeem(input);
  }
}
