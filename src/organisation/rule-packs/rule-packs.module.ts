import { Module } from '@nestjs/common';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { CompletenessController } from '../../plan/completeness/completeness.controller.js';
import { Completeness } from '../../plan/completeness/completeness.service.js';
import { RulePacksController } from './rule-packs.controller.js';
import { RulePacks } from './rule-packs.service.js';

@Module({
  imports: [CarePlansModule],
  controllers: [RulePacksController, CompletenessController],
  providers: [RulePacks, Completeness],
  exports: [RulePacks, Completeness],
})
export class RulePacksModule {}
