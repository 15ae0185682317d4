import { Module } from '@nestjs/common';
import { JourneyModule } from '../overview/journey.module.js';
import { SetbacksModule } from '../setbacks/setbacks.module.js';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { StagePathsModule } from '../stage-paths/stage-paths.module.js';
import { StageTransitionsModule } from '../stage-transitions/stage-transitions.module.js';
import { TimelineModule } from '../timeline/timeline.module.js';
import { WayController } from './way.controller.js';
import { WayService } from './way.service.js';

@Module({
  imports: [
    JourneyModule,
    SetbacksModule,
    StageCataloguesModule,
    StagePathsModule,
    StageTransitionsModule,
    TimelineModule,
  ],
  controllers: [WayController],
  providers: [WayService],
})
export class WayModule {}
