import { help, step, teamMember, terms } from '../demo-ops.js';
import type { DemoPerson } from '../demo-person.js';
import type { DemoRoom } from '../demo-room.js';
import type { Calendar, Story } from '../storyteller.js';

interface Told {
  readonly room: DemoRoom;
  readonly calendar: Calendar;
}

/** A plan that has done its work. */
export async function* ruth({ room, calendar }: Told): Story {
  yield calendar.daysAgo(300);
  await room.openPlan('After Walter');
  const goalId = await room.goal(choir);
  await agreeOnTheRest(room, goalId, {
    first: 'Listen from the last row, with my coat on',
    by: 'The grief group on Tuesdays',
    last: 'I sing on Thursdays, and it is simply what I do',
  });
  yield calendar.daysAgo(298, 14);
  await room.signAndStart(calendar.day(-298));
  await room.stage(room.self, 'acceptance');
  for (const [days, value] of rehearsals) {
    yield calendar.daysAgo(days, 17);
    if (value === 1) await room.taken(room.self, 'Listen from the last row');
    await room.progress(room.self, { goalId, value, unit: 'per month' });
  }
  yield calendar.daysAgo(65, 10);
  await room.stage(room.self, 'sustaining_wellness', { reason: 'I sing. I cry. Both are all right.' });
  await room.clinician.post(`${room.plan}/status-changes`, {
    move: 'complete',
    reason: 'Ruth has what she came for',
    otherSide: inTheRoom('Ruth', room, 'Ruth asked for it'),
    otherItems: { goals: 'completed', interventions: 'completed' },
  });
}

/** A pause that was agreed on. */
export async function* mateo({ room, calendar }: Told): Story {
  yield calendar.daysAgo(180);
  await room.openPlan('The garden');
  const goalId = await room.goal({
    lifeDomain: 'community',
    ownWords: 'Quiero volver a mi huerto',
    statement: 'Two mornings a week in the community garden',
    objective: { measure: 'mornings in the garden', unit: 'per week', baseline: 0, target: 2 },
  });
  await agreeOnTheRest(room, goalId, {
    first: 'Ask Doña Elvira which bed is free',
    by: 'Somebody along for the first weeks',
    last: 'The tomatoes are mine to water, and I do not need company for it',
  });
  yield calendar.daysAgo(178, 12);
  await room.signAndStart(calendar.day(-178));
  await room.stage(room.self, 'rebuilding');
  yield calendar.daysAgo(150, 18);
  await room.taken(room.self, 'Ask Doña Elvira');
  await room.progress(room.self, { goalId, value: 1, unit: 'per week', note: 'La cama del fondo es mía.' });
  yield calendar.daysAgo(96, 18);
  await room.progress(room.self, { goalId, value: 2, unit: 'per week' });
  yield calendar.daysAgo(35, 12);
  await room.stage(room.self, 'rebuilding', { kind: 'pause', words: 'With my mother in Cusco until spring' });
  await room.clinician.post(`${room.plan}/status-changes`, {
    move: 'hold',
    reason: 'Away with family until spring, as agreed',
  });
}

/** What is about substance use stays where it was put, and leaves the house by a consent of its own. */
export async function* aroha({ room, calendar }: Told): Story {
  yield calendar.daysAgo(110);
  await room.openPlan('For my boys');
  const goalId = await room.goal({ ...choir, ...sober });
  await agreeOnTheRest(room, goalId, {
    first: 'Have supper ready before six, when it is hardest',
    by: 'The Thursday circle',
    last: 'The boys tell me about their day, and I remember it in the morning',
  });
  yield calendar.daysAgo(108, 10);
  await room.signAndStart(calendar.day(-108));
  await room.stage(room.self, 'active_treatment');
  yield calendar.daysAgo(80, 21);
  await room.taken(room.self, 'Have supper ready');
  await room.progress(room.self, {
    goalId,
    value: 4,
    unit: 'per week',
    note: 'They noticed before I said it.',
  });
  yield calendar.daysAgo(50, 18);
  await room.progress(room.self, { goalId, value: 6, unit: 'per week' });
  yield calendar.daysAgo(45, 13);
  await room.review(calendar.day(-45), [{ goalId, outcome: 'going-well', words: 'Six evenings of seven' }]);
  await room.self.post(`${room.record}/consents`, consentForTheHouse(calendar.daysAgo(-320)));
}

/** With every element that 42 CFR 2.31(a) asks for. */
function consentForTheHouse(until: Date): object {
  return {
    kind: 'disclosure',
    purpose: 'So that the family house plans our evenings with us',
    purposeCode: 'care_coordination',
    provisions: [{ recipientOutside: 'Kowhai Family House', dataClasses: ['plan', 'substance_use'] }],
    endsAt: until.toISOString(),
    part2: {
      discloser: 'Riverside Community Clinic',
      description: 'The goal about evenings without drink, its steps and how it goes',
      howToRevoke: 'In the portal or in writing, at any time, save for what was passed on before',
      redisclosureStatement:
        'The recipient may pass it on as HIPAA allows; this part then no longer protects it',
      consequencesOfRefusing: 'None: the house takes us in either way',
    },
  };
}

/** A plan that was ended, one that was opened in error, and a new beginning. */
export async function* june({ room, calendar }: Told): Story {
  yield calendar.daysAgo(200);
  await room.openPlan('Walking again');
  await room.clinician.post(`${room.plan}/status-changes`, {
    move: 'void',
    reason: 'Opened in the record of another person by a slip',
  });
  yield calendar.daysAgo(190);
  await room.openPlan('Getting out of the flat');
  const goalId = await room.goal({ ...choir, ...downstairs });
  await agreeOnTheRest(room, goalId, {
    first: 'Ride down in the lift with Mary, and back up',
    by: 'The church choir, with Mary from next door',
    last: 'I go down without thinking about the lift',
  });
  await room.signAndStart(calendar.day(-190));
  yield calendar.daysAgo(150, 15);
  await room.progress(room.clinician, { goalId, value: 2, unit: 'per month' });
  yield calendar.daysAgo(60);
  await room.clinician.post(`${room.plan}/status-changes`, {
    move: 'end',
    reason: 'June moved in with her daughter and wants to begin anew',
    otherItems: { goals: 'cancelled', interventions: 'stopped' },
    otherSide: inTheRoom('June', room, 'June said so herself'),
  });
  yield calendar.daysAgo(40);
  await room.openPlan('At my daughter’s');
}

/** In an emergency somebody looked; the review of that is due. */
export async function* nightVisit(of: {
  readonly patientId: string;
  readonly doctor: DemoPerson;
  readonly calendar: Calendar;
}): Story {
  yield of.calendar.daysAgo(2, 2);
  await of.doctor.post('/v1/break-glass', {
    patientId: of.patientId,
    reasonCode: 'danger_to_self_or_others',
    reason: 'Brought in by a neighbour at two in the morning, worried about her',
  });
}

/** The other side's yes to the end of a plan. */
function inTheRoom(called: string, { clinician }: DemoRoom, howAgreed: string): object {
  return { agreedInSession: { attendees: [called, clinician.name], howAgreed } };
}

/** How many days ago, and how often in a month by then. */
const rehearsals = [
  [250, 1],
  [200, 2],
  [120, 4],
  [70, 4],
] as const;

const choir = {
  lifeDomain: 'community',
  ownWords: 'I want to sing again without it breaking me',
  statement: 'Go to choir every week',
  objective: { measure: 'rehearsals', unit: 'per month', baseline: 0, target: 4 },
};

const downstairs = {
  ownWords: 'I sang alto. I would like to hear it again',
  statement: 'Down to the church hall on Sundays, for the singing',
};

const sober = {
  lifeDomain: 'health',
  ownWords: 'I want my boys to have their mum in the evening',
  statement: 'Evenings without drink',
  objective: { measure: 'evenings without drink', unit: 'per week', baseline: 2, target: 7 },
  substanceUse: true,
};

interface Rest {
  readonly first: string;
  /** The help that goes with it. */
  readonly by: string;
  /** By what they know that the plan has done its work. */
  readonly last: string;
}

async function agreeOnTheRest(room: DemoRoom, goalId: string, { first, by, last }: Rest): Promise<void> {
  const responsible = teamMember(room.clinician);
  await room.agree([
    step(goalId, first),
    help(goalId, by, { type: 'social_support', every: [1, 'week'], weeks: 30, by: responsible }),
    ...terms(90, last),
  ]);
}
