import { fullName } from '../../people/patient-names/patient-names.reader.js';

/**
 * Whom a consent had let in: by name, outside, or as one of a group who read under it. Nobody else of the group learns from a
 * withdrawal that there is such a record. $1 patient, $2 consent.
 */
export const recipientsOfConsent = `
  WITH permit AS (
    SELECT * FROM consent_provision WHERE patient_id = $1 AND consent_id = $2 AND effect = 'permit'
  ), reached AS (
    SELECT recipient_account_id AS account, recipient_outside AS outside, data_classes FROM permit
    WHERE recipient_account_id IS NOT NULL OR recipient_outside IS NOT NULL
    UNION ALL
    SELECT reader.id, NULL, permit.data_classes
    FROM (SELECT DISTINCT account_id FROM audit_event WHERE patient_id = $1 AND consent_id = $2 AND outcome = 'read') looked
    JOIN account reader ON reader.id = looked.account_id
    JOIN permit ON permit.recipient_class = ANY (reader.roles)
  )
  SELECT account AS "recipientAccountId", outside AS "recipientOutside", array_agg(DISTINCT class ORDER BY class) AS "dataClasses"
  FROM reached CROSS JOIN LATERAL unnest(data_classes) AS class
  GROUP BY 1, 2`;

/** $1 ids, $2 consent, $3 accounts, $4 names outside, $5 kinds of data as JSON lists, $6 now. */
export const issueReceipts = `
  INSERT INTO withdrawal_receipt (id, consent_id, recipient_account_id, recipient_outside, data_classes, withdrawn_at)
  SELECT told.id, $2, told.account, told.outside, ARRAY(SELECT jsonb_array_elements_text(told.classes::jsonb)), $6
  FROM unnest($1::uuid[], $3::uuid[], $4::text[], $5::text[]) AS told (id, account, outside, classes)`;

const columns = `
  receipt.id, receipt.consent_id AS "consentId", receipt.patient_id AS "patientId",
  coalesce(receipt.recipient_outside, reader.display_name) AS recipient, receipt.recipient_outside IS NOT NULL AS outside,
  receipt.data_classes AS "dataClasses", receipt.withdrawn_at AS "withdrawnAt", known.acknowledged_at AS "acknowledgedAt"`;

const from = `
  FROM withdrawal_receipt receipt
  LEFT JOIN account reader ON reader.id = receipt.recipient_account_id
  LEFT JOIN withdrawal_acknowledgement known ON known.receipt_id = receipt.id`;

const receipts = `SELECT ${columns}, known.how ${from}`;

/** With whose it was, so that what was copied is found and deleted; whoever keeps nothing of it is told no name any more. */
const myReceipts = `
  SELECT ${columns}, CASE WHEN known.receipt_id IS NULL THEN ${fullName('patient')} END AS "patientName"
  ${from} JOIN patient ON patient.id = receipt.patient_id`;

/** $1 patient, $2 consent, $3 the last id of the page before or null, $4 limit + 1. */
export const receiptsOfConsent = `
  ${receipts} WHERE receipt.patient_id = $1 AND receipt.consent_id = $2 AND ($3::uuid IS NULL OR receipt.id < $3)
  ORDER BY receipt.id DESC LIMIT $4`;

/** $1 patient, $2 consent, $3 receipt. */
export const receiptOfConsent = `${receipts} WHERE receipt.patient_id = $1 AND receipt.consent_id = $2 AND receipt.id = $3`;

/** $1 account, $2 receipt. */
export const receiptOfMine = `${myReceipts} WHERE receipt.recipient_account_id = $1 AND receipt.id = $2`;

/** $1 account, $2 the last id of the page before or null, $3 limit + 1, $4 whether only those that wait. */
export const receiptsOfMine = `
  ${myReceipts} WHERE receipt.recipient_account_id = $1 AND ($2::uuid IS NULL OR receipt.id < $2)
    AND (NOT $4::boolean OR known.receipt_id IS NULL)
  ORDER BY receipt.id DESC LIMIT $3`;

/** Once is enough. $1 receipt, $2 who, $3 now, $4 how. */
export const acknowledge = `
  INSERT INTO withdrawal_acknowledgement (receipt_id, acknowledged_by, acknowledged_at, how) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT one_acknowledgement_per_receipt DO NOTHING`;

/** Those of consents that speak of substance use (42 CFR Part 2). $1 patient. */
export const labelledReceipts = `
  SELECT receipt.id FROM withdrawal_receipt receipt JOIN consent about ON about.id = receipt.consent_id
  WHERE receipt.patient_id = $1 AND about.label IS NOT NULL`;
