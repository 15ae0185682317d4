import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { RulePacksModule } from '../../organisation/rule-packs/rule-packs.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ProgressModule } from '../progress/progress.module.js';
import { OverdueReviewsController } from './overdue-reviews.controller.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsReader } from './reviews.reader.js';
import { labelledReviews } from './reviews.labels.js';
import { ReviewsService } from './reviews.service.js';
import { Review } from './review.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Review]),
    AccessModule,
    CarePlansModule,
    ExcludedPersonsModule,
    ProgressModule,
    RulePacksModule,
    SettingsModule,
    WordingModule,
  ],
  controllers: [ReviewsController, OverdueReviewsController],
  providers: [ReviewsService, ReviewsReader],
})
export class ReviewsModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledReviews);
  }
}
