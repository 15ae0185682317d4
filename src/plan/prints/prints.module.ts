import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { PlanVersionsModule } from '../versions/plan-versions.module.js';
import { PrintController } from './print.controller.js';
import { PrintsService } from './prints.service.js';

@Module({
  imports: [PlanVersionsModule, SettingsModule],
  controllers: [PrintController],
  providers: [PrintsService],
  exports: [PrintsService],
})
export class PrintsModule {}
