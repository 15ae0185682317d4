import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { LabelsService } from '../../access/labels.service.js';
import { AuthModule } from '../../auth/auth.module.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { SigningElsewhereModule } from '../../people/signing-elsewhere/signing-elsewhere.module.js';
import { Provision } from '../consent-terms/provision.entity.js';
import { ConsentEvent } from './consent-event.entity.js';
import { ConsentFollowersService } from './consent-followers.service.js';
import { ConsentNews } from './consent-news.js';
import { Consent } from './consent.entity.js';
import { labelledConsents } from './labelled-consents.labels.js';
import { Ledger } from './ledger.js';
import { Part2Deciders } from './part2-deciders.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Consent, ConsentEvent, Provision]),
    AccessModule,
    AuthModule,
    NoticesModule,
    SettingsModule,
    SigningElsewhereModule,
  ],
  providers: [ConsentFollowersService, ConsentNews, Ledger, Part2Deciders],
  exports: [ConsentFollowersService, Ledger, Part2Deciders],
})
export class ConsentLedgerModule {
  constructor(hidden: LabelsService, labels: KeptLabelsService, deciders: Part2Deciders) {
    hidden.add(labelledConsents);
    labels.decidedBy(() => deciders.requireTheirs());
  }
}
