import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AboutMe } from '../terms/about-me.entity.js';
import { CarePlan } from './care-plan.entity.js';
import { DischargeCriteria } from '../terms/discharge-criteria.entity.js';
import { OwnWords } from '../document/own-words.entity.js';
import { ReviewSchedule } from '../terms/review-schedule.entity.js';
import { CarePlansController } from './care-plans.controller.js';
import { WordingModule } from '../../wording/wording.module.js';
import { CarePlansService } from './care-plans.service.js';
import { SensitivityService } from './sensitivity.service.js';
import { PlanHistoryInterceptor } from './plan-history.interceptor.js';
import { PlanLifeController } from './plan-life.controller.js';
import { PlanLifeService } from './plan-life.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AboutMe, CarePlan, DischargeCriteria, OwnWords, ReviewSchedule]),
    WordingModule,
  ],
  controllers: [CarePlansController, PlanLifeController],
  providers: [
    SensitivityService,
    CarePlansService,
    PlanLifeService,
    { provide: APP_INTERCEPTOR, useClass: PlanHistoryInterceptor },
  ],
  exports: [CarePlansService, PlanLifeService, SensitivityService],
})
export class CarePlansModule {}
