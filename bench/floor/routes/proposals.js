import { v7 as newId } from 'uuid';
import { askFacts, requireRight } from '../access.js';
import { goalsChanged, written } from '../audit.js';
import { settle, tell } from '../notices.js';
import { reviseGoal } from '../plan-document.js';
import { lockPlan, savePlan } from '../plan-changes.js';
import { transaction } from '../transaction.js';

/** The revision stands still while a proposal is written. $1 patient, $2 plan, $3 the elements it is about. */
const elementsToPropose = {
  name: 'elementsToPropose',
  text: `
    SELECT plan.revision, element.id, element.label, element.own_terms AS terms, now() AS now, now() + make_interval(days => tenant.proposal_days) AS "expiresAt"
    FROM plan
    JOIN plan_element element ON element.patient_id = plan.patient_id AND element.plan_id = plan.id AND element.id = ANY ($3)
    CROSS JOIN tenant
    WHERE plan.patient_id = $1 AND plan.id = $2 AND plan.is_open FOR SHARE OF plan`,
};
const insertProposal = {
  name: 'insertProposal',
  text: `
    INSERT INTO proposal (patient_id, plan_id, id, party, elements, expires_at, content, card)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
};
/** $1 patient, $2 plan, $3 proposal. */
const openProposal = {
  name: 'openProposal',
  text: `
    SELECT content, party, elements FROM proposal
    WHERE patient_id = $1 AND plan_id = $2 AND id = $3 AND state = 'open' AND expires_at > now()`,
};
/** The one is accepted; what others propose about the same elements was written for a plan that is no more. */
const settleProposals = {
  name: 'settleProposals',
  text: `
    UPDATE proposal SET state = CASE WHEN id = $3 THEN 'accepted' ELSE 'stale' END, content = CASE WHEN id = $3 THEN $5 ELSE content END
    WHERE patient_id = $1 AND plan_id = $2 AND state = 'open' AND (id = $3 OR elements && $4)`,
};
const relabel = {
  name: 'relabel',
  text: `
    UPDATE plan_element SET label = said.label FROM unnest($2::uuid[], $3::text[]) AS said (id, label)
    WHERE plan_element.patient_id = $1 AND plan_element.id = said.id`,
};
/** Writes down what lists show. $1 patient, $2 the plan as they show it, or null. */
const noteOnCard = {
  name: 'noteOnCard',
  text: `
    UPDATE patient_card SET plan = coalesce($2, plan), open_proposals = counted.open, waiting = counted.waiting, counted_until = counted.until
    FROM (SELECT count(*) AS open, count(*) FILTER (WHERE party = 'patient') AS waiting, coalesce(min(expires_at), 'infinity') AS until
          FROM proposal WHERE patient_id = $1 AND state = 'open' AND expires_at > now()) counted
    WHERE patient_card.patient_id = $1`,
};

/**
 * Proposing. Kept: the revision checked under a lock, what it says in words, lists, audit in the transaction. It needs no
 * baseline of its own: the history has the plan of the revision it names. Two round trips.
 */
export async function propose(request) {
  const { caller, patientId, id: planId, body, path } = request;
  return transaction({ ...caller, patientId }, async ({ ask, commit }) => {
    const elements = body.ops.map(({ goalId }) => goalId);
    const [facts, found] = await Promise.all([
      askFacts(ask, request),
      ask(elementsToPropose, [patientId, planId, elements]),
    ]);
    const right = requireRight(facts, { dataClass: 'plan', onlyParties: true });
    if (found.length !== elements.length || found[0].revision !== body.basePlanRevision)
      throw new Error('Not the plan at hand.');
    const { proposal, card } = proposalOf(body, { planId, found, right, caller });
    const { id, party, expiresAt } = proposal;
    const texts = [JSON.stringify(proposal), JSON.stringify(card)];
    await Promise.all([
      ask(insertProposal, [patientId, planId, id, party, elements, expiresAt, ...texts]),
      ask(noteOnCard, [patientId, null]),
      tell(ask, request, { kind: 'proposal_made', about: id, sides: [otherSide[party]], task: true }),
      written(ask, ['proposal.make', 'proposal.made'], { caller, right, patientId, resourceId: id }),
      commit(),
    ]);
    return { status: 201, text: texts[0], about: ['Location', `${path}/${id}`, 'ETag', '"1"'] };
  });
}

/**
 * Accepting. Kept: one writer at a time, the document and a row of its history, both sides' stance, what is overtaken, lists,
 * audit in the transaction. Two round trips.
 */
export async function acceptProposal(request) {
  const { caller, patientId, id: planId, itemId, path } = request;
  return transaction({ ...caller, patientId }, async ({ ask, commit }) => {
    const [facts, [locked], [found]] = await Promise.all([
      askFacts(ask, request),
      ask(lockPlan, [patientId, planId]),
      ask(openProposal, [patientId, planId, itemId]),
    ]);
    const right = requireRight(facts, { dataClass: 'plan', onlyParties: true });
    if (!locked || !found || found.party === right.party) throw new Error('Not theirs to accept.');
    const proposal = accepted(JSON.parse(found.content), { revision: locked.revision + 1, right, caller });
    const plan = changed(JSON.parse(locked.content), proposal);
    const text = JSON.stringify(proposal);
    const labels = proposal.ops.map(({ statement }) => statement);
    await Promise.all([
      savePlan(ask, { patientId, id: planId, caller }, { plan, ops: proposal.ops }),
      ask(relabel, [patientId, found.elements, labels]),
      ask(settleProposals, [patientId, planId, itemId, found.elements, text]),
      ask(noteOnCard, [
        patientId,
        JSON.stringify({ revision: plan.revision, id: planId, status: plan.status }),
      ]),
      goalsChanged(ask, { caller, patientId }, found.elements),
      settle(ask, itemId),
      tell(ask, request, { kind: 'proposal_accepted', about: itemId, sides: [found.party] }),
      written(ask, ['proposal.answer', 'proposal.answered'], {
        caller,
        right,
        patientId,
        resourceId: itemId,
      }),
      commit(),
    ]);
    const location = path.slice(0, path.lastIndexOf('/'));
    return { text, about: ['Content-Location', location, 'ETag', `"${proposal.version}"`] };
  });
}

const otherSide = { patient: 'clinician', clinician: 'patient' };

function proposalOf({ basePlanRevision, ops, rationale = null }, { planId, found, right, caller }) {
  const [{ now, expiresAt }] = found;
  const labels = new Map(found.map(({ id, label }) => [id, label]));
  const id = newId();
  const summary = ops.map(
    ({ goalId, statement }) => `in the goal “${labels.get(goalId)}” sets its wording to “${statement}”`,
  );
  const proposedBy = { accountId: caller.accountId, displayName: right.displayName };
  const said = {
    id,
    party: right.party,
    proposedBy,
    proposedAt: now,
    expiresAt,
    summary,
    rationale,
    counterTo: null,
  };
  const wordingHints = ops.flatMap(({ goalId, statement }, op) => hintOn(found, { goalId, statement, op }));
  const unanswered = { counteredBy: null, answeredBy: null, answeredAt: null, answerWords: null };
  const unworded = { keepWordingReason: null, answerKeepWordingReason: null, facilitatorOffered: false };
  const apart = {
    rebasedFrom: null,
    inSession: null,
    contested: null,
    conflicts: [],
    wordingHints,
    people: [],
  };
  const whole = { acceptedOps: null, restReason: null, reservations: [] };
  const place = { baseRevision: basePlanRevision, ops, appliedRevision: null, round: 0, version: 1, planId };
  return {
    proposal: { ...place, ...said, state: 'open', ...unanswered, ...unworded, ...whole, ...apart },
    card: said,
  };
}

function accepted(proposal, { revision, right, caller }) {
  return Object.assign(proposal, {
    state: 'accepted',
    version: proposal.version + 1,
    appliedRevision: revision,
    answeredBy: { accountId: caller.accountId, displayName: right.displayName },
    answeredAt: new Date().toISOString(),
  });
}

/** Where a wording no longer has a word of the sentence that the goal came from. */
function hintOn(found, { goalId, statement, op }) {
  const { terms } = found.find(({ id }) => id === goalId);
  const said = new Set(statement.toLowerCase().match(/[a-z]+/g));
  if (terms.some((term) => said.has(term))) return [];
  return [{ op, message: noWordLeft, carried: [], missing: terms }];
}
const noWordLeft =
  'This wording no longer carries a single word of the person’s own sentence. Read it with them: is it still what they mean?';

/** The plan with what was proposed, and where both sides stand on it. */
function changed(plan, { ops, party, appliedRevision: revision, ...said }) {
  const proposer = { statedBy: said.proposedBy.accountId, statedAt: said.proposedAt };
  const answerer = { statedBy: said.answeredBy.accountId, statedAt: said.answeredAt };
  const agreements = ['clinician', 'patient'].map((side) => ({
    party: side,
    stance: 'agree',
    words: null,
    ...(side === party ? proposer : answerer),
  }));
  for (const op of ops) reviseGoal(plan, op, { revision, agreements });
  return Object.assign(plan, { revision, people: withThem(plan.people, [said.proposedBy, said.answeredBy]) });
}

/** Everybody whom a plan names, each once. */
function withThem(people, others) {
  const named = new Map([...people, ...others].map((person) => [person.accountId, person]));
  return [...named.values()].sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
}
