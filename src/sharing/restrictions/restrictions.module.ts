import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AboutTheReader } from '../../access/about-the-reader.js';
import { AccessModule } from '../../access/access.module.js';
import { LabelsService } from '../../access/labels.service.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { Restriction } from './restriction.entity.js';
import { labelledRestrictionIds, labelledRestrictions } from './restrictions.labels.js';
import { RestrictionsController } from './restrictions.controller.js';
import { aboutTheKeptFrom } from './restrictions.queries.js';
import { RestrictionsService } from './restrictions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Restriction]), AccessModule, NoticesModule],
  controllers: [RestrictionsController],
  providers: [RestrictionsService],
  exports: [RestrictionsService],
})
export class RestrictionsModule {
  constructor(hidden: LabelsService, labels: KeptLabelsService, aboutTheReader: AboutTheReader) {
    hidden.add(labelledRestrictionIds);
    labels.add(labelledRestrictions);
    aboutTheReader.add(aboutTheKeptFrom);
  }
}
