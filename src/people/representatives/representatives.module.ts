import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Representative } from './representative.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { ExcludedPersonsModule } from '../excluded-persons/excluded-persons.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { MajorityService } from '../../organisation/settings/majority.service.js';
import { MajoritiesService } from './majorities.service.js';
import { MajorityWorker } from './majority.worker.js';
import { RepresentativesController } from './representatives.controller.js';
import { RepresentativesService } from './representatives.service.js';

/** Global, because the settings, which lie below and cannot import it, ask it to move what ends when people come of age. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Representative]), AccessModule, ExcludedPersonsModule, WordingModule],
  controllers: [RepresentativesController],
  providers: [
    MajoritiesService,
    MajorityWorker,
    RepresentativesService,
    { provide: MajorityService, useExisting: MajoritiesService },
  ],
  exports: [MajoritiesService, MajorityService],
})
export class RepresentativesModule {}
