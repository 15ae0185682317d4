import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { RulePacksModule } from '../rule-packs/rule-packs.module.js';
import { SettingsController } from '../settings/settings.controller.js';
import { SettingsService } from '../settings/settings.service.js';
import { TenantsController } from './tenants.controller.js';
import { TenantsService } from './tenants.service.js';

@Module({
  imports: [AccountsModule, RulePacksModule],
  controllers: [TenantsController, SettingsController],
  providers: [TenantsService, SettingsService],
  exports: [TenantsService, SettingsService],
})
export class TenantsModule {}
