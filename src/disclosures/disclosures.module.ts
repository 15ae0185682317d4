import { Module } from '@nestjs/common';
import { DisclosedPatientsController } from './disclosed-patients.controller.js';
import { DisclosuresController } from './disclosures.controller.js';
import { Disclosures } from './disclosures.service.js';

@Module({
  controllers: [DisclosuresController, DisclosedPatientsController],
  providers: [Disclosures],
})
export class DisclosuresModule {}
