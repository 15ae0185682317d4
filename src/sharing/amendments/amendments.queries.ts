import { isToldOf, personJsonOrNull } from '../../core/database/sql.js';

/** $1 patient, $2 the kinds of data that are open, $3 today. */
const amendments = `
  SELECT amendment.id, amendment.state, amendment.data_class AS "dataClass", amendment.record_id AS "recordId", amendment.words,
    ${personJsonOrNull('asker')} AS "askedBy",
    ${personJsonOrNull('writer')} AS "writtenBy", amendment.said_how AS "saidHow", amendment.asked_at AS "askedAt", to_char(amendment.due_on, 'YYYY-MM-DD') AS "dueOn",
    amendment.state = 'asked' AND amendment.due_on < $3::date AS "isOverdue", amendment.extension, amendment.answer, amendment.ground,
    amendment.others_told AS "othersTold", ${personJsonOrNull('answerer')} AS "answeredBy", amendment.answered_at AS "answeredAt",
    amendment.goes_along OR amendment.state = 'accepted' AS "goesAlong", amendment.disagreement,
    amendment.disagreement_said_how AS "disagreementSaidHow", amendment.withdrawal_said_how AS "withdrawalSaidHow", amendment.rebuttal,
    amendment.label IS NOT NULL AS "substanceUse", amendment.version
  FROM amendment
  LEFT JOIN account writer ON writer.id = amendment.written_by
  LEFT JOIN account asker ON asker.id = amendment.asked_by
  LEFT JOIN account answerer ON answerer.id = amendment.answered_by
  WHERE amendment.patient_id = $1 AND amendment.data_class = ANY ($2::text[]) AND ${isToldOf('amendment')}`;

/** $4 the request. */
export const oneAmendment = `${amendments} AND amendment.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1. */
export const amendmentsOfPatient = `
  ${amendments} AND ($4::uuid IS NULL OR amendment.id < $4) ORDER BY amendment.id DESC LIMIT $5`;
