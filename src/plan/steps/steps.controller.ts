import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { StepDto } from '../elements/step.dto.js';
import { StepsService } from './steps.service.js';

const step = '/v1/patients/:patientId/care-plans/:planId/steps/:stepId';

@Controller('v1/patients/:patientId/care-plans/:planId/steps/:stepId')
export class StepsController {
  constructor(private readonly steps: StepsService) {}

  /** Read a step. */
  @May('plan.read')
  @Get()
  find(@Param('planId') planId: string, @Param('stepId') stepId: string): Promise<StepDto> {
    return this.steps.find(planId, stepId);
  }

  /**
   * Start a step, or take it up again.
   *
   * Needs no proposal: whoever owns a step just does it. Steps of the person, and of the supports they named, are
   * started by the patient's side.
   */
  @May('step.do')
  @Located(step)
  @HttpCode(200)
  @Post('start')
  start(@Param('planId') planId: string, @Param('stepId') stepId: string): Promise<StepDto> {
    return this.steps.start(planId, stepId);
  }

  /** Finish a step. Needs no proposal: whoever owns it just does it. */
  @May('step.do')
  @Located(step)
  @HttpCode(200)
  @Post('completion')
  finish(@Param('planId') planId: string, @Param('stepId') stepId: string): Promise<StepDto> {
    return this.steps.finish(planId, stepId);
  }
}
