/** Where a consent stands, as its ledger has it. $1 patient, $2 consent, $3 now. */
export const ledgerEnd = `
  SELECT consent.status, consent.version AS number, consent.recorded_by AS "recordedBy",
    consent.ends_at IS NOT NULL AND consent.ends_at <= $3 AS "hasEnded", consent.edition_id AS "editionId"
  FROM consent_standing consent WHERE consent.patient_id = $1 AND consent.id = $2`;
