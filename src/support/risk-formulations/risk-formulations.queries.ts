import { personJson } from '../../core/database/sql.js';

/** $1 patient. */
const formulations = `
  SELECT record.id, record.what_raises AS "whatRaises", record.what_eases AS "whatEases", record.what_could_change AS "whatCouldChange",
    record.what_we_do AS "whatWeDo", record.made_together AS "madeTogether", record.why_not_together AS "whyNotTogether",
    to_char(record.look_again_on, 'YYYY-MM-DD') AS "lookAgainOn", record.keep_wording_reason AS "keepWordingReason",
    ${personJson('author')} AS "writtenBy", record.written_at AS "writtenAt",
    NOT EXISTS (SELECT FROM risk_formulation later WHERE later.patient_id = record.patient_id AND later.id > record.id) AS "isCurrent",
    record.label IS NOT NULL AS "substanceUse"
  FROM risk_formulation record JOIN account author ON author.id = record.written_by
  WHERE record.patient_id = $1`;

/** $2 the formulation. */
export const oneFormulation = `${formulations} AND record.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const formulationPage = `
  ${formulations} AND ($2::uuid IS NULL OR record.id < $2) ORDER BY record.id DESC LIMIT $3`;
