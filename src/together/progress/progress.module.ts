import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { PrintsModule } from '../../plan/prints/prints.module.js';
import { PrintsService } from '../../plan/prints/prints.service.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { labelledEntries } from './progress.labels.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ProgressController } from './progress.controller.js';
import { MeasuredValuesService } from './measured-values.service.js';
import { ProgressService } from './progress.service.js';
import { ProgressEntry } from './progress-entry.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ProgressEntry]),
    AccessModule,
    CarePlansModule,
    PrintsModule,
    SettingsModule,
    WordingModule,
  ],
  controllers: [ProgressController],
  providers: [ProgressService, MeasuredValuesService],
  exports: [MeasuredValuesService],
})
export class ProgressModule {
  constructor(labels: KeptLabelsService, prints: PrintsService, measured: MeasuredValuesService) {
    labels.add(labelledEntries);
    prints.sayBesideGoals((planId, goals) => measured.onPaper(planId, goals));
  }
}
