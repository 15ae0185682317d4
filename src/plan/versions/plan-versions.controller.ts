import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { ActivationService } from './activation.service.js';
import { FreezingService } from './freezing.service.js';
import { PlanVersionDto, PlanVersionPageDto, PutInForceDto } from './plan-version.dto.js';
import { VersionsReader } from './versions.reader.js';

@Controller('v1/patients/:patientId/care-plans/:planId/versions')
export class PlanVersionsController {
  constructor(
    private readonly freezing: FreezingService,
    private readonly activation: ActivationService,
    private readonly reader: VersionsReader,
  ) {}

  /**
   * Put the plan as it stands up for signing.
   *
   * It is frozen as canonical JSON (RFC 8785) under its SHA-256; the plan itself can go on changing, this version cannot.
   * A version that was still waiting for signatures is superseded. 422 while the plan lacks what the rule pack insists
   * on, with `gaps`; 409 when nothing has changed since the version before.
   */
  @May('version.freeze')
  @Located('/v1/patients/:patientId/care-plans/:planId/versions/:id')
  @Post()
  freeze(@Param('planId') planId: string): Promise<PlanVersionDto> {
    return this.freezing.freeze(planId);
  }

  /** List the versions of a plan, newest first. */
  @May('version.read')
  @Get()
  list(@Param('planId') planId: string, @Query() page: PageQuery): Promise<PlanVersionPageDto> {
    return this.reader.list(planId, page);
  }

  /** Read a version: what was frozen, who signed, and whose signature is missing. */
  @May('version.read')
  @Get(':versionId')
  find(@Param('planId') planId: string, @Param('versionId') versionId: string): Promise<PlanVersionDto> {
    return this.reader.find(planId, versionId);
  }

  /**
   * Put a version into force.
   *
   * It needs the signatures that its rule pack asks for and must still be complete. Where the patient could not or chose
   * not to sign, and the attempts in good faith are recorded, a supervisor of the care team can go on with the reason;
   * everyone who reads the plan sees that. The version before stays readable as superseded.
   */
  @May('version.activate')
  @Located('/v1/patients/:patientId/care-plans/:planId/versions/:versionId')
  @HttpCode(200)
  @Post(':versionId/activation')
  activate(
    @Param('planId') planId: string,
    @Param('versionId') versionId: string,
    @Body() input: PutInForceDto,
  ): Promise<PlanVersionDto> {
    return this.activation.putInForce(planId, versionId, input);
  }
}
