import { countsAt } from '../../access/grants/places-on-teams.js';
import { isOpenClass } from '../../core/database/sql.js';
import { inForce, provisionCounts } from '../consent-terms/in-force.js';

/**
 * The row of a read through the service, written with the COMMIT that ends the read. Consent and purpose are as the ledger has them
 * now. $1 id, $2 now, $3 recipient, $4 data classes, $5 what, $6 consent, $7 notice or null, $8 explanation, $9 statements,
 * $10 which parts of the plan or null, $11 the explanation in other languages.
 */
export const accountForRead = `
  INSERT INTO disclosure (id, disclosed_at, recipient_account_id, data_classes, purpose_code, what, consent_id, consent_version,
    notice, disclosed_by, explanation, statements, plan_parts, explanation_translated, recipient_address)
  SELECT $1, $2, $3, $4::text[], consent.purpose_code, $5, consent.id, consent.version, $7, $3, $8, $9::text[], $10::text[], $11::jsonb,
    (SELECT concat_ws(', ', client.organisation, client.contact) FROM api_client client WHERE client.account_id = $3)
  FROM consent_standing consent WHERE consent.id = $6`;

/** What consents that stand say of what may be disclosed. $1 consents. */
export const scopesOf = `
  SELECT consent.id, consent.purpose, consent.purpose_code AS "purposeCode", consent.part2,
    to_char(consent.ends_at AT TIME ZONE setting.time_zone, 'YYYY-MM-DD') AS until
  FROM consent_standing consent JOIN tenant_setting setting ON setting.tenant_id = consent.tenant_id
  WHERE consent.id = ANY ($1::uuid[]) AND consent.status = 'active'`;

/** What a consent in force lets leave. $1 patient, $2 consent, $3 now. */
export const consentToDisclose = `
  SELECT consent.version, consent.purpose, consent.purpose_code AS "purposeCode", consent.part2,
    (SELECT to_char(consent.ends_at AT TIME ZONE time_zone, 'YYYY-MM-DD') FROM tenant_setting) AS until,
    (SELECT coalesce(json_agg(json_build_object('outside', provision.recipient_outside, 'dataClasses', provision.data_classes)), '[]')
     FROM consent_provision provision
     WHERE provision.patient_id = $1 AND provision.consent_id = consent.id AND provision.effect = 'permit'
       AND provision.recipient_outside IS NOT NULL AND ${provisionCounts('provision', '$3')}) AS permits,
    (SELECT coalesce(json_agg(json_build_object('outside', deny.recipient_outside, 'dataClasses', deny.data_classes)), '[]')
     FROM consent_provision deny JOIN consent_standing denying ON denying.id = deny.consent_id
     WHERE deny.patient_id = $1 AND deny.effect = 'deny' AND deny.recipient_outside IS NOT NULL
       AND ${inForce('denying', '$3')} AND ${provisionCounts('deny', '$3')}) AS denials
  FROM consent_standing consent
  WHERE consent.patient_id = $1 AND consent.id = $2 AND consent.kind = 'disclosure' AND ${inForce('consent', '$3')}`;

/** That somebody got what is about substance use, or anything under a consent that speaks of it, tells of it. */
const speaksOfSubstanceUse = `('substance_use' = ANY (disclosure.data_classes) OR EXISTS (
  SELECT FROM consent about
  WHERE about.patient_id = disclosure.patient_id AND about.id = disclosure.consent_id AND about.label IS NOT NULL))`;

/** Those that tell of it. $1 patient. */
export const labelledDisclosures = `SELECT disclosure.id FROM disclosure WHERE disclosure.patient_id = $1 AND ${speaksOfSubstanceUse}`;

/** The order of a court as people name it, and what it has ordered; null where it rests on a consent. */
const order = `CASE WHEN ordered.id IS NOT NULL THEN json_build_object('court', ordered.court, 'caseNumber', ordered.case_number,
      'orderedOn', to_char(ordered.ordered_on, 'YYYY-MM-DD'), 'parts', ordered.parts) END`;

/** $1 patient, $2 whether also what rests on an order of which the patient was not told, $3 the language of the reader. */
const disclosures = `
  SELECT disclosure.id, disclosure.disclosed_at AS "disclosedAt",
    coalesce(disclosure.recipient_outside, reader.display_name) AS recipient, disclosure.recipient_account_id AS "recipientAccountId",
    disclosure.recipient_address AS "recipientAddress",
    disclosure.data_classes AS "dataClasses", disclosure.plan_parts AS "planParts", consent.purpose, disclosure.purpose_code AS "purposeCode", disclosure.what, disclosure.how,
    disclosure.basis, ${order} AS "order", disclosure.court_order_id AS "courtOrderId", disclosure.consent_id AS "consentId", disclosure.consent_version AS "consentVersion", disclosure.notice,
    coalesce(disclosure.explanation_translated ->> $3::text, disclosure.explanation) AS explanation, disclosure.statements,
    json_build_object('accountId', discloser.id, 'displayName', discloser.display_name) AS "disclosedBy"
  FROM disclosure
  LEFT JOIN consent ON consent.id = disclosure.consent_id
  LEFT JOIN court_order ordered ON ordered.id = disclosure.court_order_id
  JOIN account discloser ON discloser.id = disclosure.disclosed_by
  LEFT JOIN account reader ON reader.id = disclosure.recipient_account_id
  WHERE disclosure.patient_id = $1 AND (disclosure.court_order_id IS NULL OR ordered.told_on IS NOT NULL OR ($2::boolean AND ordered.id IS NOT NULL))
    AND (${isOpenClass('disclosure')} OR NOT ${speaksOfSubstanceUse})`;

/** $4 disclosure. */
export const oneDisclosure = `${disclosures} AND disclosure.id = $4`;

/** Newest first. $4 from or null, $5 until or null, $6 consent or null, $7 the last id of the page before or null, $8 limit + 1. */
export const disclosuresOfPatient = `
  ${disclosures} AND ($4::timestamptz IS NULL OR disclosure.disclosed_at >= $4)
    AND ($5::timestamptz IS NULL OR disclosure.disclosed_at < $5) AND ($6::uuid IS NULL OR disclosure.consent_id = $6)
    AND ($7::uuid IS NULL OR disclosure.id < $7)
  ORDER BY disclosure.id DESC LIMIT $8`;

/**
 * What left under an order of a court. $1 id, $2 now, $3 recipient, $4 data classes, $5 what, $6 how, $7 order, $8 notice or null,
 * $9 who disclosed, $10 address or null, $11 statements.
 */
export const insertOrdered = `
  INSERT INTO disclosure (id, disclosed_at, recipient_outside, data_classes, purpose_code, what, how, basis, court_order_id, notice,
    disclosed_by, recipient_address, statements)
  VALUES ($1, $2, $3, $4, 'legal_proceedings', $5, $6, 'court_order', $7, $8, $9, $10, $11)`;

/** The patients whose consent names the machine $1 for its purpose now ($2), by id. $3 the last of the page before or null, $4 limit + 1. */
export const patientsDisclosedTo = `
  SELECT provision.patient_id AS "patientId", array_agg(DISTINCT class ORDER BY class) AS "dataClasses"
  FROM consent_provision provision
  JOIN consent_standing consent ON consent.id = provision.consent_id
  JOIN api_client client ON client.account_id = $1 AND client.status = 'active' AND client.purpose_code = consent.purpose_code
  CROSS JOIN LATERAL unnest(provision.data_classes) AS class
  WHERE provision.recipient_account_id = $1 AND provision.effect = 'permit' AND class = ANY (client.scopes)
    AND consent.kind = 'disclosure' AND consent.status = 'active'
    AND ($3::uuid IS NULL OR provision.patient_id > $3)
    AND EXISTS (SELECT FROM access_grant held
      WHERE held.source_id = consent.id AND held.account_id = $1 AND held.effect = 'permit' AND class = ANY (held.data_classes) AND ${countsAt('held', '$2')})
    AND NOT EXISTS (
      SELECT FROM consent denying JOIN access_grant denied ON denied.source_id = denying.id
      WHERE denying.patient_id = provision.patient_id AND denying.kind = 'disclosure'
        AND denied.account_id = $1 AND denied.effect = 'deny' AND class = ANY (denied.data_classes) AND ${countsAt('denied', '$2')})
    AND NOT EXISTS (
      SELECT FROM access_grant restricted
      WHERE restricted.patient_id = provision.patient_id AND restricted.account_id = $1 AND restricted.relation = 'restriction'
        AND class = ANY (restricted.data_classes))
  GROUP BY 1 ORDER BY 1 LIMIT $4`;
