import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { SaidDto } from '../../people/communication-wishes/said.dto.js';
import { AmendmentDto } from './amendment.dto.js';
import { RecordAmendmentDto, RecordDisagreementDto } from './recorded-amendment.dto.js';
import { RecordedAmendmentsService } from './recorded-amendments.service.js';

const one = '/v1/patients/:patientId/amendments/:amendmentId';

@Controller('v1/patients/:patientId')
export class RecordedAmendmentsController {
  constructor(private readonly recorded: RecordedAmendmentsService) {}

  /**
   * Write down what a patient asks to be put right, on paper or by word.
   *
   * People ask in any way that the clinic offers (45 CFR 164.526). It counts as if the patient had asked here, and has its
   * answer within 60 days; the patient’s side is told that it was written down. 403 for a kind of data that is not open to you.
   */
  @May('amendment.record')
  @Located('/v1/patients/:patientId/amendments/:id')
  @Post('recorded-amendments')
  record(@Body() input: RecordAmendmentDto): Promise<AmendmentDto> {
    return this.recorded.record(input);
  }

  /** Write down that the patient takes a request back. 409 when it was answered. */
  @May('amendment.record')
  @Located(one)
  @HttpCode(200)
  @Post('amendments/:amendmentId/recorded-withdrawal')
  withdraw(@Param('amendmentId') amendmentId: string, @Body() input: SaidDto): Promise<AmendmentDto> {
    return this.recorded.withdraw(amendmentId, input);
  }

  /** Write down that the patient does not agree with a denial, or wants it to go along with what is disclosed. */
  @May('amendment.record')
  @Located(one)
  @HttpCode(200)
  @Post('amendments/:amendmentId/recorded-disagreement')
  disagree(
    @Param('amendmentId') amendmentId: string,
    @Body() input: RecordDisagreementDto,
  ): Promise<AmendmentDto> {
    return this.recorded.disagree(amendmentId, input);
  }
}
