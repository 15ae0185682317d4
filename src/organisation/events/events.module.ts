import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { InboxModule } from '../inbox/inbox.module.js';
import { EventStreamsService } from './event-streams.service.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { ForgettingWorker } from './forgetting.worker.js';
import { InsidersService } from './insiders.service.js';
import { RecordChangesService } from './record-changes.service.js';
import { KnownEventsService } from './known-events.service.js';

@Module({
  imports: [AccessModule, InboxModule],
  controllers: [EventsController],
  providers: [
    EventsService,
    EventStreamsService,
    ForgettingWorker,
    InsidersService,
    KnownEventsService,
    RecordChangesService,
  ],
  exports: [EventsService, InsidersService, KnownEventsService, RecordChangesService],
})
export class EventsModule {}
