import { personJson } from '../../core/database/sql.js';

/** Whether a consent that names the reader $2 counts on the day $3. */
const isOpened = `
  EXISTS (SELECT FROM counselling_consent given
    WHERE given.patient_id = record.patient_id AND given.reader_id = $2 AND given.withdrawn_at IS NULL AND given.ends_on >= $3::date)`;

/** Whether the text is open to the reader: the author's own, by consent, or shown to the patient. $4: the reader is the patient. */
const isReadable = `(record.written_by = $2 OR ${isOpened} OR ($4::boolean AND record.shown_at IS NOT NULL))`;

/** $1 patient, $2 reader, $3 today, $4 whether the reader is the patient, who sees that a note is there. */
const notes = `
  SELECT record.id, CASE WHEN record.status = 'current' AND ${isReadable} THEN said.text END AS text,
    to_char(record.happened_on, 'YYYY-MM-DD') AS "happenedOn", ${personJson('author')} AS "writtenBy", record.written_at AS "writtenAt",
    record.status, record.shown_at AS "shownAt", record.version
  FROM counselling_note record
  JOIN account author ON author.id = record.written_by
  LEFT JOIN counselling_note_text said ON said.id = record.id
  WHERE record.patient_id = $1 AND ($4::boolean OR (said.id IS NOT NULL AND ${isReadable}))`;

/** $5 the note. */
export const oneCounsellingNote = `${notes} AND record.id = $5`;

/** Newest first. $5 the last id of the page before or null, $6 limit + 1. */
export const counsellingNotePage = `${notes} AND ($5::uuid IS NULL OR record.id < $5) ORDER BY record.id DESC LIMIT $6`;

/** Whom a note was open to beside its author: by consent, and the patient where it was shown ($3). $1 patient, $2 today. */
export const readersOfNotes = `
  SELECT given.reader_id AS "accountId" FROM counselling_consent given
  WHERE given.patient_id = $1 AND given.withdrawn_at IS NULL AND given.ends_on >= $2::date
  UNION SELECT own.id FROM account own WHERE own.patient_id = $1 AND $3::boolean`;

/** $1 patient. */
const consents = `
  SELECT given.id, ${personJson('reader')} AS reader, to_char(given.ends_on, 'YYYY-MM-DD') AS "endsOn", given.given_at AS "givenAt",
    given.withdrawn_at AS "withdrawnAt", given.version
  FROM counselling_consent given JOIN account reader ON reader.id = given.reader_id
  WHERE given.patient_id = $1`;

/** $2 the consent. */
export const oneCounsellingConsent = `${consents} AND given.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const counsellingConsentPage = `
  ${consents} AND ($2::uuid IS NULL OR given.id < $2) ORDER BY given.id DESC LIMIT $3`;

/** Makes room: what is past its day opens nothing. $1 reader, $2 today, $3 now. */
export const endPastConsents = `
  UPDATE counselling_consent SET withdrawn_at = $3, version = version + 1
  WHERE reader_id = $1 AND withdrawn_at IS NULL AND ends_on < $2::date`;
