import { personJson } from '../../core/database/sql.js';

const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/** $1 patient, $2 whether also those of which the patient was not told, $3 today. */
const orders = `
  SELECT court.id, court.court, court.case_number AS "caseNumber", ${day('court.ordered_on')} AS "orderedOn", court.section, court.recipient,
    court.data_classes AS "dataClasses", court.parts, court.conditions, ${day('court.expires_on')} AS "expiresOn",
    ${day('court.told_on')} AS "toldOn", court.not_told_why AS "notToldReason", court.subpoena,
    court.subpoena IS NOT NULL AND court.ended_at IS NULL AND (court.expires_on IS NULL OR court.expires_on >= $3::date) AS compels,
    ${personJson('recorder')} AS "recordedBy", court.recorded_at AS "recordedAt", court.ended_at AS "endedAt",
    court.ending_reason AS "endingReason", court.version
  FROM court_order court JOIN account recorder ON recorder.id = court.recorded_by
  WHERE court.patient_id = $1 AND ($2::boolean OR court.told_on IS NOT NULL)`;

/** $4 the order. */
export const oneOrder = `${orders} AND court.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1. */
export const ordersOfPatient = `${orders} AND ($4::uuid IS NULL OR court.id < $4) ORDER BY court.id DESC LIMIT $5`;

/** Of which the patient was not told, and what was disclosed under them. $1 patient. */
export const untoldOrders = `
  SELECT court.id FROM court_order court WHERE court.patient_id = $1 AND court.told_on IS NULL
  UNION ALL
  SELECT disclosure.id FROM disclosure JOIN court_order court ON court.id = disclosure.court_order_id
  WHERE disclosure.patient_id = $1 AND court.told_on IS NULL`;

/** All of them (42 CFR Part 2), and what was disclosed under them. $1 patient. */
export const labelledOrders = `
  SELECT court.id FROM court_order court WHERE court.patient_id = $1 AND court.label IS NOT NULL
  UNION ALL
  SELECT disclosure.id FROM disclosure JOIN court_order court ON court.id = disclosure.court_order_id
  WHERE disclosure.patient_id = $1 AND court.label IS NOT NULL`;
