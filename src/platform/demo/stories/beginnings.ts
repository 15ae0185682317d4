import type { ProposalDto } from '../../../plan/proposal-content/proposal.dto.js';
import type { DemoPerson } from '../demo-person.js';
import { only, type DemoRoom } from '../demo-room.js';
import type { Calendar, Story } from '../storyteller.js';

interface Told {
  readonly room: DemoRoom;
  readonly calendar: Calendar;
}

/** Seventeen; her mother takes part, and a proposal waits for the clinician. */
export async function* amina({ room, mother, calendar }: Told & { readonly mother: DemoPerson }): Story {
  yield calendar.daysAgo(21);
  await room.clinician.post(`${room.record}/representatives`, {
    accountId: mother.accountId,
    kind: 'parent',
    dataClasses: ['plan', 'progress'],
    acts: ['read', 'take_part'],
    evidence: 'Birth certificate seen',
  });
  await room.openPlan('School, without the knot in my stomach');
  await room.self.put(`${room.plan}/about-me`, {
    strengths: ['I draw', 'I am loyal'],
    values: ['Fairness'],
    preferences: ['Ask me first, then my mother'],
    barriers: [],
    hopes: ['Art school'],
  });
  await room.stage(room.self, 'recognition', { words: 'Something is off and it is not me being lazy' });
  yield calendar.daysAgo(6, 16);
  await room.propose(
    room.self,
    [{ op: 'goal.add', lifeDomain: 'purpose', ownWords: { text: 'Go to school without feeling sick' } }],
    'I want this one first',
  );
}

/** A plan that has words of its own and not yet all that signing needs. */
export async function* priya({ room, calendar }: Told): Story {
  yield calendar.daysAgo(12);
  await room.openPlan('One thing at a time');
  await room.goal({ lifeDomain: 'self', ownWords: 'I want to stop being at war with myself' });
  await room.stage(room.self, 'seeking_help', { words: 'I made the call' });
}

/** They go back and forth about one sentence. */
export async function* leila({ room, calendar }: Told): Story {
  yield calendar.daysAgo(30);
  await room.openPlan('My days');
  const goal = { op: 'goal.add', lifeDomain: 'home' };
  const ownWords = { text: 'My children eat breakfast with me' };
  const { address, ids } = await room.propose(room.self, [{ ...goal, ownWords }]);
  const worded = (statement: string): object => ({ ...goal, goalId: only(ids), statement });
  yield calendar.daysAgo(20, 11);
  const counter = await room.clinician.post<ProposalDto>(`${address}/counter-proposal`, {
    basePlanRevision: 0,
    rationale: 'Three days to begin with, so that it can be done on bad days too?',
    ops: [worded('Breakfast with my children on three days a week')],
  });
  yield calendar.daysAgo(9, 19);
  await room.self.post(`${room.proposed(counter).address}/counter-proposal`, {
    basePlanRevision: 0,
    rationale: 'They come every day whether I am well or not. Some days it is toast in bed',
    ops: [worded('Breakfast with my children every day, toast in bed included')],
  });
}
