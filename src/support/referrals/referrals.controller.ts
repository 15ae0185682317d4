import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  AgreeToReferralDto,
  CompleteReferralDto,
  ProposeReferralDto,
  ReferralDto,
  ReferralPageDto,
  SendReferralDto,
  ShareOtherwiseDto,
} from './referral.dto.js';
import { ReferralsService } from './referrals.service.js';

const one = '/v1/patients/:patientId/referrals/:referralId';

@Controller('v1/patients/:patientId/referrals')
export class ReferralsController {
  constructor(private readonly referrals: ReferralsService) {}

  /**
   * Propose that the patient is put in touch with somebody who helps.
   *
   * Say why, and what would go along. Nothing leaves before the patient has said yes to just that. 422 for what is not in the directory
   * or what nobody has checked in time, and for who is not to be told; 409 while a referral to the same entry is under way.
   */
  @May('referral.propose')
  @Located('/v1/patients/:patientId/referrals/:id')
  @Post()
  propose(@Body() input: ProposeReferralDto): Promise<ReferralDto> {
    return this.referrals.propose(input);
  }

  /** List the referrals, newest first, with those that were taken back. */
  @May('referral.read')
  @Get()
  list(@Query() page: PageQuery): Promise<ReferralPageDto> {
    return this.referrals.list(page);
  }

  /** Read a referral. */
  @May('referral.read')
  @Get(':referralId')
  find(@Param('referralId') referralId: string): Promise<ReferralDto> {
    return this.referrals.find(referralId);
  }

  /** Say yes: to whom, and to what goes along, or to less of it. To say no, take it back (`…/revocation`). 409 when it waits for no answer. */
  @May('referral.answer')
  @Located(one)
  @HttpCode(200)
  @Post(':referralId/agreement')
  agree(@Param('referralId') referralId: string, @Body() input: AgreeToReferralDto): Promise<ReferralDto> {
    return this.referrals.agree(referralId, input);
  }

  /** Say what may leave instead. The patient’s side, at any time before it has left (409 then). */
  @May('referral.answer')
  @Located(one)
  @HttpCode(200)
  @Post(':referralId/sharing')
  shareOtherwise(
    @Param('referralId') referralId: string,
    @Body() { goesAlong }: ShareOtherwiseDto,
  ): Promise<ReferralDto> {
    return this.referrals.shareOtherwise(referralId, goesAlong);
  }

  /**
   * Write down that it has left.
   *
   * 409 before the patient’s yes, and while it is on hold. What is about substance use needs the disclosure on record that it leaves by
   * (42 CFR 2.31; 422 without), and nothing goes to whom a restriction keeps it from.
   */
  @May('referral.send')
  @Located(one)
  @HttpCode(200)
  @Post(':referralId/sending')
  send(@Param('referralId') referralId: string, @Body() input: SendReferralDto): Promise<ReferralDto> {
    return this.referrals.send(referralId, input.disclosureId ?? null);
  }

  /** Put a referral on hold. Either side can; nothing leaves meanwhile. */
  @May('referral.change')
  @Located(one)
  @HttpCode(200)
  @Post(':referralId/hold')
  hold(@Param('referralId') referralId: string): Promise<ReferralDto> {
    return this.referrals.hold(referralId);
  }

  /** Let a referral go on. 403 for the side that did not put it on hold. */
  @May('referral.change')
  @Located(one)
  @HttpCode(200)
  @Post(':referralId/resumption')
  resume(@Param('referralId') referralId: string): Promise<ReferralDto> {
    return this.referrals.resume(referralId);
  }

  /**
   * Say no to a referral, or take it back. Either side can, at any time before it is over; nobody asks why.
   *
   * Nothing more leaves from that moment on. What has left before cannot be called back: ask them there not to use it.
   */
  @May('referral.change')
  @Located(one)
  @HttpCode(200)
  @Post(':referralId/revocation')
  revoke(@Param('referralId') referralId: string): Promise<ReferralDto> {
    return this.referrals.revoke(referralId);
  }

  /** Say what came of it, in plain words. Either side can; the other is told. */
  @May('referral.change')
  @Located(one)
  @HttpCode(200)
  @Post(':referralId/completion')
  complete(
    @Param('referralId') referralId: string,
    @Body() input: CompleteReferralDto,
  ): Promise<ReferralDto> {
    return this.referrals.complete(referralId, input);
  }
}
