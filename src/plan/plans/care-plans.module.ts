import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CarePlansController } from './care-plans.controller.js';
import { WordingModule } from '../../wording/wording.module.js';
import { CarePlansService } from './care-plans.service.js';
import { Sensitivity } from './sensitivity.service.js';
import { PlanHistoryInterceptor } from './plan-history.interceptor.js';
import { PlanLifeController } from './plan-life.controller.js';
import { PlanLife } from './plan-life.service.js';

@Module({
  imports: [WordingModule],
  controllers: [CarePlansController, PlanLifeController],
  providers: [
    Sensitivity,
    CarePlansService,
    PlanLife,
    { provide: APP_INTERCEPTOR, useClass: PlanHistoryInterceptor },
  ],
  exports: [CarePlansService, PlanLife, Sensitivity],
})
export class CarePlansModule {}
