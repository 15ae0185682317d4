import { isSeenIn, isTheirs } from '../../access/kept-private.js';
import { personJson } from '../../core/database/sql.js';

/** $1 patient, $2 what the reader sees. */
const entries = `
  SELECT record.id, record.technique_id AS "techniqueId", record.title, to_char(record.practised_on, 'YYYY-MM-DD') AS "practisedOn",
    record.minutes, record.helped, record.words, record.visibility, ${personJson('writer')} AS "writtenBy",
    record.recorded_at AS "recordedAt", record.taken_back_at IS NOT NULL AS "isTakenBack",
    record.label IS NOT NULL AS "substanceUse", record.version
  FROM practice_entry record JOIN account writer ON writer.id = record.written_by
  WHERE record.patient_id = $1 AND ${isSeenIn({ visibility: 'record.visibility', writtenBy: 'record.written_by' }, '$2')}
    AND (record.taken_back_at IS NULL OR ${isTheirs('record.written_by', '$2')})`;

/** $3 the entry. */
export const oneEntry = `${entries} AND record.id = $3`;

/** Newest first. $3 technique or null, $4 the last id of the page before or null, $5 limit + 1. */
export const entriesOfPatient = `
  ${entries} AND ($3::uuid IS NULL OR record.technique_id = $3) AND ($4::uuid IS NULL OR record.id < $4)
  ORDER BY record.id DESC LIMIT $5`;

/** $1 patient, $2 what the reader sees. */
const helpful = `
  SELECT record.id, record.technique_id AS "techniqueId", record.title, record.words, record.visibility,
    ${personJson('speaker')} AS "saidBy", record.said_at AS "saidAt", record.ended_at AS "endedAt",
    record.label IS NOT NULL AS "substanceUse", record.version
  FROM helpful_technique record JOIN account speaker ON speaker.id = record.said_by
  WHERE record.patient_id = $1 AND ${isSeenIn({ visibility: 'record.visibility', writtenBy: 'record.said_by' }, '$2')}
    AND (record.ended_at IS NULL OR ${isTheirs('record.said_by', '$2')})`;

/** $3 the mark. */
export const oneHelpful = `${helpful} AND record.id = $3`;

/** Newest first. $3 the last id of the page before or null, $4 limit + 1. */
export const helpfulOfPatient = `
  ${helpful} AND ($3::uuid IS NULL OR record.id < $3) ORDER BY record.id DESC LIMIT $4`;
