import { Controller, Get } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { SafetyPlanDto } from '../safety-plan-document/safety-plan.dto.js';
import { SafetyPlansService } from './safety-plans.service.js';

@Controller('v1/me/safety-plan')
export class OwnSafetyPlanController {
  constructor(private readonly safetyPlans: SafetyPlansService) {}

  /** Read your own safety plan, in one call. It is always there; before you have written anything it says whom to reach. */
  @May('safety_plan.own')
  @Get()
  read(): Promise<SafetyPlanDto> {
    return this.safetyPlans.readOwn();
  }
}
