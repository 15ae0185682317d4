import { Global, Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { EvidenceService } from '../../together/progress/evidence.service.js';
import { MeasuresAsEvidenceService } from './measures-as-evidence.service.js';
import { namedAsEvidence } from './measures.labels.js';
import { MeasuresController } from './measures.controller.js';
import { MeasuresService } from './measures.service.js';

/** Global, because progress, which lies below and cannot import it, asks for what can be evidence. */
@Global()
@Module({
  imports: [AccessModule, InstrumentsModule, SettingsModule],
  controllers: [MeasuresController],
  providers: [MeasuresService, { provide: EvidenceService, useClass: MeasuresAsEvidenceService }],
  exports: [EvidenceService],
})
export class MeasuresModule {
  constructor(labels: KeptLabelsService) {
    labels.addFurther('progress_entry', namedAsEvidence);
  }
}
