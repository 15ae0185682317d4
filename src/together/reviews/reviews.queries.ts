import { isTheirs } from '../../access/kept-private.js';
import { teamsOf } from '../../access/grants/places-on-teams.js';
import { isInUse } from '../../people/patient-names/records-in-use.reader.js';
import { fullName } from '../../people/patient-names/patient-names.reader.js';
import { isJourneyOpen, isOpenClass, isToldOf, personJson } from '../../core/database/sql.js';
import { isDenied } from '../../access/decision/restrictions.js';
import { isLabelledElement } from '../../plan/document/elements.labels.js';

/** A list kept with a review without the items about what is labelled today, whatever it was then, and those of a class that is not open to the reader. `field` of an item has the id. */
const plainItems = (list: string, field: string): string => `
  (SELECT coalesce(jsonb_agg(item ORDER BY place), '[]') FROM jsonb_array_elements(${list}) WITH ORDINALITY AS listed (item, place)
   WHERE ($5::boolean OR NOT ${isLabelledElement('review', `(item->>'${field}')::uuid`)})
     AND (${isJourneyOpen('review')} OR item->>'elementKind' IS DISTINCT FROM 'stage'))`;

/**
 * A side reads its own answers, those the other side shares, and all of them once the review was recorded; what the patient keeps until
 * then is theirs. $4 is the reader's side, $6 what they see of what the patient keeps.
 */
const answers = `
  SELECT json_agg(json_build_object('party', answer.party, 'question', answer.question, 'answer', answer.answer, 'shared', answer.shared, 'substanceUse', answer.label IS NOT NULL))
  FROM review_answer answer
  WHERE answer.review_id = review.id AND (answer.shared OR review.state = 'recorded'
      OR answer.party = $4 AND ($4 = 'clinician' OR ${isTheirs('answer.answered_by', '$6')}))
    AND ${isToldOf('answer')}`;

/** Part 2: what is said of a review can be about substance use; that it was held, and on which goals, stays told. */
const ifTold = (words: string): string => `CASE WHEN ${isToldOf('review')} THEN ${words} END`;
const outcomesTold = (list: string): string => `
  CASE WHEN ${isToldOf('review')} THEN ${list}
    ELSE (SELECT coalesce(jsonb_agg(item || '{"words": null}' ORDER BY place), '[]')
          FROM jsonb_array_elements(${list}) WITH ORDINALITY AS told (item, place)) END`;

const reviews = `
  SELECT review.id, review.plan_id AS "planId", review.state, review.state = 'open' AND review.due_on < $3::date AS overdue,
    review.opened_party AS "openedParty", review.opened_at AS "openedAt", ${ifTold('review.reason')} AS reason, review.due_on AS "dueOn",
    coalesce((${answers}), '[]') AS answers,
    coalesce(CASE WHEN review.agenda IS NOT NULL THEN ${plainItems('review.agenda', 'elementId')} END, '[]') AS agenda,
    coalesce(CASE WHEN review.objectives IS NOT NULL THEN ${plainItems('review.objectives', 'goalId')} END, '[]') AS objectives,
    review.held_on AS "heldOn", ${ifTold('review.late_reason')} AS "lateReason", review.attendees,
    CASE WHEN $5::boolean OR review.outcomes IS NULL THEN review.outcomes ELSE ${outcomesTold(plainItems('review.outcomes', 'goalId'))} END AS outcomes,
    ${ifTold('review.what_changed')} AS "whatChanged", review.next_review_on AS "nextReviewOn", review.closed_at AS "closedAt",
    ${ifTold('review.cancel_reason')} AS "cancelReason", review.label IS NOT NULL AND ${isOpenClass('review')} AS "substanceUse", review.version, ${personJson('opener')} AS "openedBy",
    CASE WHEN closer.id IS NOT NULL THEN ${personJson('closer')} END AS "closedBy"
  FROM review
  JOIN account opener ON opener.id = review.opened_by
  LEFT JOIN account closer ON closer.id = review.closed_by
  WHERE review.patient_id = $1 AND review.plan_id = $2`;

/** $1 patient, $2 plan, $3 today, $4 the reader's side, $5 whether they see what is labelled, $6 what is kept, $7 review. */
export const oneReview = `${reviews} AND review.id = $7`;

/** Newest first. $1 patient, $2 plan, $3 today, $4 to $6 as above, $7 the last id of the page before or null, $8 limit + 1. */
export const reviewsOfPlan = `
  ${reviews} AND ($7::uuid IS NULL OR review.id < $7) ORDER BY review.id DESC LIMIT $8`;

export interface KeptAnswer {
  readonly [column: string]: unknown;
  readonly isLabelled: boolean;
  /** Whether the other side read it so far; null: there was none. */
  readonly wasOpen: boolean | null;
}

/**
 * The columns of an answer in this order, then what its side says of the label; once given, only the patient's side takes it off. $10
 * whether one may write over what somebody else of the side answered. Tells who could read it before; no row: one may not.
 */
export const keepAnswer = `
  WITH before AS (
    SELECT answer.shared, answer.label FROM review_answer answer
    WHERE answer.review_id = $1 AND answer.party = $2 AND answer.question = $3)
  INSERT INTO review_answer (review_id, party, question, answer, shared, keep_wording_reason, answered_by, answered_at, label)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $9::boolean THEN 'substance_use' END)
  ON CONFLICT (tenant_id, review_id, party, question) DO UPDATE
  SET answer = excluded.answer, shared = excluded.shared, keep_wording_reason = excluded.keep_wording_reason,
      answered_by = excluded.answered_by, answered_at = excluded.answered_at,
      label = CASE WHEN $9 = false AND $2 = 'patient' THEN NULL ELSE coalesce(excluded.label, review_answer.label) END
  WHERE $10::boolean OR review_answer.answered_by = excluded.answered_by
  RETURNING label IS NOT NULL AS "isLabelled", (SELECT before.shared AND before.label IS NULL FROM before) AS "wasOpen"`;

/**
 * Whose review is overdue among the patients on whose care team the account is, the longest first: the day that the plan's
 * schedule names is over, or the one by which the patient asked for a review. $1 account, $2 its own patient record or
 * null, $3 now, $4 and $5 due day and plan of the last one of the page before or null, $6 limit + 1, $7 its roles.
 */
export const overdueReviews = `
  WITH today AS (SELECT ($3::timestamptz AT TIME ZONE time_zone)::date AS day FROM tenant_setting),
  due AS (
    SELECT plan.patient_id, plan.id AS plan_id, plan.title,
      least(plan.next_review_on, asked.due_on) AS due_on,
      asked.due_on IS NOT NULL AND asked.due_on <= coalesce(plan.next_review_on, asked.due_on)
        AND asked.opened_party = 'patient' AS requested
    FROM (${teamsOf('$1', '$3::timestamptz')}) mine
    JOIN care_plan plan ON plan.patient_id = mine.patient_id AND plan.status = 'active'
    LEFT JOIN review asked ON asked.patient_id = plan.patient_id AND asked.plan_id = plan.id AND asked.state = 'open'
    WHERE mine.patient_id IS DISTINCT FROM $2::uuid
      AND NOT ${isDenied('plan', { patientId: 'mine.patient_id', accountId: '$1', roles: '$7', now: '$3::timestamptz' })}
  )
  SELECT due.patient_id AS "patientId", due.plan_id AS "planId", due.title, due.due_on AS "dueOn",
    due.requested AS "requestedByPatient", today.day - due.due_on AS "daysOverdue",
    ${fullName('patient')} AS "displayName"
  FROM due CROSS JOIN today JOIN patient ON patient.id = due.patient_id AND ${isInUse('patient')}
  WHERE due.due_on < today.day AND ($4::date IS NULL OR (due.due_on, due.plan_id) > ($4::date, $5::uuid))
  ORDER BY due.due_on, due.plan_id LIMIT $6`;
