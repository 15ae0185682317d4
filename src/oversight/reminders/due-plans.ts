import { isInUse } from '../../people/patient-names/records-in-use.reader.js';
import type { Reminder } from '../../organisation/notices/notices.service.js';
import { comesWithin, due, hasCome, isDay, moment } from './due.js';

const used = `JOIN patient used ON used.id = plan.patient_id AND ${isInUse('used')}`;
const ofPlan = { patient: 'plan.patient_id', about: 'plan.id', occasion: 'plan.next_review_on' };
const ofProposal = {
  patient: 'proposal.patient_id',
  about: 'proposal.id',
  label: 'proposal.label',
  occasion: `'lapses'`,
};
/** Of a plan that has ended nobody waits for an answer. */
const proposals = `CROSS JOIN proposal JOIN care_plan plan ON plan.id = proposal.plan_id AND plan.status IN ('draft', 'active', 'on-hold') ${used}`;
const ofFacilitation = {
  patient: 'facilitation.patient_id',
  about: 'facilitation.id',
  label: 'facilitation.label',
  occasion: moment('facilitation.ends_at'),
  named: 'ARRAY[facilitation.account_id]',
};
/** By its date: where the conversation ended first, the date has nothing to say any more. */
const facilitationsOver = `CROSS JOIN facilitation WHERE facilitation.state IN ('active', 'lapsed') AND ${hasCome('facilitation.ends_at')}
  AND facilitation.answered_at IS NOT NULL`;

/** Reviews, proposals, and the help of a third person. */
export const duePlans: readonly Reminder[] = [
  {
    kind: 'review_due',
    due: due({
      ...ofPlan,
      from: `CROSS JOIN care_plan plan ${used} WHERE plan.status = 'active' AND ${isDay('plan.next_review_on', { from: 0, to: 14 })}`,
    }),
  },
  {
    kind: 'review_overdue',
    due: due({
      ...ofPlan,
      from: `CROSS JOIN care_plan plan ${used} WHERE plan.status = 'active' AND ${isDay('plan.next_review_on', { to: -1 })}`,
    }),
  },
  {
    kind: 'proposal_lapses_soon',
    due: due({
      ...ofProposal,
      side: `CASE proposal.party WHEN 'patient' THEN 'clinician' ELSE 'patient' END`,
      from: `${proposals} WHERE proposal.state = 'open' AND ${comesWithin(3, 'proposal.expires_at')}`,
    }),
  },
  {
    kind: 'proposal_lapsed',
    endsIt: true,
    due: due({
      ...ofProposal,
      from: `${proposals} WHERE proposal.state IN ('open', 'expired') AND ${hasCome('proposal.expires_at')}`,
    }),
  },
  {
    kind: 'facilitation_ends_soon',
    due: due({
      ...ofFacilitation,
      from: `CROSS JOIN facilitation WHERE facilitation.state = 'active' AND ${comesWithin(3, 'facilitation.ends_at')}`,
    }),
  },
  { kind: 'facilitation_over', due: due({ ...ofFacilitation, from: facilitationsOver }) },
  { kind: 'your_facilitation_over', due: due({ ...ofFacilitation, from: facilitationsOver }) },
];
