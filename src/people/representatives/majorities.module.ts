import { Global, Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { MajorityService } from '../../organisation/settings/majority.service.js';
import { MajoritiesService } from './majorities.service.js';

/** Global, because the settings, which lie below and cannot import it, ask it to move what ends when people come of age. */
@Global()
@Module({
  imports: [AccessModule],
  providers: [MajoritiesService, { provide: MajorityService, useExisting: MajoritiesService }],
  exports: [MajoritiesService, MajorityService],
})
export class MajoritiesModule {}
