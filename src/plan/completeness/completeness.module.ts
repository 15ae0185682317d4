import { Module } from '@nestjs/common';
import { RulePacksModule } from '../../organisation/rule-packs/rule-packs.module.js';
import { TreatmentBasisReader } from '../document/treatment-basis.reader.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { CompletenessController } from './completeness.controller.js';
import { CompletenessService } from './completeness.service.js';
import { SuggestedWordsModule } from './suggested-words.module.js';

@Module({
  imports: [CarePlansModule, ProposalsModule, RulePacksModule, SuggestedWordsModule],
  controllers: [CompletenessController],
  providers: [CompletenessService, TreatmentBasisReader],
  exports: [CompletenessService],
})
export class CompletenessModule {}
