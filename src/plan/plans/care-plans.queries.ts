import type { Foresight } from '../../access/reads-ahead.decorator.js';
import { isToldOf, isoTime, personJson, type Statement } from '../../core/database/sql.js';
import { labelledToday } from '../document/labelled.queries.js';
import { helpWithoutConsentJson } from '../document/treatment-basis.reader.js';

const summaryColumns = `
  plan.id, plan.title, plan.status, plan.revision, plan.version, plan.recorded_at AS "recordedAt", ${personJson('opener')} AS "openedBy"`;

/** Those that wait for an answer, and who wrote them. $3 now */
const openProposals = `
  SELECT json_agg(json_build_object('id', proposal.id, 'party', proposal.party, 'summary', proposal.summary, 'translated', proposal.summary_translated,
      'rationale', proposal.rationale, 'counterTo', proposal.counter_to, 'proposedBy', proposal.proposed_by,
      'proposedAt', ${isoTime('proposal.proposed_at')}, 'expiresAt', ${isoTime('proposal.expires_at')},
      'isLabelled', proposal.label IS NOT NULL, 'agreesStage', proposal.ops @> '[{"op": "stage.agree"}]') ORDER BY proposal.id) AS list,
    array_agg(proposal.proposed_by) AS writers
  FROM proposal
  WHERE proposal.patient_id = plan.patient_id AND proposal.plan_id = plan.id AND proposal.state = 'open' AND proposal.expires_at > $3`;

/** The same whoever reads: what of it is open to them is told by `openTo`. $1 patient, $2 plan, $3 now. */
const onePlan = `
  SELECT plan.id, plan.title, plan.status, plan.revision, plan.version, plan.recorded_at AS "recordedAt", plan.opened_by AS "openedBy",
    plan.content::text AS content, open.list AS "openProposals", ${helpWithoutConsentJson('plan', '$3')} AS "withoutConsent",
    (SELECT json_agg(json_build_object('accountId', person.id, 'displayName', person.display_name, 'isNamed', person.id = ANY (plan.people)) ORDER BY person.id)
     FROM account person WHERE person.id = ANY (plan.people || plan.opened_by || open.writers)) AS people
  FROM care_plan plan CROSS JOIN LATERAL (${openProposals}) AS open
  WHERE plan.patient_id = $1 AND plan.id = $2`;

/** What `GET care-plans/:planId` asks. */
export const planAhead: Foresight = ({ patientId = '', planId = '' }, { asOf }, now) =>
  asOf === undefined ? planToRead(patientId, planId, now) : null;

export function planToRead(patientId: string, planId: string, now: Date): Statement {
  return { sql: onePlan, parameters: [patientId, planId, now] };
}

/** The plan as it stood, and what is labelled in it today. $1 patient, $2 plan, $3 the moment. */
export const planAsOf = `
  SELECT plan.id, plan.title, past.status, past.revision, past.change AS version, plan.recorded_at AS "recordedAt",
    ${personJson('opener')} AS "openedBy", past.content::text AS content,
    ${labelledToday('plan')} AS labelled
  FROM plan_revision past
  JOIN care_plan plan ON plan.id = past.plan_id
  JOIN account opener ON opener.id = plan.opened_by
  WHERE past.patient_id = $1 AND past.plan_id = $2 AND past.recorded_at <= $3
  ORDER BY past.recorded_at DESC, past.change DESC LIMIT 1`;

/** Without its document. $1 patient, $2 plan. */
export const planRow = `
  SELECT id, title, status, revision, version FROM care_plan WHERE patient_id = $1 AND id = $2`;

/** Newest first. $1 patient, $2 the last id of the page before or null, $3 limit + 1, $4 the plans that the reader is confined to, or null. */
export const plansOfPatient = `
  SELECT ${summaryColumns}
  FROM care_plan plan JOIN account opener ON opener.id = plan.opened_by
  WHERE plan.patient_id = $1 AND ($2::uuid IS NULL OR plan.id < $2) AND ($4::uuid[] IS NULL OR plan.id = ANY ($4))
  ORDER BY plan.id DESC LIMIT $3`;

/** The columns of a status change in this order. */
export const recordStatusChange = `
  INSERT INTO plan_status_change (id, plan_id, move, from_status, to_status, reason, keep_wording_reason, changed_by, party, changed_at, other_side)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const statusChanges = `
  SELECT change.id, change.move, change.from_status AS "from", change.to_status AS "to",
    CASE WHEN ${isToldOf('change')} THEN change.reason END AS reason, change.label IS NOT NULL AS "substanceUse",
    change.changed_at AS "changedAt", CASE WHEN ${isToldOf('change')} THEN change.other_side END AS "otherSide", ${personJson('changer')} AS "changedBy"
  FROM plan_status_change change JOIN account changer ON changer.id = change.changed_by
  WHERE change.patient_id = $1 AND change.plan_id = $2`;

/** $1 patient, $2 plan, $3 change. */
export const oneStatusChange = `${statusChanges} AND change.id = $3`;

/** Newest first. $1 patient, $2 plan, $3 the last id of the page before or null, $4 limit + 1. */
export const statusChangesOfPlan = `
  ${statusChanges} AND ($3::uuid IS NULL OR change.id < $3) ORDER BY change.id DESC LIMIT $4`;
