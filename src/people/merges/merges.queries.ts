import { isForGood } from '../../access/grants/places-on-teams.js';
import { personJson, personJsonOrNull } from '../../core/database/sql.js';

/** $1 patient. */
const merges = `
  SELECT merge.id, merge.survivor_id AS "survivorId", merge.reason, merge.state, ${personJson('asker')} AS "askedBy",
    merge.asked_as AS "askedAs", merge.asked_at AS "askedAt", ${personJsonOrNull('answerer')} AS "answeredBy",
    merge.answered_at AS "answeredAt", ${personJsonOrNull('undoer')} AS "undoneBy", merge.undone_at AS "undoneAt",
    merge.undo_reason AS "undoReason", merge.version
  FROM record_merge merge
  JOIN account asker ON asker.id = merge.asked_by
  LEFT JOIN account answerer ON answerer.id = merge.answered_by
  LEFT JOIN account undoer ON undoer.id = merge.undone_by
  WHERE merge.patient_id = $1`;

/** $2 the merge. */
export const oneMerge = `${merges} AND merge.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const mergesOfPatient = `${merges} AND ($2::uuid IS NULL OR merge.id < $2) ORDER BY merge.id DESC LIMIT $3`;

/** $1 the record that is to go on, $2 who asks: whether it is on their caseload. */
export const survivor = `
  SELECT patient.replaced_by IS NOT NULL AS "isReplaced", EXISTS (SELECT FROM access_grant mine
      WHERE mine.patient_id = patient.id AND mine.account_id = $2 AND mine.relation = 'care_team' AND ${isForGood('mine')}) AS "isTheirs"
  FROM patient WHERE patient.id = $1`;

/** One at a time in an organisation, so that no two links make a circle. $1 organisation. */
export const oneAfterAnother = `SELECT pg_advisory_xact_lock(hashtextextended('merges' || $1, 7))`;
