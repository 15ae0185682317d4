import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AccountChange } from './account-change.entity.js';
import { AccountChangesController } from './account-changes.controller.js';
import { AccountChangesService } from './account-changes.service.js';
import { ChangesCarriedOut } from './changes-carried-out.js';
import { ChangesToldOf } from './changes-told-of.js';
import { HandsService } from './hands.service.js';
import { SecondPeople } from './second-people.js';

@Module({
  imports: [TypeOrmModule.forFeature([AccountChange]), AccessModule, AccountsModule, AuthModule],
  controllers: [AccountChangesController],
  providers: [AccountChangesService, ChangesCarriedOut, ChangesToldOf, HandsService, SecondPeople],
  exports: [AccountChangesService, HandsService, SecondPeople],
})
export class AccountChangesModule {}
