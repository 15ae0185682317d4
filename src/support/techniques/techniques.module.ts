import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StageCataloguesModule } from '../../journey/stage-catalogues/stage-catalogues.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { ProposalsModule } from '../../plan/proposals/proposals.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { Technique } from './technique.entity.js';
import { TechniqueProposalsController } from './technique-proposals.controller.js';
import { TechniqueProposalsService } from './technique-proposals.service.js';
import { TechniquesController } from './techniques.controller.js';
import { TechniquesService } from './techniques.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Technique]),
    CarePlansModule,
    ProposalsModule,
    StageCataloguesModule,
    WordingModule,
  ],
  controllers: [TechniquesController, TechniqueProposalsController],
  providers: [TechniquesService, TechniqueProposalsService],
  exports: [TechniquesService],
})
export class TechniquesModule {}
