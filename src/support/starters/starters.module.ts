import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StageCataloguesModule } from '../../journey/stage-catalogues/stage-catalogues.module.js';
import { SuggestedWordsModule } from '../../plan/completeness/suggested-words.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { ProposalsModule } from '../../plan/proposals/proposals.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { Starter } from './starter.entity.js';
import { StarterProposalsController } from './starter-proposals.controller.js';
import { StarterProposalsService } from './starter-proposals.service.js';
import { StartersController } from './starters.controller.js';
import { StartersService } from './starters.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Starter]),
    CarePlansModule,
    ProposalsModule,
    StageCataloguesModule,
    SuggestedWordsModule,
    WordingModule,
  ],
  controllers: [StartersController, StarterProposalsController],
  providers: [StartersService, StarterProposalsService],
})
export class StartersModule {}
