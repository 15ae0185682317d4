import { Module } from '@nestjs/common';
import { AuthModule } from '../../auth/auth.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { ColleaguesController } from './colleagues.controller.js';
import { Invitations } from './invitations.service.js';
import { RedemptionsController } from './redemptions.controller.js';
import { Redemptions } from './redemptions.service.js';

@Module({
  imports: [AuthModule],
  controllers: [AccountsController, ColleaguesController, RedemptionsController],
  providers: [AccountsService, Invitations, Redemptions],
  exports: [AccountsService, Invitations, Redemptions],
})
export class AccountsModule {}
