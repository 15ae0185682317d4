import { Module } from '@nestjs/common';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { StagePathsModule } from '../stage-paths/stage-paths.module.js';
import { StageTransitionsModule } from '../stage-transitions/stage-transitions.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { JourneyController } from './journey.controller.js';
import { JourneyService } from './journey.service.js';

@Module({
  imports: [StageCataloguesModule, StagePathsModule, StageTransitionsModule, SettingsModule],
  controllers: [JourneyController],
  providers: [JourneyService],
  exports: [JourneyService],
})
export class JourneyModule {}
