import type { SafetyProposalDto } from '../../../support/safety-plans/safety-proposal.dto.js';
import type { SafetyPlanDto } from '../../../support/safety-plan-document/safety-plan.dto.js';
import type { DemoRoom } from '../demo-room.js';
import type { Calendar, Story } from '../storyteller.js';

const line = (section: string, text: string, more: object = {}): object => ({
  ...{ op: 'entry.add', section, text, ...more },
});

/** In Alex’s own words; numbers that nobody has. */
const lines = [
  line('warning_signs', 'I stop answering calls'),
  line('warning_signs', 'I sleep in my clothes'),
  line('what_helps_me_alone', 'Cold water on my face, then five slow breaths', { minutes: 3 }),
  line('what_helps_me_alone', 'The grey blanket and the radio', { minutes: 20 }),
  line('people_and_places', 'The kitchen of my sister', { name: 'My sister' }),
  line('people_i_ask', 'Robin, who has been there', { name: 'Robin Okafor', phone: '555-0164' }),
  line('professionals', 'The night nurse, at any hour', { name: 'Riverside night nurse', phone: '555-0142' }),
  line('making_the_place_safe', 'My sister keeps the spare tablets'),
  line('reasons_to_live', 'The Saturday kitchen. They still ask for my soup.'),
];

/** Written by the patient; what to do when a sign shows; and one line that the clinician suggested. */
export async function* safetyPlan({
  room,
  calendar,
}: {
  readonly room: DemoRoom;
  readonly calendar: Calendar;
}): Story {
  const address = `${room.record}/safety-plan`;
  yield calendar.daysAgo(100, 16);
  const plan = await room.self.post<SafetyPlanDto>(`${address}/changes`, { ops: lines });
  const idsOf = (section: string): string[] =>
    plan.sections.find((part) => part.section === section)?.entries.map(({ id }) => id) ?? [];
  const [signId] = idsOf('warning_signs');
  const [alone] = idsOf('what_helps_me_alone');
  const [ask] = idsOf('people_i_ask');
  const ops = [{ op: 'link.set', signId, actionIds: [alone, ask] }];
  const linked = await room.self.post<SafetyPlanDto>(`${address}/changes`, { ops });
  yield calendar.daysAgo(98, 10);
  const { id } = await room.clinician.post<SafetyProposalDto>(`${address}/proposals`, {
    baseRevision: linked.revision,
    ops: [line('professionals', 'Dana, on working days', { name: 'Dana Reyes', phone: '555-0151' })],
    rationale: 'So that you need not look for my number',
  });
  yield calendar.daysAgo(98, 17);
  await room.self.post(`${address}/proposals/${id}/acceptance`);
}
