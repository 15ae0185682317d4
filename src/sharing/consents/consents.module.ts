import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ConsentFormsModule } from '../consent-forms/consent-forms.module.js';
import { ConsentLedgerModule } from '../consent-ledger/consent-ledger.module.js';
import { WithdrawalReceiptsModule } from '../withdrawal-receipts/withdrawal-receipts.module.js';
import { ConsentWording } from './consent-wording.js';
import { ConsentsController } from './consents.controller.js';
import { consentsWithLabels } from './consents.labels.js';
import { ConsentsService } from './consents.service.js';
import { ConsentsTies } from './consents.ties.js';
import { ConsideredConsentsService } from './considered-consents.service.js';
import { TreatmentConsentsService } from './treatment-consents.service.js';

@Module({
  imports: [
    AccessModule,
    ConsentFormsModule,
    ConsentLedgerModule,
    ExcludedPersonsModule,
    SettingsModule,
    WithdrawalReceiptsModule,
    WordingModule,
  ],
  controllers: [ConsentsController],
  providers: [
    ConsentsService,
    ConsentsTies,
    ConsentWording,
    ConsideredConsentsService,
    TreatmentConsentsService,
  ],
  exports: [ConsentsService, ConsentWording, ConsideredConsentsService, TreatmentConsentsService],
})
export class ConsentsModule {
  constructor(labels: KeptLabelsService) {
    labels.add(consentsWithLabels);
  }
}
