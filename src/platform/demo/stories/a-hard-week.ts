import type { CarePlanDto } from '../../../plan/plans/care-plan.dto.js';
import type { ProposalDto } from '../../../plan/proposal-content/proposal.dto.js';
import type { AdvancePreferencesDto } from '../../../support/advance-preferences/advance-preferences.dto.js';
import type { SafetyAlertPageDto } from '../../../support/alerts/safety-alert.dto.js';
import type { JournalEntryDto } from '../../../support/journal/journal.dto.js';
import type { QuestionnaireDto } from '../../../support/questionnaires/questionnaire.dto.js';
import type { DemoPerson } from '../demo-person.js';
import type { DemoRoom } from '../demo-room.js';
import type { Calendar, Story } from '../storyteller.js';
import { besideMe } from './beside-me.js';
import { safetyPlan } from './safety-plan.js';

/** Who is around Alex. */
export interface Around {
  readonly room: DemoRoom;
  readonly admin: DemoPerson;
  readonly peer: DemoPerson;
  readonly calendar: Calendar;
}

const phq9 = '01980000-0000-7000-8002-000000000001';
const earlyStarter = '01980000-0000-7000-8003-000000000005';

const dayAndNight = { timeZone: 'UTC', always: true, weekly: [], closedOn: [] };
const leadThenTeam = [
  { to: 'lead', accountIds: [], withinMinutes: 60 },
  { to: 'care_team', accountIds: [], withinMinutes: 120 },
];

/** What helps Alex, a hard week, and who was there. */
export async function* aHardWeek(of: Around): Story {
  const { admin, calendar } = of;
  yield calendar.daysAgo(320, 9);
  await admin.post('/v1/alert-protocols', { steps: leadThenTeam, staffedHours: dayAndNight });
  yield* safetyPlan(of);
  yield* answers(of, 75, [2, 2, 2, 2, 2, 2, 2, 1, 0]);
  yield* besideMe(of);
  yield* answers(of, 40, [1, 1, 2, 2, 1, 1, 1, 1, 0]);
  yield* theWeek(of);
  yield* afterwards(of);
}

/** PHQ-9, from the clinician’s question to the patient’s answers. @returns what became of it */
async function* answers({ room, calendar }: Around, days: number, values: readonly number[]): Story {
  yield calendar.daysAgo(days, 9);
  const questionnaires = `${room.record}/questionnaires`;
  const asking = { instrumentId: phq9, dueOn: calendar.day(7 - days) };
  const { id } = await room.clinician.post<QuestionnaireDto>(questionnaires, asking);
  yield calendar.daysAgo(days, 18);
  const given = values.map((value, place) => ({ item: place + 1, value }));
  await room.self.post(`${questionnaires}/${id}/answers`, { answers: given });
}

async function* theWeek(of: Around): Story {
  const { room, peer, calendar } = of;
  const checkIns = `${room.record}/check-ins`;
  for (const [days, said] of [
    [13, { mood: 'all_right', sleep: 'enough', energy: 'some' }],
    [12, { mood: 'in_between', sleep: 'a_little', energy: 'some' }],
    [11, { mood: 'low', sleep: 'hardly', energy: 'a_little', signWords: ['I stop answering calls'] }],
  ] as const) {
    yield calendar.daysAgo(days, 20);
    await room.self.post(checkIns, { ...said, visibility: 'shared' });
  }
  yield* answers(of, 10, [2, 2, 3, 2, 1, 2, 2, 1, 1]);
  yield calendar.daysAgo(10, 19);
  await seen(room, calendar);
  const { id } = await room.self.post<JournalEntryDto>('/v1/me/journal', {
    words: 'I said it out loud today. The sky did not fall. Dana rang within the hour.',
  });
  await room.self.post(`/v1/me/journal/${id}/showing`, { accountId: peer.accountId });
  yield calendar.daysAgo(9, 12);
  const words = 'You said it, and you picked up when she rang. I am around on Thursday for our walk.';
  await peer.post(`${room.record}/encouragements`, { about: 'journey', words });
}

/** Somebody has read the answer and been in touch, and it is on record. */
async function seen(room: DemoRoom, calendar: Calendar): Promise<void> {
  const alerts = `${room.record}/alerts`;
  const { items } = await room.clinician.get<SafetyAlertPageDto>(alerts);
  await room.clinician.postAsRead(`${alerts}/${items[0]?.id ?? ''}`, 'acknowledgement', {
    said: 'I rang Alex within the hour. The thought came at night, there is no plan, and his sister is with him.',
    agreed: 'We use the safety plan, and speak every day this week',
    nextContactOn: calendar.day(-9),
  });
  await room.clinician.post(`${room.record}/risk-formulations`, {
    whatRaises: 'Nights alone after a week of little sleep, and the anniversary',
    whatEases: 'His sister, the walks with Robin, and that he says it early',
    whatCouldChange: 'The anniversary week itself, or if his sister is away',
    whatWeDo: 'A call each day this week, the safety plan at hand, and nobody alone after dark',
    madeTogether: true,
    lookAgainOn: calendar.day(4),
  });
}

async function* afterwards({ room, calendar }: Around): Story {
  const checkIns = `${room.record}/check-ins`;
  yield calendar.daysAgo(8, 11);
  await room.clinician.post(`${room.record}/clinical-notes`, {
    text: 'Alex came with his sister. He noticed the week early, used two lines of the safety plan, and slept five hours. We call each other daily until Friday.',
  });
  for (const [days, said] of [
    [7, { mood: 'low', sleep: 'a_little', energy: 'a_little' }],
    [4, { mood: 'in_between', sleep: 'some', energy: 'some' }],
    [2, { mood: 'all_right', sleep: 'enough', energy: 'some' }],
  ] as const) {
    yield calendar.daysAgo(days, 20);
    await room.self.post(checkIns, { ...said, visibility: 'shared' });
  }
  yield calendar.daysAgo(2, 21);
  await takeUp(room);
  await room.self.post<AdvancePreferencesDto>(`${room.record}/advance-preferences`, {
    wantedText: 'A quiet room, my sister rung first, and somebody who tells me what happens next',
    notWantedText: 'Not to be left waiting in a corridor',
    visibility: 'shared',
  });
  await room.clinician.post(`${room.record}/advance-preferences/looking-over`);
}

/** A beginning that others often choose, made one’s own; and what the last questionnaire came to, as evidence. */
async function takeUp(room: DemoRoom): Promise<void> {
  const made = await room.self.post<ProposalDto>(`${room.plan}/starter-proposals`, {
    starterId: earlyStarter,
    ownWords: { text: 'I want to see a week like that coming, and say so on the first day' },
  });
  await room.clinician.post(`${room.plan}/proposals/${made.id}/acceptance`);
  const { goals } = await room.self.get<CarePlanDto>(room.plan);
  const { items } = await room.self.get<{ items: { id: string }[] }>(`${room.record}/measures`);
  await room.progress(room.self, {
    goalId: goals.at(-1)?.id,
    measureId: items[0]?.id,
    note: 'It was a heavy week, and I said so on the first evening.',
  });
}
