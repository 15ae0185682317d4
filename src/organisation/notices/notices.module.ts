import { Global, Module } from '@nestjs/common';
import { NewWaysService } from '../../auth/new-ways/new-ways.service.js';
import { NewWaysToldService } from './new-ways-told.service.js';
import { NoticesService } from './notices.service.js';

/** Global, because everything that happens may be something to tell, and signing in, which lies below, cannot import it. */
@Global()
@Module({
  providers: [NoticesService, { provide: NewWaysService, useClass: NewWaysToldService }],
  exports: [NoticesService, NewWaysService],
})
export class NoticesModule {}
