import type { SetbackDto } from '../../../journey/setbacks/setback.dto.js';
import { help, step, teamMember, terms } from '../demo-ops.js';
import type { DemoRoom } from '../demo-room.js';
import type { Calendar, Story } from '../storyteller.js';

interface Told {
  readonly room: DemoRoom;
  readonly calendar: Calendar;
}

/** Signs in nowhere: agreed in the room, signed on paper. */
export async function* ines({ room, calendar }: Told): Story {
  yield calendar.daysAgo(150);
  const dana = teamMember(room.clinician);
  await room.openPlan('A bed of my own');
  const goalId = await room.goal({
    lifeDomain: 'home',
    ownWords: 'I want to sleep in a bed of my own',
    statement: 'A room with a door that locks, before winter',
    objective: { measure: 'nights in a room of my own', unit: 'per week', baseline: 0, target: 7 },
  });
  const company = { type: 'social_support', every: [2, 'month'], weeks: 26, by: dana } as const;
  await room.agree([
    step(goalId, 'Go to the housing office together', dana),
    help(goalId, 'Somebody along at the housing office', company),
    ...terms(90, 'I have keys that are mine'),
  ]);
  yield calendar.daysAgo(149, 13);
  await room.signAndStart(calendar.day(-149));
  await room.stage(room.clinician, 'seeking_help');
  yield calendar.daysAgo(110, 15);
  await room.taken(room.clinician, 'Go to the housing office');
  const note = 'On two lists now. She kept the receipts.';
  await room.progress(room.clinician, { goalId, value: 0, unit: 'per week', note });
  yield calendar.daysAgo(62, 11);
  const words = 'Two offices said no. We go on.';
  await room.review(calendar.day(-62), [{ goalId, outcome: 'slower-than-hoped', words }]);
}

/** Both signed with a disagreement noted; their look at the plan together is overdue. */
export async function* tomasz({ room, calendar }: Told): Story {
  yield calendar.daysAgo(140);
  await room.openPlan('Working again, my way');
  const goalId = await room.goal({
    lifeDomain: 'purpose',
    ownWords: 'I am a carpenter. I want to build things, not sit in a workshop for patients',
    statement: 'Two days a week of carpentry, in a place I choose',
    objective: { measure: 'days of carpentry', unit: 'per week', baseline: 0, target: 2 },
  });
  const by = teamMember(room.clinician);
  const [stepId] = await room.agree([
    step(goalId, 'Try the sheltered workshop for two weeks'),
    help(goalId, 'Help with finding work', { type: 'social_support', every: [1, 'week'], weeks: 12, by }),
    ...terms(60, 'I earn my own money with wood'),
  ]);
  const words = 'I said it before: not the sheltered workshop. My cousin has a bench for me.';
  await room.self.post(`${room.plan}/agreements/${stepId}`, { stance: 'disagree', words });
  yield calendar.daysAgo(138, 15);
  await room.signAndStart(calendar.day(-138));
  await room.stage(room.self, 'rebuilding');
  await room.stage(room.clinician, 'active_treatment');
  yield calendar.daysAgo(100, 18);
  await room.progress(room.self, { goalId, value: 1, unit: 'per week', note: 'At my cousin’s. A chair.' });
}

/** In the middle of something hard, and looked after. */
export async function* kenji({ room, calendar }: Told): Story {
  yield calendar.daysAgo(75);
  await room.openPlan('Sleep, and then the rest');
  const goalId = await room.goal({
    lifeDomain: 'health',
    ownWords: '夜、眠れるようになりたい',
    statement: 'Sleep through four nights a week',
    objective: { measure: 'nights slept through', unit: 'per week', baseline: 1, target: 4 },
  });
  const by = teamMember(room.clinician);
  const tablets = { type: 'medication_management', every: [1, 'month'], weeks: 26, by } as const;
  const [, interventionId = ''] = await room.agree([
    step(goalId, 'Screens off at ten'),
    help(goalId, 'Going through the tablets', { ...tablets, requiresConsent: true }),
    ...terms(90, 'I sleep, and know what to do when I do not'),
  ]);
  await consentToTablets(room, interventionId);
  yield calendar.daysAgo(73, 11);
  await room.signAndStart(calendar.day(-73));
  await room.stage(room.self, 'active_treatment');
  yield calendar.daysAgo(58, 21);
  await room.taken(room.self, 'Screens off');
  await room.progress(room.self, { goalId, value: 2, unit: 'per week' });
  yield calendar.daysAgo(40, 17);
  await room.progress(room.self, { goalId, value: 3, unit: 'per week' });
  yield* aHardWeek({ room, calendar });
}

async function consentToTablets(room: DemoRoom, interventionId: string): Promise<void> {
  const { id } = await room.clinician.post<{ id: string }>(`${room.record}/consents/requests`, {
    kind: 'treatment',
    purpose: 'To find what helps with sleep, and leave out what does not',
    purposeCode: 'treatment',
    interventionId,
    explained: {
      options: ['Going through all tablets once a month'],
      benefits: ['Fewer tablets, better nights'],
      risks: ['Some nights may be worse after a change'],
      alternatives: ['Leaving everything as it is for now'],
    },
    capacityNote: 'We talked it through, with an interpreter for the risks.',
  });
  const teachBack = 'One change at a time, and I can say stop';
  await room.self.post(`${room.record}/consents/${id}/agreement`, { teachBack });
  await room.clinician.post(`${room.plan}/interventions/${interventionId}/start`);
}

async function* aHardWeek({ room, calendar }: Told): Story {
  yield calendar.daysAgo(4, 9);
  const { id } = await room.self.post<SetbackDto>(`${room.record}/setbacks`, {
    occurredAt: calendar.daysAgo(5, 3).toISOString(),
    noticedBy: 'patient',
    intensity: 8,
    warningSigns: ['I walk about at night'],
  });
  yield calendar.daysAgo(2, 12);
  await room.self.post(`${room.record}/setbacks/${id}/steadying`);
}
