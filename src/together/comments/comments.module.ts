import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Comment } from './comment.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { labelledComments } from './comments.labels.js';
import { WordingModule } from '../../wording/wording.module.js';
import { CommentsController } from './comments.controller.js';
import { CommentsService } from './comments.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Comment]), AccessModule, CarePlansModule, WordingModule],
  controllers: [CommentsController],
  providers: [CommentsService],
})
export class CommentsModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledComments);
  }
}
