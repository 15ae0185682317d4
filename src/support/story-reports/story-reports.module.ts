import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { StoryReport } from './story-report.entity.js';
import { StoryReportsController } from './story-reports.controller.js';
import { StoryReportsService } from './story-reports.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([StoryReport]), NoticesModule, StoriesModule],
  controllers: [StoryReportsController],
  providers: [StoryReportsService],
})
export class StoryReportsModule {}
