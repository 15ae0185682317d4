import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity.js';
import { Invitation } from './invitation.entity.js';
import { AuthModule } from '../../auth/auth.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { ColleaguesController } from './colleagues.controller.js';
import { LeftAloneService } from './left-alone.service.js';
import { InvitationsService } from './invitations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account, Invitation]), AuthModule, SettingsModule],
  controllers: [AccountsController, ColleaguesController],
  providers: [AccountsService, InvitationsService, LeftAloneService],
  exports: [AccountsService, InvitationsService],
})
export class AccountsModule {}
