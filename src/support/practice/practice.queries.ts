import { personJson } from '../../core/database/sql.js';

/** $1 patient, $2 what the reader sees, $3 whether they see what was taken back. */
const entries = `
  SELECT record.id, record.technique_id AS "techniqueId", record.title, to_char(record.practised_on, 'YYYY-MM-DD') AS "practisedOn",
    record.minutes, record.helped, record.words, record.visibility, ${personJson('writer')} AS "writtenBy",
    record.recorded_at AS "recordedAt", record.taken_back_at IS NOT NULL AS "isTakenBack",
    record.label IS NOT NULL AS "substanceUse", record.version
  FROM practice_entry record JOIN account writer ON writer.id = record.written_by
  WHERE record.patient_id = $1 AND record.visibility = ANY ($2) AND ($3 OR record.taken_back_at IS NULL)`;

/** $4 the entry. */
export const oneEntry = `${entries} AND record.id = $4`;

/** Newest first. $4 technique or null, $5 the last id of the page before or null, $6 limit + 1. */
export const entriesOfPatient = `
  ${entries} AND ($4::uuid IS NULL OR record.technique_id = $4) AND ($5::uuid IS NULL OR record.id < $5)
  ORDER BY record.id DESC LIMIT $6`;

/** $1 patient, $2 what the reader sees, $3 whether they see what was taken off the list. */
const helpful = `
  SELECT record.id, record.technique_id AS "techniqueId", record.title, record.words, record.visibility,
    ${personJson('speaker')} AS "saidBy", record.said_at AS "saidAt", record.ended_at AS "endedAt",
    record.label IS NOT NULL AS "substanceUse", record.version
  FROM helpful_technique record JOIN account speaker ON speaker.id = record.said_by
  WHERE record.patient_id = $1 AND record.visibility = ANY ($2) AND ($3 OR record.ended_at IS NULL)`;

/** $4 the mark. */
export const oneHelpful = `${helpful} AND record.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1. */
export const helpfulOfPatient = `
  ${helpful} AND ($4::uuid IS NULL OR record.id < $4) ORDER BY record.id DESC LIMIT $5`;
