import { heardOfSafety } from '../alerts/heard-of-safety.js';
import { countsStill } from '../questionnaires/counts-still.js';

/** $1 patient. */
const measures = `
  SELECT record.id, record.questionnaire_id AS "questionnaireId", record.instrument_id AS "instrumentId", record.total,
    to_char(record.answered_on, 'YYYY-MM-DD') AS "answeredOn", record.recorded_at AS "recordedAt",
    ${countsStill('record')} AS "isCurrent",
    ${heardOfSafety('record')} AS "besideSafety",
    record.from_paper AS "fromPaper", record.label IS NOT NULL AS "substanceUse"
  FROM measure record WHERE record.patient_id = $1`;

/** $2 the measure. */
export const oneMeasure = `${measures} AND record.id = $2`;

/** $2 the measures. */
export const someMeasures = `${measures} AND record.id = ANY ($2)`;

/** Newest first. $2 instrument or null, $3 the last id of the page before or null, $4 limit + 1. */
export const measurePage = `
  ${measures} AND ($2::uuid IS NULL OR record.instrument_id = $2) AND ($3::uuid IS NULL OR record.id < $3)
  ORDER BY record.id DESC LIMIT $4`;

/** Those that count of the instrument $2, newest first. */
export const lastMeasures = `
  SELECT * FROM (${measures} AND record.instrument_id = $2) counted WHERE counted."isCurrent"
  ORDER BY counted."answeredOn" DESC, counted.id DESC LIMIT 200`;
