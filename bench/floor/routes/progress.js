import { v7 as newId } from 'uuid';
import { askFacts, requireRight } from '../access.js';
import { written } from '../audit.js';
import { transaction } from '../transaction.js';

/** $1 patient, $2 plan, $3 goal. */
const goalOfPlan = {
  name: 'goalOfPlan',
  text: `
    SELECT element.is_labelled AS "isLabelled", now() AS now, (now() AT TIME ZONE tenant.time_zone)::date::text AS today
    FROM plan
    JOIN plan_element element ON element.patient_id = plan.patient_id AND element.plan_id = plan.id AND element.id = $3 AND element.kind = 'goal'
    CROSS JOIN tenant
    WHERE plan.patient_id = $1 AND plan.id = $2 AND plan.is_open`,
};
const insertEvent = {
  name: 'insertEvent',
  text: `
    INSERT INTO event (patient_id, at, id, kind, audience, is_labelled, card, content) VALUES ($1, $2, $3, 'progress', $4, $5, $6, $7)`,
};

/**
 * Recording progress. Kept: that the goal is one of an open plan, audit in the transaction. The event of the timeline is the
 * entry itself, so there is one row to write. Two round trips.
 */
export async function logProgress(request) {
  const { caller, patientId, id: planId, body, path } = request;
  return transaction({ ...caller, patientId }, async ({ ask, commit }) => {
    const [facts, [goal]] = await Promise.all([
      askFacts(ask, request),
      ask(goalOfPlan, [patientId, planId, body.goalId]),
    ]);
    const right = requireRight(facts, { dataClass: 'progress', onlyParties: true });
    if (!goal) throw new Error('The plan has no such goal.');
    const entry = entryOf(body, { right, caller, goal });
    const { id } = entry;
    const card = cardOf(entry, planId);
    const text = JSON.stringify(entry);
    await Promise.all([
      ask(insertEvent, [patientId, card.at, id, 'care_team', goal.isLabelled, JSON.stringify(card), text]),
      written(ask, ['progress.log', 'progress.logged'], { caller, right, patientId, resourceId: id }),
      commit(),
    ]);
    return { status: 201, text, about: ['Location', `${path}/${id}`] };
  });
}

function entryOf({ goalId, note }, { right, caller, goal: { now, today, isLabelled } }) {
  const writtenBy = { accountId: caller.accountId, displayName: right.displayName };
  const what = {
    rating: null,
    occurredOn: today,
    id: newId(),
    goalId,
    stepId: null,
    party: right.party,
    writtenBy,
  };
  const said = { note, achievementStatus: null, lateReason: null, substanceUse: isLabelled };
  const unmeasured = { value: null, unit: null, measure: null, evidence: null, enteredInError: false };
  return { ...what, ...said, ...unmeasured, supersedes: null, supersededBy: null, recordedAt: now };
}

function cardOf({ id, occurredOn, party, note }, planId) {
  const at = `${occurredOn}T00:00:00.000Z`;
  return {
    value: null,
    kind: 'progress',
    id,
    at,
    party,
    planId,
    perspective: null,
    stage: null,
    sentence: note,
  };
}
