import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { LabelDto } from '../elements/goal.dto.js';
import { InterventionDto } from '../elements/intervention.dto.js';
import { InterventionsService } from './interventions.service.js';

const intervention = '/v1/patients/:patientId/care-plans/:planId/interventions/:interventionId';

@Controller('v1/patients/:patientId/care-plans/:planId/interventions/:interventionId')
export class InterventionsController {
  constructor(private readonly interventions: InterventionsService) {}

  /** Read an intervention. */
  @May('plan.read')
  @Get()
  find(
    @Param('planId') planId: string,
    @Param('interventionId') interventionId: string,
  ): Promise<InterventionDto> {
    return this.interventions.find(planId, interventionId);
  }

  /**
   * Start an intervention, or resume it after a pause.
   *
   * 422 for one that requires a treatment consent while none is in force.
   */
  @May('intervention.do')
  @Located(intervention)
  @HttpCode(200)
  @Post('start')
  start(
    @Param('planId') planId: string,
    @Param('interventionId') interventionId: string,
  ): Promise<InterventionDto> {
    return this.interventions.start(planId, interventionId);
  }

  /** Pause an intervention. */
  @May('intervention.do')
  @Located(intervention)
  @HttpCode(200)
  @Post('pause')
  pause(
    @Param('planId') planId: string,
    @Param('interventionId') interventionId: string,
  ): Promise<InterventionDto> {
    return this.interventions.pause(planId, interventionId);
  }

  /**
   * Label an intervention as about substance use, or take the label off.
   *
   * What is labelled is shown only to whom the class `substance_use` is shared as well (42 CFR Part 2).
   * Either side labels; 403 when the care team takes a label off.
   */
  @May('sensitivity.label')
  @Located(intervention)
  @HttpCode(200)
  @Post('sensitivity')
  label(
    @Param('planId') planId: string,
    @Param('interventionId') interventionId: string,
    @Body() { substanceUse }: LabelDto,
  ): Promise<InterventionDto> {
    return this.interventions.label(planId, interventionId, substanceUse);
  }
}
