import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { AccountChangesModule } from '../../organisation/account-changes/account-changes.module.js';
import { AccountsModule } from '../../organisation/accounts/accounts.module.js';
import { CommunicationWishesModule } from '../communication-wishes/communication-wishes.module.js';
import { ExcludedPersonsModule } from '../excluded-persons/excluded-persons.module.js';
import { OwnNameController } from './own-name.controller.js';
import { OwnNamesService } from './own-names.service.js';
import { OwnRecordsService } from './own-records.service.js';
import { PortalInvitationsController } from './portal-invitations.controller.js';
import { PortalInvitationsService } from './portal-invitations.service.js';
import { RedemptionsController } from './redemptions.controller.js';
import { RedemptionsService } from './redemptions.service.js';

@Module({
  imports: [
    AccessModule,
    AccountChangesModule,
    AccountsModule,
    AuthModule,
    CommunicationWishesModule,
    ExcludedPersonsModule,
  ],
  controllers: [OwnNameController, PortalInvitationsController, RedemptionsController],
  providers: [OwnNamesService, OwnRecordsService, PortalInvitationsService, RedemptionsService],
  exports: [OwnNamesService, RedemptionsService],
})
export class PortalModule {}
