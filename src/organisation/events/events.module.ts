import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { InboxModule } from '../inbox/inbox.module.js';
import { EventStreams } from './event-streams.service.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { ForgettingWorker } from './forgetting.worker.js';
import { Insiders } from './insiders.service.js';
import { RecordChangesService } from './record-changes.service.js';
import { KnownEvents } from './known-events.service.js';

@Module({
  imports: [AccessModule, InboxModule],
  controllers: [EventsController],
  providers: [EventsService, EventStreams, ForgettingWorker, Insiders, KnownEvents, RecordChangesService],
  exports: [Insiders, RecordChangesService],
})
export class EventsModule {}
