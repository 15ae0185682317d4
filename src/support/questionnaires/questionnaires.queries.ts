import { countsStill } from './counts-still.js';
import { personJson } from '../../core/database/sql.js';

/** What counts of each question: the last answer to it. */
const current = `
  SELECT DISTINCT ON (answer.item) answer.item, answer.value FROM questionnaire_answer answer
  WHERE answer.patient_id = record.patient_id AND answer.questionnaire_id = record.id ORDER BY answer.item, answer.id DESC`;

/** $1 patient. */
const questionnaires = `
  SELECT record.id, json_build_object('id', record.instrument_id, 'name', record.instrument_name) AS instrument,
    to_char(record.due_on, 'YYYY-MM-DD') AS "dueOn", record.status, ${personJson('asker')} AS "askedBy", record.asked_at AS "askedAt",
    record.completed_at AS "completedAt", record.withdrawn_at AS "withdrawnAt",
    (SELECT coalesce(json_agg(json_build_object('item', counts.item, 'value', counts.value)), '[]') FROM (${current}) counts) AS answers,
    (SELECT measure.id FROM measure WHERE measure.patient_id = record.patient_id AND measure.questionnaire_id = record.id
      AND ${countsStill('measure')}) AS "measureId",
    record.label IS NOT NULL AS "substanceUse", record.version
  FROM questionnaire record JOIN account asker ON asker.id = record.asked_by
  WHERE record.patient_id = $1`;

/** $2 the questionnaire. */
export const oneQuestionnaire = `${questionnaires} AND record.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const questionnairePage = `
  ${questionnaires} AND ($2::uuid IS NULL OR record.id < $2) ORDER BY record.id DESC LIMIT $3`;

/** Two devices answer one after the other. $1 the questionnaire. */
export const holdQuestionnaire = `SELECT FROM questionnaire WHERE id = $1 FOR UPDATE`;

/** Newest first. $1 patient, $2 questionnaire, $3 the last id of the page before or null, $4 limit + 1. */
export const answerPage = `
  SELECT answer.id, answer.item, answer.value, answer.answered_at AS "answeredAt",
    CASE WHEN answer.filled_in_by IS NOT NULL THEN json_build_object('filledInOn', to_char(answer.filled_in_on, 'YYYY-MM-DD'),
      'filledInBy', answer.filled_in_by, 'typedBy', ${personJson('typist')}) END AS "fromPaper",
    NOT EXISTS (SELECT FROM questionnaire_answer later
      WHERE later.patient_id = answer.patient_id AND later.questionnaire_id = answer.questionnaire_id AND later.item = answer.item
        AND later.id > answer.id) AS "isCurrent"
  FROM questionnaire_answer answer JOIN account typist ON typist.id = answer.answered_by
  WHERE answer.patient_id = $1 AND answer.questionnaire_id = $2 AND ($3::uuid IS NULL OR answer.id < $3)
  ORDER BY answer.id DESC LIMIT $4`;
