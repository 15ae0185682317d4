import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PlanVersionDto } from '../versions/plan-version.dto.js';
import { RecordAttemptDto } from '../signatures/signature-attempt.dto.js';
import { AttestationPageDto, SignVersionDto } from '../signatures/signature.dto.js';
import { SigningService } from './signing.service.js';

const version = '/v1/patients/:patientId/care-plans/:planId/versions/:versionId';

@Controller('v1/patients/:patientId/care-plans/:planId/versions/:versionId')
export class SignaturesController {
  constructor(private readonly signing: SigningService) {}

  /** Read what you would sign: the sentence you would stand by, for each way in which you can sign. */
  @May('version.sign')
  @Get('attestations')
  attestations(
    @Param('planId') planId: string,
    @Param('versionId') versionId: string,
  ): Promise<AttestationPageDto> {
    return this.signing.attestation(planId, versionId);
  }

  /**
   * Sign a version.
   *
   * Say the hash of what you read. Your name, your side, the sentence you stand by, the moment and how you had proved
   * who you are go on record with it. 409 when it is not the latest version, or you signed it already.
   */
  @May('version.sign')
  @Located(version)
  @HttpCode(200)
  @Post('signatures')
  sign(
    @Param('planId') planId: string,
    @Param('versionId') versionId: string,
    @Body() input: SignVersionDto,
  ): Promise<PlanVersionDto> {
    return this.signing.sign(planId, versionId, input);
  }

  /**
   * Record that the patient was asked to sign and did not.
   *
   * Nobody has to sign, and nothing is signed for anyone: what is recorded is that they were asked, how, and what stood
   * against it. Patients can record their own choice not to sign.
   */
  @May('version.sign')
  @Located(version)
  @HttpCode(200)
  @Post('signature-attempts')
  recordAttempt(
    @Param('planId') planId: string,
    @Param('versionId') versionId: string,
    @Body() input: RecordAttemptDto,
  ): Promise<PlanVersionDto> {
    return this.signing.recordAttempt(planId, versionId, input);
  }
}
