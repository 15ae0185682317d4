import { Module } from '@nestjs/common';
import { ChangePlanService } from './change-plan.service.js';
import { LabelElementsService } from './label-elements.service.js';

@Module({
  providers: [ChangePlanService, LabelElementsService],
  exports: [ChangePlanService, LabelElementsService],
})
export class ChangePlanModule {}
