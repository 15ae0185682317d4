import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { AgreedStagesService } from '../../plan/proposal-records/agreed-stages.service.js';
import { WordingModule } from '../../wording/wording.module.js';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { StagePathsModule } from '../stage-paths/stage-paths.module.js';
import { StageTransitionsController } from './stage-transitions.controller.js';
import { StageTransitionsService } from './stage-transitions.service.js';
import { labelledTransitions } from './stage-transitions.labels.js';
import { StagesByProposalService } from './stages-by-proposal.service.js';
import { StageTransition } from './stage-transition.entity.js';

/** Global, because the plan, which lies below and cannot import it, asks for the agreed stage. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([StageTransition]),
    AccessModule,
    StageCataloguesModule,
    StagePathsModule,
    WordingModule,
  ],
  controllers: [StageTransitionsController],
  providers: [StageTransitionsService, { provide: AgreedStagesService, useClass: StagesByProposalService }],
  exports: [StageTransitionsService, AgreedStagesService],
})
export class StageTransitionsModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledTransitions);
  }
}
