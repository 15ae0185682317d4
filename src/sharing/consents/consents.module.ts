import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Consent } from './consent.entity.js';
import { ConsentEvent } from './consent-event.entity.js';
import { Provision } from '../consent-terms/provision.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { ConsentFormsModule } from '../consent-forms/consent-forms.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { WithdrawalReceiptsModule } from '../withdrawal-receipts/withdrawal-receipts.module.js';
import { LabelsService } from '../../access/labels.service.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { consentsWithLabels, labelledConsents } from './consents.labels.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ConsentFollowersService } from './consent-followers.service.js';
import { ConsentNews } from './consent-news.js';
import { ConsentWording } from './consent-wording.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsService } from './consents.service.js';
import { ConsentsTies } from './consents.ties.js';
import { DueConsentsController } from './due-consents.controller.js';
import { ConsideredConsentsService } from './considered-consents.service.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { SigningElsewhereModule } from '../../people/signing-elsewhere/signing-elsewhere.module.js';
import { RecordedConsentsController } from './recorded-consents.controller.js';
import { RecordedConsentsService } from './recorded-consents.service.js';
import { Ledger } from './ledger.js';
import { Part2Deciders } from './part2-deciders.js';
import { TreatmentConsentsService } from './treatment-consents.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Consent, ConsentEvent, Provision]),
    AccessModule,
    AuthModule,
    ConsentFormsModule,
    ExcludedPersonsModule,
    NoticesModule,
    SettingsModule,
    SigningElsewhereModule,
    WithdrawalReceiptsModule,
    WordingModule,
  ],
  controllers: [DueConsentsController, ConsentsController, RecordedConsentsController],
  providers: [
    ConsentsService,
    ConsentFollowersService,
    ConsentNews,
    ConsentWording,
    ConsideredConsentsService,
    Ledger,
    RecordedConsentsService,
    Part2Deciders,
    TreatmentConsentsService,
    ConsentsTies,
  ],
  exports: [ConsentFollowersService, ConsentsService, ConsideredConsentsService, TreatmentConsentsService],
})
export class ConsentsModule {
  constructor(hidden: LabelsService, labels: KeptLabelsService) {
    hidden.add(labelledConsents);
    labels.add(consentsWithLabels);
  }
}
