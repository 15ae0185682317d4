import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { HelpCardModule } from '../help-card/help-card.module.js';
import { ChangeSafetyPlanService } from './change-safety-plan.service.js';
import { OwnSafetyPlanController } from './own-safety-plan.controller.js';
import { SafetyPlansController } from './safety-plans.controller.js';
import { SafetyPlansService } from './safety-plans.service.js';
import { SafetyPrintsService } from './safety-prints.service.js';
import { SafetyProposal } from './safety-proposal.entity.js';
import { SafetyProposalsController } from './safety-proposals.controller.js';
import { SafetyProposalsService } from './safety-proposals.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([SafetyProposal]),
    ExcludedPersonsModule,
    HelpCardModule,
    NoticesModule,
    SettingsModule,
    WordingModule,
  ],
  controllers: [OwnSafetyPlanController, SafetyPlansController, SafetyProposalsController],
  providers: [ChangeSafetyPlanService, SafetyPlansService, SafetyPrintsService, SafetyProposalsService],
  exports: [SafetyPlansService],
})
export class SafetyPlansModule {}
