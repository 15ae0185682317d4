import { Module } from '@nestjs/common';
import { AboutTheReader } from '../../access/about-the-reader.js';
import { AccessModule } from '../../access/access.module.js';
import { DisclosedPatientsController } from './disclosed-patients.controller.js';
import { DisclosuresController } from './disclosures.controller.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { AmendmentsModule } from '../amendments/amendments.module.js';
import { RestrictionsModule } from '../restrictions/restrictions.module.js';
import { labelledDisclosures } from './disclosures.queries.js';
import { DisclosuresService } from './disclosures.service.js';

@Module({
  imports: [AccessModule, AmendmentsModule, ExcludedPersonsModule, RestrictionsModule],
  controllers: [DisclosuresController, DisclosedPatientsController],
  providers: [DisclosuresService],
  exports: [DisclosuresService],
})
export class DisclosuresModule {
  constructor(aboutTheReader: AboutTheReader) {
    aboutTheReader.addLabelled(labelledDisclosures);
  }
}
