import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { JourneyReportsController } from './journey-reports.controller.js';
import { JourneyReportsService } from './journey-reports.service.js';

@Module({
  imports: [SettingsModule, StageCataloguesModule],
  controllers: [JourneyReportsController],
  providers: [JourneyReportsService],
})
export class JourneyReportsModule {}
