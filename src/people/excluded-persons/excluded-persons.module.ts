import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Distinction } from './distinction.entity.js';
import { ExcludedPerson } from './excluded-person.entity.js';
import { AboutTheReader } from '../../access/about-the-reader.js';
import { AccessModule } from '../../access/access.module.js';
import { ExcludedPersonsController } from './excluded-persons.controller.js';
import { aboutTheListed } from './excluded-persons.queries.js';
import { DistinctionsService } from './distinctions.service.js';
import { ExclusionNoticesService } from './exclusion-notices.service.js';
import { ExcludedPersonsService } from './excluded-persons.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ExcludedPerson, Distinction]), AccessModule],
  controllers: [ExcludedPersonsController],
  providers: [DistinctionsService, ExcludedPersonsService, ExclusionNoticesService],
  exports: [ExcludedPersonsService],
})
export class ExcludedPersonsModule {
  constructor(aboutTheReader: AboutTheReader) {
    aboutTheReader.add(aboutTheListed);
  }
}
