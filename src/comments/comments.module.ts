import { Module } from '@nestjs/common';
import { CarePlansModule } from '../care-plans/care-plans.module.js';
import { WordingModule } from '../wording/wording.module.js';
import { CommentsController } from './comments.controller.js';
import { CommentsService } from './comments.service.js';

@Module({
  imports: [CarePlansModule, WordingModule],
  controllers: [CommentsController],
  providers: [CommentsService],
})
export class CommentsModule {}
