import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { CheckInTrendsController } from './check-in-trends.controller.js';
import { CheckInTrendsService } from './check-in-trends.service.js';

@Module({
  imports: [SettingsModule],
  controllers: [CheckInTrendsController],
  providers: [CheckInTrendsService],
})
export class CheckInTrendsModule {}
