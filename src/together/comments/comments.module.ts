import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { CommentsController } from './comments.controller.js';
import { CommentsService } from './comments.service.js';

@Module({
  imports: [AccessModule, CarePlansModule, WordingModule],
  controllers: [CommentsController],
  providers: [CommentsService],
})
export class CommentsModule {}
