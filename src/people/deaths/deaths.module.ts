import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { AccountsModule } from '../../organisation/accounts/accounts.module.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { Death } from './death.entity.js';
import { DeathsController } from './deaths.controller.js';
import { DeathsService } from './deaths.service.js';
import { EndsWithDeathService } from './ends-with-death.service.js';
import { PortalsOfTheDead } from './portals-of-the-dead.js';

/** Global, because each room in which something ends with a death tells it so. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([Death]),
    AccessModule,
    AccountsModule,
    AuthModule,
    NoticesModule,
    SettingsModule,
  ],
  controllers: [DeathsController],
  providers: [DeathsService, EndsWithDeathService, PortalsOfTheDead],
  exports: [EndsWithDeathService],
})
export class DeathsModule {}
