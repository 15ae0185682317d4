import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { AnswersConflict, KeepsNothing } from '../../core/contract/route.decorators.js';
import { GiveConsentDto } from '../../sharing/consents/consent-input.dto.js';
import { ImpactDto } from './impact.dto.js';
import { ImpactService } from './impact.service.js';

@Controller('v1/patients/:patientId/consents')
export class ImpactController {
  constructor(private readonly impact: ImpactService) {}

  /**
   * See what giving a consent would change.
   *
   * Send what you would send to give it; it is looked over in the same way, and nothing is kept. The answer comes from the
   * very rules that decide requests: which records each person would see that they do not see now, and what they could do.
   */
  @May('consent.preview')
  @KeepsNothing()
  @HttpCode(200)
  @Post('preview')
  preview(@Body() input: GiveConsentDto): Promise<ImpactDto> {
    return this.impact.preview(input);
  }

  /**
   * See what saying yes to a consent that waits for an answer would change, or withdrawing one that was given.
   *
   * 409 for one that was refused, withdrawn or taken off the record: nothing would change.
   */
  @May('consent.preview')
  @AnswersConflict('It was refused, withdrawn or taken off the record: nothing would change.')
  @Get(':consentId/impact')
  of(@Param('consentId') consentId: string): Promise<ImpactDto> {
    return this.impact.of(consentId);
  }
}
