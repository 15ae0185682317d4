import { Global, Module } from '@nestjs/common';
import { TreatmentsService } from '../../sharing/consent-ledger/treatments.service.js';
import { TreatmentBasisReader } from '../document/treatment-basis.reader.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { RestingTreatmentsService } from './resting-treatments.service.js';

/** Global, because consents, which lie below and cannot import it, say when they move. */
@Global()
@Module({
  imports: [CarePlansModule],
  providers: [TreatmentBasisReader, { provide: TreatmentsService, useClass: RestingTreatmentsService }],
  exports: [TreatmentsService],
})
export class RestingTreatmentsModule {}
