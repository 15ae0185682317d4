import { isOpenClass } from '../../core/database/sql.js';
import { say } from '../../core/language/say.js';
import { page, type EventSource } from '../../journey/timeline/timeline-events.service.js';

/** What one side suggested and the other said yes to: nothing of what the plan says. */
const select = `
  SELECT 'safety-plan', proposal.id, proposal.answered_at, 'clinician', NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM safety_plan_proposal proposal
  WHERE 'safety-plan' = ANY ($2) AND proposal.patient_id = $1 AND proposal.state = 'accepted'
    AND (NOT proposal.substance_use OR ${isOpenClass('proposal')})
    ${page('proposal.answered_at', 'proposal.id')}`;

/** The two looked at the safety plan together. */
export const safetyPlanEvents: EventSource = {
  kind: 'safety-plan',
  opens: 'safety_plan.read',
  select,
  sentenceOf: (_, { isOwn }) =>
    isOwn
      ? say`You and your care team looked at your safety plan together.`
      : say`The two looked at the safety plan together.`,
};
