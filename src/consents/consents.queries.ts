/** $1 patient, $2 now. */
const consents = `
  SELECT consent.id, consent.kind, consent.status,
    consent.status = 'active' AND consent.starts_at <= $2 AND (consent.ends_at IS NULL OR consent.ends_at > $2) AS "inForce",
    json_build_object('accountId', recipient.id, 'displayName', recipient.display_name) AS recipient,
    consent.data_classes AS "dataClasses", consent.purpose, consent.starts_at AS "startsAt", consent.ends_at AS "endsAt",
    consent.withdrawn_at AS "withdrawnAt", others.classes AS "alsoShared", consent.version,
    CASE WHEN consent.withdrawn_at IS NOT NULL THEN format(
      '%1$s reads nothing more through this consent. What %1$s read while it was in force cannot be taken back.',
      recipient.display_name) END AS notice
  FROM consent
  JOIN account recipient ON recipient.id = consent.recipient_account_id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT class ORDER BY class), '{}') AS classes
    FROM consent other, unnest(other.data_classes) AS class
    WHERE other.patient_id = consent.patient_id AND other.recipient_account_id = consent.recipient_account_id
      AND other.status = 'active' AND other.id <> consent.id
      AND other.starts_at <= $2 AND (other.ends_at IS NULL OR other.ends_at > $2)
  ) others
  WHERE consent.patient_id = $1`;

/** $3 consent. */
export const oneConsent = `${consents} AND consent.id = $3`;

/** Newest first. $3 the last id of the page before or null, $4 limit + 1. */
export const consentsOfPatient = `${consents} AND ($3::uuid IS NULL OR consent.id < $3) ORDER BY consent.id DESC LIMIT $4`;
