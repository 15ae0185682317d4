import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { AccessDisputeDto, AccessDisputePageDto, RaiseDisputeDto } from './access-dispute.dto.js';
import { AccessDisputesService } from './access-disputes.service.js';

@Controller('v1/patients/:patientId')
export class AccessDisputesController {
  constructor(private readonly disputes: AccessDisputesService) {}

  /**
   * Say "I do not recognise this" about an entry of the access log.
   *
   * The privacy officer is told at once, looks into it and answers. 404 for what is not in this log, 409 while a question
   * about the entry is open already.
   */
  @May('access_dispute.raise')
  @Located('/v1/patients/:patientId/access-disputes/:id')
  @Post('access-log/:logEntryId/dispute')
  raise(@Param('logEntryId') logEntryId: string, @Body() input: RaiseDisputeDto): Promise<AccessDisputeDto> {
    return this.disputes.raise(logEntryId, input);
  }

  /** List the questions about the access log and what was answered, newest first. */
  @May('access_dispute.read')
  @Get('access-disputes')
  list(@Query() page: PageQuery): Promise<AccessDisputePageDto> {
    return this.disputes.listOwn(page);
  }

  /** Read one question about the access log. */
  @May('access_dispute.read')
  @Get('access-disputes/:disputeId')
  find(@Param('disputeId') disputeId: string): Promise<AccessDisputeDto> {
    return this.disputes.findOwn(disputeId);
  }

  /** Take a question back, for instance because you remember now. 409 when it was answered. */
  @May('access_dispute.withdraw')
  @Located('/v1/patients/:patientId/access-disputes/:disputeId')
  @HttpCode(200)
  @Post('access-disputes/:disputeId/withdrawal')
  withdraw(@Param('disputeId') disputeId: string): Promise<AccessDisputeDto> {
    return this.disputes.withdraw(disputeId);
  }
}
