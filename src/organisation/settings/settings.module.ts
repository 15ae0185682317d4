import { Module } from '@nestjs/common';
import { RulePacksModule } from '../rule-packs/rule-packs.module.js';
import { SettingsController } from './settings.controller.js';
import { SettingsService } from './settings.service.js';

@Module({
  imports: [RulePacksModule],
  controllers: [SettingsController],
  providers: [SettingsService],
  exports: [SettingsService],
})
export class SettingsModule {}
