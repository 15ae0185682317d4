import { Module } from '@nestjs/common';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { JourneyReportsController } from './journey-reports.controller.js';
import { JourneyReportsService } from './journey-reports.service.js';

@Module({
  imports: [StageCataloguesModule],
  controllers: [JourneyReportsController],
  providers: [JourneyReportsService],
})
export class JourneyReportsModule {}
