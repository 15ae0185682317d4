import { isoTime, personJsonOrNull } from '../../core/database/sql.js';

/** A decision as people see it. $1 patient. */
const decisionsOfPatient = `
  SELECT decision.id, decision.question, decision.options, decision.goal_id AS "goalId", decision.intervention_id AS "interventionId",
    decision.consent_id AS "consentId", decision.state, decision.party, ${personJsonOrNull('opener')} AS "openedBy", decision.opened_at AS "openedAt",
    CASE WHEN decision.what_matters IS NOT NULL THEN json_build_object('words', decision.what_matters,
      'by', ${personJsonOrNull('minder')}, 'at', ${isoTime('decision.what_matters_at')}) END AS "whatMatters",
    decision.chosen_option_id AS "chosenOptionId", decision.why AS reason, coalesce(decision.took_part, '{}') AS "tookPart",
    decision.how_agreed AS "howAgreed", ${personJsonOrNull('settler')} AS "settledBy", decision.settled_at AS "settledAt",
    CASE WHEN decision.contested_at IS NOT NULL THEN json_build_object('by', ${personJsonOrNull('contester')},
      'at', ${isoTime('decision.contested_at')}, 'reason', decision.contest_reason) END AS contested,
    decision.reopens, again.id AS "reopenedBy", decision.label IS NOT NULL AS "substanceUse", decision.keep_wording_reason AS "keepWordingReason", decision.version
  FROM decision
  JOIN account opener ON opener.id = decision.opened_by
  LEFT JOIN account minder ON minder.id = decision.what_matters_by
  LEFT JOIN account settler ON settler.id = decision.settled_by
  LEFT JOIN account contester ON contester.id = decision.contested_by
  LEFT JOIN decision again ON again.reopens = decision.id
  WHERE decision.patient_id = $1`;

/** $2 the decision. */
export const oneDecision = `${decisionsOfPatient} AND decision.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1, $4 state, $5 goal, $6 intervention, each or null. */
export const decisionPage = `${decisionsOfPatient}
  AND ($2::uuid IS NULL OR decision.id < $2) AND ($4::text IS NULL OR decision.state = $4)
  AND ($5::uuid IS NULL OR decision.goal_id = $5) AND ($6::uuid IS NULL OR decision.intervention_id = $6)
  ORDER BY decision.id DESC LIMIT $3`;

/**
 * Which of the things that a decision names the patient does not have. $1 patient, then goal, intervention and consent or null.
 */
export const missingLinks = `
  SELECT ARRAY(
    SELECT name FROM (VALUES
      ('goalId', $2::uuid, EXISTS (SELECT FROM plan_element element
        WHERE element.patient_id = $1 AND element.id = $2 AND element.kind = 'goal')),
      ('interventionId', $3::uuid, EXISTS (SELECT FROM plan_element element
        WHERE element.patient_id = $1 AND element.id = $3 AND element.kind = 'intervention')),
      ('consentId', $4::uuid, EXISTS (SELECT FROM consent WHERE patient_id = $1 AND id = $4))
    ) AS link (name, id, known)
    WHERE link.id IS NOT NULL AND NOT known) AS missing`;
