import { Module } from '@nestjs/common';
import { RulePacksModule } from '../../organisation/rule-packs/rule-packs.module.js';
import { ChangePlanService } from './change-plan.service.js';
import { LabelElementsService } from './label-elements.service.js';

@Module({
  imports: [RulePacksModule],
  providers: [ChangePlanService, LabelElementsService],
  exports: [ChangePlanService, LabelElementsService],
})
export class ChangePlanModule {}
