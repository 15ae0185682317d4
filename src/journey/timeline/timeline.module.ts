import { Module } from '@nestjs/common';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { StageTransitionsModule } from '../stage-transitions/stage-transitions.module.js';
import { ChartService } from './chart.service.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineService } from './timeline.service.js';

@Module({
  imports: [StageCataloguesModule, StageTransitionsModule],
  controllers: [TimelineController],
  providers: [TimelineService, ChartService],
})
export class TimelineModule {}
