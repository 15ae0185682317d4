import { Module } from '@nestjs/common';
import { TimelineEventsService } from '../../journey/timeline/timeline-events.service.js';
import { TimelineModule } from '../../journey/timeline/timeline.module.js';
import { advancePreferencesEvents } from './advance-preferences.event.js';
import { checkInEvents } from './check-in.event.js';
import { measureEvents } from './measure.event.js';
import { peerSupportEvents } from './peer-support.event.js';
import { safetyPlanEvents } from './safety-plan.event.js';

/** What the support around a person tells on the timeline. */
@Module({ imports: [TimelineModule] })
export class SupportEventsModule {
  constructor(events: TimelineEventsService) {
    events.add(measureEvents);
    events.add(checkInEvents);
    events.add(safetyPlanEvents);
    events.add(advancePreferencesEvents);
    events.add(peerSupportEvents);
  }
}
