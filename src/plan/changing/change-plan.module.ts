import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { RulePacksModule } from '../../organisation/rule-packs/rule-packs.module.js';
import { ChangePlanService } from './change-plan.service.js';
import { LabelElementsService } from './label-elements.service.js';

@Module({
  imports: [AccessModule, RulePacksModule],
  providers: [ChangePlanService, LabelElementsService],
  exports: [ChangePlanService, LabelElementsService],
})
export class ChangePlanModule {}
