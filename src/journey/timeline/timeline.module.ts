import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { StagePathsModule } from '../stage-paths/stage-paths.module.js';
import { ChartService } from './chart.service.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineEventsService } from './timeline-events.service.js';
import { TimelineService } from './timeline.service.js';

@Module({
  imports: [SettingsModule, StageCataloguesModule, StagePathsModule],
  controllers: [TimelineController],
  providers: [TimelineService, TimelineEventsService, ChartService],
  exports: [ChartService, TimelineEventsService, TimelineService],
})
export class TimelineModule {}
