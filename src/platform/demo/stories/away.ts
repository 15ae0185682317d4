import type { DemoPerson } from '../demo-person.js';
import type { Calendar, Story } from '../storyteller.js';

interface Away {
  readonly away: DemoPerson;
  readonly cover: DemoPerson;
  readonly calendar: Calendar;
}

/** Somebody was away for some days, and a colleague looked after her patients, who were told who and why. */
export async function* away({ away: practitioner, cover, calendar }: Away): Story {
  yield calendar.daysAgo(66, 9);
  await practitioner.post('/v1/coverages', {
    kind: 'cover',
    coverAccountId: cover.accountId,
    reason: 'I am on a course, and back on the day after',
    until: calendar.day(-61),
  });
}
