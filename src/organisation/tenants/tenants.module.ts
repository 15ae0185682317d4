import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Tenant } from './tenant.entity.js';
import { TenantSetting } from '../settings/tenant-setting.entity.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { RulePacksModule } from '../rule-packs/rule-packs.module.js';
import { SettingsController } from '../settings/settings.controller.js';
import { SettingsService } from '../settings/settings.service.js';
import { TenantsController } from './tenants.controller.js';
import { TenantsService } from './tenants.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Tenant, TenantSetting]), AccountsModule, RulePacksModule],
  controllers: [TenantsController, SettingsController],
  providers: [TenantsService, SettingsService],
  exports: [TenantsService, SettingsService],
})
export class TenantsModule {}
