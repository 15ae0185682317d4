import { personJson, personJsonOrNull } from '../../core/database/sql.js';

/** Whether a note is withheld on the day $2. */
const isWithheld = `
  EXISTS (SELECT FROM note_withholding held
    WHERE held.patient_id = record.patient_id AND held.note_id = record.id AND held.state <> 'ended' AND held.until >= $2::date)`;

/** $1 patient, $2 today, $3 whether whoever reads sees what is withheld. */
const notes = `
  SELECT record.id, CASE WHEN record.status = 'current' AND ($3::boolean OR NOT ${isWithheld}) THEN wording.text END AS text,
    to_char(record.happened_on, 'YYYY-MM-DD') AS "happenedOn", record.status,
    CASE WHEN $3::boolean OR NOT ${isWithheld} THEN record.error_reason END AS "errorReason",
    ${personJson('author')} AS "writtenBy", record.written_at AS "writtenAt",
    CASE WHEN wording.reason IS NOT NULL THEN wording.written_at END AS "amendedAt",
    CASE WHEN $3::boolean OR NOT ${isWithheld} THEN wording.keep_wording_reason END AS "keepWordingReason",
    ${isWithheld} AS "isWithheld", record.label IS NOT NULL AS "substanceUse", record.version
  FROM clinical_note record
  JOIN account author ON author.id = record.written_by
  JOIN LATERAL (SELECT * FROM clinical_note_wording last
    WHERE last.patient_id = record.patient_id AND last.note_id = record.id ORDER BY last.id DESC LIMIT 1) wording ON true
  WHERE record.patient_id = $1`;

/** $4 the note. */
export const oneNote = `${notes} AND record.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1. */
export const notePage = `${notes} AND ($4::uuid IS NULL OR record.id < $4) ORDER BY record.id DESC LIMIT $5`;

/** Newest first; nothing of a note that was taken back. $1 patient, $2 note, $3 the last id of the page before or null, $4 limit + 1. */
export const wordingPage = `
  SELECT wording.id, wording.text, wording.reason, ${personJson('author')} AS "writtenBy", wording.written_at AS "writtenAt"
  FROM clinical_note_wording wording
  JOIN clinical_note note ON note.id = wording.note_id AND note.status = 'current'
  JOIN account author ON author.id = wording.written_by
  WHERE wording.patient_id = $1 AND wording.note_id = $2 AND ($3::uuid IS NULL OR wording.id < $3)
  ORDER BY wording.id DESC LIMIT $4`;

/** $1 patient, $2 note, $3 whether whoever reads is told why. */
const withholdings = `
  SELECT held.id, held.ground, CASE WHEN $3::boolean THEN held.reason END AS reason, to_char(held.until, 'YYYY-MM-DD') AS until,
    held.state, ${personJson('withholder')} AS "withheldBy", held.withheld_at AS "withheldAt", held.review_asked_at AS "reviewAskedAt",
    ${personJsonOrNull('reviewer')} AS "reviewedBy", held.reviewed_at AS "reviewedAt", held.answer, held.version
  FROM note_withholding held
  JOIN account withholder ON withholder.id = held.withheld_by
  LEFT JOIN account reviewer ON reviewer.id = held.reviewed_by
  WHERE held.patient_id = $1 AND held.note_id = $2`;

/** $4 the withholding. */
export const oneWithholding = `${withholdings} AND held.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1. */
export const withholdingPage = `
  ${withholdings} AND ($4::uuid IS NULL OR held.id < $4) ORDER BY held.id DESC LIMIT $5`;

/** Makes room: what is past its day is over. $1 note, $2 today. */
export const endPast = `
  UPDATE note_withholding SET state = 'ended', version = version + 1
  WHERE note_id = $1 AND state <> 'ended' AND until < $2::date`;
