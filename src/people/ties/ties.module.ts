import { Global, Module } from '@nestjs/common';
import { RoleTies } from './role.ties.js';
import { TiesService } from './ties.service.js';

/** Global, because each room in which people can have something tells it so. */
@Global()
@Module({
  providers: [TiesService, RoleTies],
  exports: [TiesService],
})
export class TiesModule {}
