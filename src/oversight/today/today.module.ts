import { Module } from '@nestjs/common';
import { EventsModule } from '../../organisation/events/events.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { PlanVersionsModule } from '../../plan/versions/plan-versions.module.js';
import { TodayController } from './today.controller.js';
import { TodayService } from './today.service.js';

@Module({
  imports: [CarePlansModule, EventsModule, PlanVersionsModule],
  controllers: [TodayController],
  providers: [TodayService],
})
export class TodayModule {}
