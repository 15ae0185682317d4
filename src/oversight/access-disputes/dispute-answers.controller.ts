import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses, Located } from '../../core/contract/route.decorators.js';
import {
  AccessDisputeDto,
  AccessDisputePageDto,
  AnswerDisputeDto,
  DisputesQuery,
} from './access-dispute.dto.js';
import { AccessDisputesService } from './access-disputes.service.js';

@Controller('v1/access-disputes')
export class DisputeAnswersController {
  constructor(private readonly disputes: AccessDisputesService) {}

  /** List what patients ask about their access logs, what has waited longest first. */
  @May('access_dispute.answer')
  @Discloses('patientId')
  @Get()
  list(@Query() query: DisputesQuery): Promise<AccessDisputePageDto> {
    return this.disputes.queue(query);
  }

  /** Read one question about an access log. */
  @May('access_dispute.answer')
  @Get(':disputeId')
  find(@Param('disputeId') disputeId: string): Promise<AccessDisputeDto> {
    return this.disputes.find(disputeId);
  }

  /**
   * Answer a question about an access log, once.
   *
   * The patient is told, and reads your words. 409 when it is settled, 403 when it is about something that you did.
   */
  @May('access_dispute.answer')
  @Located('/v1/access-disputes/:disputeId')
  @HttpCode(200)
  @Post(':disputeId/answer')
  answer(@Param('disputeId') disputeId: string, @Body() answer: AnswerDisputeDto): Promise<AccessDisputeDto> {
    return this.disputes.answer(disputeId, answer);
  }
}
