import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RulePacksModule } from '../rule-packs/rule-packs.module.js';
import { SettingsController } from './settings.controller.js';
import { SettingsService } from './settings.service.js';
import { TenantSetting } from './tenant-setting.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([TenantSetting]), RulePacksModule],
  controllers: [SettingsController],
  providers: [SettingsService],
  exports: [SettingsService],
})
export class SettingsModule {}
