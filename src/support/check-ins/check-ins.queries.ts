import { isSeenIn, isTheirs } from '../../access/kept-private.js';
import { personJson } from '../../core/database/sql.js';

/** $1 patient, $2 what the reader sees, $3 whether they read the safety plan. */
const checkIns = `
  SELECT record.id, to_char(record.checked_in_on, 'YYYY-MM-DD') AS "checkedInOn", record.mood, record.sleep, record.energy,
    (SELECT coalesce(jsonb_agg(sign ORDER BY place), '[]') FROM jsonb_array_elements(record.signs) WITH ORDINALITY AS noticed (sign, place)
      WHERE $3 OR sign ->> 'signId' IS NULL) AS signs,
    record.words, record.visibility, ${personJson('writer')} AS "writtenBy", record.recorded_at AS "recordedAt",
    record.corrects_id AS "correctsId", record.taken_back_at IS NOT NULL AS "isTakenBack",
    record.label IS NOT NULL AS "substanceUse", record.version
  FROM check_in record JOIN account writer ON writer.id = record.written_by
  WHERE record.patient_id = $1 AND ${isSeenIn({ visibility: 'record.visibility', writtenBy: 'record.written_by' }, '$2')}
    AND (record.taken_back_at IS NULL OR ${isTheirs('record.written_by', '$2')})`;

/** $4 the check-in. */
export const oneCheckIn = `${checkIns} AND record.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1. */
export const checkInsOfPatient = `
  ${checkIns} AND ($4::uuid IS NULL OR record.id < $4) ORDER BY record.id DESC LIMIT $5`;
