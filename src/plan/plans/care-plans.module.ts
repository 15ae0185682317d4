import { Module } from '@nestjs/common';
import { ChangePlanModule } from '../changing/change-plan.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { CarePlansController } from './care-plans.controller.js';
import { CarePlansService } from './care-plans.service.js';
import { PlanLifeController } from './plan-life.controller.js';
import { PlanLifeService } from './plan-life.service.js';

@Module({
  imports: [ChangePlanModule, WordingModule],
  controllers: [CarePlansController, PlanLifeController],
  providers: [CarePlansService, PlanLifeService],
  exports: [CarePlansService, ChangePlanModule, PlanLifeService],
})
export class CarePlansModule {}
