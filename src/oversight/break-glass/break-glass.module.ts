import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BreakGlass } from './break-glass.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { AuthModule } from '../../auth/auth.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { RestrictionsModule } from '../../sharing/restrictions/restrictions.module.js';
import { BreakGlassController } from './break-glass.controller.js';
import { labelledGlasses } from './break-glass.labels.js';
import { BreakGlassReader } from './break-glass.reader.js';
import { BreakGlassService } from './break-glass.service.js';
import { BreakGlassTies } from './break-glass.ties.js';
import { GlassReviewsController } from './glass-reviews.controller.js';
import { PatientGlassesController } from './patient-glasses.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([BreakGlass]),
    AccessModule,
    AuthModule,
    ExcludedPersonsModule,
    RestrictionsModule,
  ],
  controllers: [BreakGlassController, GlassReviewsController, PatientGlassesController],
  providers: [BreakGlassReader, BreakGlassService, BreakGlassTies],
})
export class BreakGlassModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledGlasses);
  }
}
