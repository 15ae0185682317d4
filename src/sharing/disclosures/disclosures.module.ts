import { Module } from '@nestjs/common';
import { DisclosedPatientsController } from './disclosed-patients.controller.js';
import { DisclosuresController } from './disclosures.controller.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { Disclosures } from './disclosures.service.js';

@Module({
  imports: [ExcludedPersonsModule],
  controllers: [DisclosuresController, DisclosedPatientsController],
  providers: [Disclosures],
})
export class DisclosuresModule {}
