import type { SetbackDto, SetbackOfferDto } from '../../../journey/setbacks/setback.dto.js';
import type { ProposalDto } from '../../../plan/proposal-content/proposal.dto.js';
import { help, me, step, teamMember, terms } from '../demo-ops.js';
import type { DemoPerson } from '../demo-person.js';
import { only, type DemoRoom } from '../demo-room.js';
import type { Calendar, Story } from '../storyteller.js';

interface Alex {
  readonly room: DemoRoom;
  readonly peer: DemoPerson;
  readonly calendar: Calendar;
}

/** A year: a plan of two, a hard month in the middle, and what was learnt from it. */
export async function* alex(of: Alex): Story {
  const { room, calendar } = of;
  yield calendar.daysAgo(330);
  await room.openPlan('My mornings back');
  await room.self.put(`${room.plan}/about-me`, aboutMe);
  await room.stage(room.self, 'acceptance', { words: 'I have stopped pretending that I am fine' });
  yield calendar.daysAgo(328, 14);
  const goalId = await agreeOnMornings(room);
  const peopleId = await room.goal(people);
  yield calendar.daysAgo(326, 11);
  await agreeOnHelp(room, goalId, peopleId);
  yield calendar.daysAgo(325, 15);
  await room.signAndStart(calendar.day(-325));
  yield* theFirstHalf(of, goalId, peopleId);
  yield* aHardMonth(of, goalId);
  yield* theSecondHalf(of, goalId);
}

const aboutMe = {
  strengths: ['I notice when others are not well', 'I can cook for ten'],
  values: ['Being somebody people can count on'],
  preferences: ['Talk to me while we walk', 'No calls before ten'],
  barriers: ['I cancel when I have slept badly'],
  hopes: ['To run the Saturday kitchen again'],
};

const people = {
  lifeDomain: 'relationships',
  ownWords: 'I miss my sister, and I miss being fun',
  statement: 'See my sister every second week, and have one evening with friends a month',
  value: 'Being somebody people can count on',
  attainmentScale: {
    muchLess: 'I answer nobody',
    less: 'I write, and cancel',
    expected: 'I see my sister every second week',
    more: 'and I call friends myself',
    muchMore: 'I have people over for dinner',
  },
};

async function agreeOnMornings(room: DemoRoom): Promise<string> {
  const ownWords = { text: 'I want to get up in the morning again, as simple as that' };
  const { address, ids } = await room.propose(room.self, [
    { op: 'goal.add', lifeDomain: 'health', ownWords },
  ]);
  const goalId = only(ids);
  const counter = await room.clinician.post<ProposalDto>(`${address}/counter-proposal`, {
    basePlanRevision: 0,
    rationale: 'Let us say how we will notice',
    ops: [
      {
        op: 'goal.add',
        goalId,
        lifeDomain: 'health',
        statement: 'Get up by nine on five days a week',
        objective: { measure: 'mornings up by nine', unit: 'per week', baseline: 1, target: 5 },
      },
    ],
  });
  const { address: answered } = room.proposed(counter);
  await room.self.post(`${answered}/acceptance`, { reservation: 'Not on Sundays. Sundays are mine.' });
  return goalId;
}

async function agreeOnHelp(room: DemoRoom, goalId: string, peopleId: string): Promise<void> {
  const dana = teamMember(room.clinician);
  const [clockStep] = await room.agree([
    step(goalId, 'Alarm clock across the room'),
    step(goalId, 'Lay out clothes the evening before'),
    step(peopleId, 'Write to my sister on Fridays'),
    help(goalId, 'Talking, one to one', { type: 'therapy', every: [1, 'week'], weeks: 40, by: dana }),
    help(goalId, 'A walk before breakfast', { type: 'technique', every: [3, 'week'], weeks: 20, by: me }),
    ...terms(60, 'I can say for myself what helps, and do it', 'I have people to call'),
  ]);
  await room.self.post(`${room.plan}/steps/${clockStep}/completion`);
  const words = 'I would begin with light in the morning rather than with a clock';
  await room.clinician.post(`${room.plan}/agreements/${clockStep}`, { stance: 'disagree', words });
}

async function* theFirstHalf({ room, peer, calendar }: Alex, goalId: string, peopleId: string): Story {
  for (const [days, value] of [
    [310, 1],
    [290, 2],
  ] as const) {
    yield calendar.daysAgo(days, 18);
    await room.progress(room.self, { goalId, value, unit: 'per week' });
  }
  yield calendar.daysAgo(266, 11);
  await room.review(calendar.day(-266), [
    { goalId, outcome: 'slower-than-hoped', words: 'Winter is hard, and you still came every week' },
  ]);
  yield calendar.daysAgo(240, 16);
  await room.stage(room.self, 'active_treatment', { words: 'I do things, not only talk about them' });
  await room.stage(room.clinician, 'active_treatment');
  await room.progress(room.self, { goalId, value: 3, unit: 'per week', note: 'Three in a row!' });
  yield calendar.daysAgo(206, 10);
  await room.review(calendar.day(-206), [{ goalId: peopleId, outcome: 'going-well', words: 'Two dinners' }]);
  await room.self.post(`${room.record}/consents`, sharedWith(peer));
  yield calendar.daysAgo(160, 17);
  await room.progress(room.self, { goalId, value: 4, unit: 'per week' });
  await room.stage(room.self, 'rebuilding', { words: 'I have mornings again' });
}

function sharedWith({ accountId }: DemoPerson): object {
  return {
    kind: 'sharing',
    provisions: [{ recipientAccountId: accountId, dataClasses: ['plan', 'journey'] }],
    purposeCode: 'peer_support',
    purpose: 'Somebody who has been there, to walk with',
  };
}

async function* aHardMonth({ room, calendar }: Alex, goalId: string): Story {
  yield calendar.daysAgo(130, 20);
  const { id } = await room.self.post<SetbackDto>(`${room.record}/setbacks`, {
    occurredAt: calendar.daysAgo(133, 7).toISOString(),
    noticedBy: 'patient',
    intensity: 7,
    intensityWords: 'Like wading through wet sand',
    warningSigns: ['I stop answering calls', 'I sleep in my clothes'],
    triggers: ['The anniversary', 'A week of little sleep'],
  });
  await room.stage(room.self, 'active_treatment', { setbackId: id });
  await room.progress(room.self, { goalId, value: 1, unit: 'per week' });
  yield calendar.daysAgo(112, 15);
  await room.self.post(`${room.record}/setbacks/${id}/steadying`);
  yield calendar.daysAgo(104, 14);
  await room.self.post(`${room.record}/setbacks/${id}/integration`, {
    whatHelped: 'My sister sat with me and did not ask anything',
    lesson: 'I ask for company before it gets dark',
  });
  const { proposal } = await room.self.get<SetbackOfferDto>(`${room.record}/setbacks/${id}/offer`);
  const made = await room.self.post<ProposalDto>(`${room.plan}/proposals`, proposal ?? {});
  await room.clinician.post(`${room.plan}/proposals/${made.id}/acceptance`);
}

async function* theSecondHalf({ room, calendar }: Alex, goalId: string): Story {
  for (const [days, value] of [
    [90, 3],
    [60, 4],
    [30, 5],
  ] as const) {
    yield calendar.daysAgo(days, 18);
    await room.progress(room.self, { goalId, value, unit: 'per week' });
  }
  yield calendar.daysAgo(26, 11);
  await room.review(
    calendar.day(-26),
    [{ goalId, outcome: 'going-well', words: 'Five mornings, four weeks running' }],
    'The walk moves to the evening, with company',
  );
  await room.stage(room.self, 'rebuilding', { words: 'Here again, and I know the way now' });
  yield* whatHelps({ room, calendar });
  yield* theseDays({ room, calendar }, goalId);
}

/** What Alex does for himself, some of it shown to those who walk with him. */
async function* whatHelps({ room, calendar }: Omit<Alex, 'peer'>): Story {
  const [breathing, grounding] = [
    '01980000-0000-7000-8001-000000000001',
    '01980000-0000-7000-8001-000000000003',
  ];
  for (const [days, helped] of [
    [20, 'a_little'],
    [12, 'not_this_time'],
    [6, 'a_lot'],
  ] as const) {
    yield calendar.daysAgo(days, 19);
    await room.self.post(`${room.record}/practice`, { techniqueId: breathing, minutes: 5, helped });
  }
  yield calendar.daysAgo(5, 19);
  const works = { techniqueId: grounding, words: 'On the bus, when it gets full', visibility: 'shared' };
  await room.self.post(`${room.record}/helpful-techniques`, works);
}

async function* theseDays({ room, calendar }: Omit<Alex, 'peer'>, goalId: string): Story {
  yield calendar.daysAgo(3, 16);
  const statement = 'Help in the Saturday kitchen once a month';
  const why = 'You said that you hope to run it again. Shall we begin small?';
  await room.propose(room.clinician, [{ op: 'goal.add', lifeDomain: 'community', statement }], why);
  yield calendar.daysAgo(1, 9);
  await room.self.post(`${room.plan}/comments`, {
    elementId: goalId,
    kind: 'question',
    text: 'Do holidays count as mornings?',
  });
}
