import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Representative } from './representative.entity.js';
import { AccountChangesModule } from '../../organisation/account-changes/account-changes.module.js';
import { AccessModule } from '../../access/access.module.js';
import { ExcludedPersonsModule } from '../excluded-persons/excluded-persons.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { MajoritiesModule } from './majorities.module.js';
import { MajorityWorker } from './majority.worker.js';
import { RepresentativesController } from './representatives.controller.js';
import { RepresentativesService } from './representatives.service.js';
import { RepresentativesTies } from './representatives.ties.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Representative]),
    AccessModule,
    AccountChangesModule,
    ExcludedPersonsModule,
    MajoritiesModule,
    WordingModule,
  ],
  controllers: [RepresentativesController],
  providers: [MajorityWorker, RepresentativesService, RepresentativesTies],
})
export class RepresentativesModule {}
