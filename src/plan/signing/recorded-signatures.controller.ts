import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ContestSignatureDto, RecordSignatureDto } from '../signatures/signature.dto.js';
import { PlanVersionDto } from '../versions/plan-version.dto.js';
import { RecordedSignaturesService } from './recorded-signatures.service.js';

const version = '/v1/patients/:patientId/care-plans/:planId/versions/:versionId';

@Controller('v1/patients/:patientId/care-plans/:planId/versions/:versionId')
export class RecordedSignaturesController {
  constructor(private readonly recorded: RecordedSignaturesService) {}

  /**
   * Record that the patient, or who acts for them, signed on paper or on the clinic's device.
   *
   * For people without an account, or who cannot use it now. On paper: the scanned page or its hash, its date, and a witness
   * who is neither the patient nor you. On the device: the patient's own one-time code, which a colleague issued. It counts as
   * the patient's signature, shows how it was given wherever it shows, and the patient can say later that it is not theirs.
   */
  @May('version.record')
  @Located(version)
  @HttpCode(200)
  @Post('recorded-signatures')
  record(
    @Param('planId') planId: string,
    @Param('versionId') versionId: string,
    @Body() input: RecordSignatureDto,
  ): Promise<PlanVersionDto> {
    return this.recorded.record(planId, versionId, input);
  }

  /**
   * Say that a signature which was recorded for the patient is not theirs.
   *
   * It stays readable and counts no more. The patient's side says so itself; the care team records it where they said so on
   * paper or by word, with `means`. A version in force stays in force until a new one is signed, and shows it.
   */
  @May('version.contest')
  @Located(version)
  @HttpCode(200)
  @Post('signatures/:signatureId/contest')
  // eslint-disable-next-line house/few-parameters -- a signature under a version of a plan has its three ids and its body
  contest(
    @Param('planId') planId: string,
    @Param('versionId') versionId: string,
    @Param('signatureId') signatureId: string,
    @Body() input: ContestSignatureDto,
  ): Promise<PlanVersionDto> {
    return this.recorded.contest({ planId, versionId, signatureId }, input);
  }
}
