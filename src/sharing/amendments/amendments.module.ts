import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { LabelsService } from '../../access/labels.service.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { Amendment } from './amendment.entity.js';
import { labelledAmendmentIds, labelledAmendments } from './amendments.labels.js';
import { AmendmentsController } from './amendments.controller.js';
import { AmendmentsReader } from './amendments.reader.js';
import { AmendmentsService } from './amendments.service.js';
import { RecordedAmendmentsController } from './recorded-amendments.controller.js';
import { RecordedAmendmentsService } from './recorded-amendments.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Amendment]),
    AccessModule,
    ExcludedPersonsModule,
    NoticesModule,
    SettingsModule,
  ],
  controllers: [AmendmentsController, RecordedAmendmentsController],
  providers: [AmendmentsReader, AmendmentsService, RecordedAmendmentsService],
  exports: [AmendmentsReader],
})
export class AmendmentsModule {
  constructor(hidden: LabelsService, labels: KeptLabelsService) {
    hidden.add(labelledAmendmentIds);
    labels.add(labelledAmendments);
  }
}
