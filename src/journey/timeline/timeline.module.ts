import { Module } from '@nestjs/common';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { StagePathsModule } from '../stage-paths/stage-paths.module.js';
import { ChartService } from './chart.service.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineService } from './timeline.service.js';

@Module({
  imports: [StageCataloguesModule, StagePathsModule],
  controllers: [TimelineController],
  providers: [TimelineService, ChartService],
})
export class TimelineModule {}
