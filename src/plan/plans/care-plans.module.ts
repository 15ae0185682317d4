import { Module } from '@nestjs/common';
import { AboutTheReader } from '../../access/about-the-reader.js';
import { AccessModule } from '../../access/access.module.js';
import { LabelsService } from '../../access/labels.service.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { everyLabelledElement, labelledElements } from '../document/elements.labels.js';
import { ChangePlanModule } from '../changing/change-plan.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { RulePacksModule } from '../../organisation/rule-packs/rule-packs.module.js';
import { CarePlansController } from './care-plans.controller.js';
import { CarePlansService } from './care-plans.service.js';
import { PlanLifeController } from './plan-life.controller.js';
import { PlanLifeService } from './plan-life.service.js';
import { PlansOfTheDead } from './plans-of-the-dead.js';
import { labelledStatusChanges } from './status-changes.labels.js';
import { WholePlansService } from './whole-plans.service.js';

@Module({
  imports: [AccessModule, ChangePlanModule, ProposalsModule, WordingModule, RulePacksModule],
  controllers: [CarePlansController, PlanLifeController],
  providers: [CarePlansService, PlanLifeService, PlansOfTheDead, WholePlansService],
  exports: [CarePlansService, ChangePlanModule, PlanLifeService, WholePlansService],
})
export class CarePlansModule {
  constructor(hidden: LabelsService, labels: KeptLabelsService, aboutTheReader: AboutTheReader) {
    hidden.add(labelledElements);
    labels.add(labelledStatusChanges);
    aboutTheReader.addLabelled(everyLabelledElement);
  }
}
