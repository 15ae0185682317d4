import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Facilitation } from './facilitation.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { LabelsService } from '../../access/labels.service.js';
import { facilitationsKeptBack, labelledFacilitations } from './facilitators.labels.js';
import { WordingModule } from '../../wording/wording.module.js';
import { FacilitatorsController } from './facilitators.controller.js';
import { FacilitationNews } from './facilitation-news.js';
import { FacilitatorsService } from './facilitators.service.js';
import { FacilitatorsTies } from './facilitators.ties.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Facilitation]),
    AccessModule,
    CarePlansModule,
    ExcludedPersonsModule,
    WordingModule,
  ],
  controllers: [FacilitatorsController],
  providers: [FacilitationNews, FacilitatorsService, FacilitatorsTies],
})
export class FacilitatorsModule {
  constructor(labels: KeptLabelsService, keptBack: LabelsService) {
    labels.add(labelledFacilitations);
    keptBack.add(facilitationsKeptBack);
  }
}
