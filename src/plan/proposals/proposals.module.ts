import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { LabelsService } from '../../access/labels.service.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ChangePlanModule } from '../changing/change-plan.module.js';
import { AcceptancesService } from './acceptances.service.js';
import { ProposalAtHandService } from '../proposal-records/proposal-at-hand.service.js';
import { ProposalDrafts } from './proposal-drafts.js';
import { ProposalsController } from './proposals.controller.js';
import {
  labelledProposals,
  proposalsOfTheStage,
  proposalsWithLabels,
} from '../proposal-records/proposals.labels.js';
import { ProposalsReader } from '../proposal-records/proposals.reader.js';
import { ProposalsService } from './proposals.service.js';
import { StageOfPlanService } from '../proposal-records/stage-of-plan.service.js';
import { ProposalNews } from './proposal-news.js';
import { UnansweredProposalsService } from './unanswered-proposals.service.js';
import { ProposalRecords } from '../proposal-records/proposal-records.js';

@Module({
  imports: [AccessModule, ChangePlanModule, ExcludedPersonsModule, WordingModule],
  controllers: [ProposalsController],
  providers: [
    ProposalsService,
    AcceptancesService,
    ProposalAtHandService,
    ProposalsReader,
    ProposalDrafts,
    ProposalNews,
    ProposalRecords,
    StageOfPlanService,
    UnansweredProposalsService,
  ],
  exports: [ProposalsService, ProposalDrafts, UnansweredProposalsService],
})
export class ProposalsModule {
  constructor(hidden: LabelsService, labels: KeptLabelsService) {
    hidden.add(labelledProposals);
    hidden.addOfTheJourney(proposalsOfTheStage);
    labels.add(proposalsWithLabels);
  }
}
