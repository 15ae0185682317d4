import type { ResourceDto } from '../../../support/resources/resource.dto.js';
import type { DemoPerson } from '../demo-person.js';
import type { Calendar, Story } from '../storyteller.js';

const timeZone = 'America/Los_Angeles';

/** Invented, with numbers that nobody has. */
const ours = [
  {
    kind: 'other',
    name: 'Riverside night nurse',
    description: 'You may call about anything, and you need not know what to say.',
    languages: ['en', 'es'],
    cost: 'free',
    isCrisisContact: true,
    channels: [
      { kind: 'call', to: '555-0142', onPhoneBill: 'unknown' },
      { kind: 'text', to: '555-0143', onPhoneBill: 'unknown' },
    ],
    hours: { timeZone, always: true, weekly: [], closedOn: [] },
  },
  {
    kind: 'support_group',
    name: 'Tuesday group at the library',
    description: 'For people who live with low mood. You may just listen.',
    region: 'US-CA',
    place: 'Mill Road 5',
    languages: ['en'],
    cost: 'free',
    accessibility: 'No steps. The lift goes to the reading room.',
    channels: [{ kind: 'walk_in', to: 'Mill Road 5', onPhoneBill: 'no' }],
    hours: {
      timeZone,
      always: false,
      weekly: [{ days: ['tue'], from: '18:00', until: '20:00' }],
      closedOn: ['--12-25'],
    },
  },
  {
    kind: 'housing',
    name: 'Open Door housing advice',
    region: 'US-CA',
    languages: ['en', 'es'],
    cost: 'sliding_scale',
    channels: [{ kind: 'call', to: '555-0151', onPhoneBill: 'unknown' }],
  },
] as const;

/** The clinic writes down who helps, and calls those whom somebody may need at night. */
export async function* whoHelps({ admin, calendar }: { admin: DemoPerson; calendar: Calendar }): Story {
  yield calendar.daysAgo(40, 8);
  for (const each of ours) {
    const { id } = await admin.post<ResourceDto>('/v1/resources', each);
    if (each.kind !== 'housing') await admin.post(`/v1/resources/${id}/verification`);
  }
}
