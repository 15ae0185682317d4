import { isOfAge } from '../../access/decision/authorities.js';
import { isLabelledConsent } from '../consent-ledger/labelled-consents.labels.js';
import { isoTime, personJson } from '../../core/database/sql.js';
import { inForce, provisionCounts } from '../consent-terms/in-force.js';
import { isDueBy } from '../consent-terms/when-due.js';

const provisions = `
  SELECT json_agg(json_build_object('effect', provision.effect,
    'recipient', CASE WHEN reader.id IS NOT NULL THEN ${personJson('reader')} END,
    'recipientClass', provision.recipient_class, 'recipientOutside', provision.recipient_outside,
    'dataClasses', provision.data_classes, 'planParts', provision.plan_parts, 'startsAt', ${isoTime('provision.starts_at')}, 'endsAt', ${isoTime('provision.ends_at')})
    ORDER BY provision.number)
  FROM consent_provision provision LEFT JOIN account reader ON reader.id = provision.recipient_account_id
  WHERE provision.consent_id = consent.id`;

const event = `
  json_build_object('number', event.number, 'move', event.move, 'from', event.from_status, 'to', event.to_status,
    'happenedAt', ${isoTime('event.happened_at')}, 'by', ${personJson('doer')}, 'capacity', event.capacity, 'authorityId', event.authority_id,
    'assurance', event.assurance, 'provenAt', ${isoTime('event.proven_at')},
    'reason', event.reason, 'questions', coalesce(event.questions, '{}'), 'teachBack', event.teach_back,
    'elsewhere', CASE WHEN event.method <> 'session' THEN json_build_object('method', event.method, 'signerName', event.signer_name,
      'signedOn', event.signed_on, 'pageId', event.page_id, 'pageHash', event.page_hash, 'witness', event.witness) END)`;

const decision = `
  SELECT ${event} FROM consent_event event JOIN account doer ON doer.id = event.by_account
  WHERE event.consent_id = consent.id AND event.move IN ('give', 'agree', 'refuse')`;

/** As what the second yes is to be said where one of two is on record. */
const awaitsYesOf = `
  SELECT CASE first.capacity WHEN 'self' THEN 'representative' ELSE 'self' END FROM consent_event first
  WHERE first.consent_id = consent.id AND first.move = 'join' AND consent.status = 'proposed'`;

/** Given by a parent, and not taken up since by the patient, who has come of age. $2 now. */
const toBeDecidedAnew = `
  SELECT FROM consent_event event
  JOIN representative authority ON authority.patient_id = event.patient_id AND authority.id = event.authority_id AND authority.kind = 'parent'
  JOIN patient ON patient.id = event.patient_id
  JOIN tenant_setting setting ON setting.tenant_id = event.tenant_id
  WHERE event.consent_id = consent.id AND event.move IN ('give', 'agree') AND ${inForce('consent', '$2')}
    AND ${isOfAge('patient.birth_date', 'setting', '$2')}`;

/** The classes that others consents in force permit to the people of this one, without what any denies them. $2 now. */
const alsoShared = `
  SELECT coalesce(array_agg(DISTINCT class ORDER BY class), '{}')
  FROM consent_provision mine
  JOIN consent_provision yes ON yes.patient_id = mine.patient_id AND yes.recipient_account_id = mine.recipient_account_id
    AND yes.effect = 'permit' AND yes.consent_id <> mine.consent_id
    AND ${provisionCounts('yes', '$2')}
  JOIN consent_standing other ON other.id = yes.consent_id AND ${inForce('other', '$2')}
  CROSS JOIN LATERAL unnest(yes.data_classes) AS class
  WHERE mine.consent_id = consent.id AND ($3::boolean OR class <> 'substance_use')
    AND NOT EXISTS (
      SELECT FROM consent_provision deny JOIN consent_standing denying ON denying.id = deny.consent_id AND ${inForce('denying', '$2')}
      WHERE deny.patient_id = mine.patient_id AND deny.recipient_account_id = mine.recipient_account_id
        AND deny.effect = 'deny' AND class = ANY (deny.data_classes) AND ${provisionCounts('deny', '$2')})`;

/** Where a provision of this consent stands against one in force that says the opposite about the same recipient. $2 now. */
const overlaps = `
  SELECT json_agg(json_build_object('recipient', clash.recipient, 'dataClasses', clash.classes) ORDER BY clash.recipient)
  FROM (
    SELECT coalesce(reader.display_name, mine.recipient_outside, 'the peer supporters') AS recipient,
      array_agg(DISTINCT class ORDER BY class) AS classes
    FROM consent_provision mine
    JOIN consent_provision theirs ON theirs.patient_id = mine.patient_id AND theirs.effect <> mine.effect
      AND (theirs.recipient_account_id = mine.recipient_account_id OR theirs.recipient_class = mine.recipient_class
           OR theirs.recipient_outside = mine.recipient_outside
           OR (theirs.recipient_class IS NOT NULL AND mine.recipient_account_id IS NOT NULL)
           OR (mine.recipient_class IS NOT NULL AND theirs.recipient_account_id IS NOT NULL))
    JOIN consent_standing other ON other.id = theirs.consent_id AND ${inForce('other', '$2')}
    LEFT JOIN account reader ON reader.id = coalesce(mine.recipient_account_id, theirs.recipient_account_id)
    CROSS JOIN LATERAL unnest(mine.data_classes) AS class
    WHERE mine.consent_id = consent.id AND ${inForce('consent', '$2')} AND class = ANY (theirs.data_classes)
      AND ($3::boolean OR class <> 'substance_use')
    GROUP BY 1) clash`;

/** Who acts for the patient by an authority in force and is told no here. $2 now. */
const unbound = `
  SELECT json_agg(json_build_object('displayName', reader.display_name, 'kind', held.capacity) ORDER BY reader.display_name)
  FROM consent_provision no
  JOIN access_grant held ON held.patient_id = no.patient_id AND held.account_id = no.recipient_account_id AND held.relation = 'representative'
    AND (held.starts_at IS NULL OR held.starts_at <= $2) AND (held.ends_at IS NULL OR held.ends_at > $2)
    AND (held.majority_at IS NULL OR held.majority_at > $2)
  JOIN account reader ON reader.id = no.recipient_account_id
  WHERE no.consent_id = consent.id AND no.effect = 'deny'`;

/** $1 patient, $2 now, $3 whether the reader sees what is labelled. */
const consents = `
  SELECT consent.id, consent.kind, consent.status, ${inForce('consent', '$2')} AS "inForce",
    consent.purpose, consent.purpose_code AS "purposeCode", coalesce((${provisions}), '[]') AS provisions,
    consent.intervention_id AS "interventionId", consent.intervention_revision AS "interventionRevision",
    CASE WHEN edition.id IS NOT NULL THEN json_build_object('editionId', edition.id, 'title', edition.title, 'number', edition.number,
      'contentHash', edition.content_hash, 'askedAgain', EXISTS (
        SELECT FROM consent_form_edition newer
        WHERE newer.form_id = edition.form_id AND newer.number > edition.number AND newer.asks_again)) END AS form,
    consent.explained, consent.capacity_note AS "capacityNote", consent.part2, consent.starts_at AS "startsAt", consent.ends_at AS "endsAt",
    consent.remind_on::text AS "remindOn", consent.content_hash AS "contentHash", ${personJson('recorder')} AS "recordedBy",
    (${decision}) AS decision, (${awaitsYesOf}) AS "awaitsYesOf", EXISTS (${toBeDecidedAnew}) AS "toBeDecidedAnew",
    (SELECT event.happened_at FROM consent_event event WHERE event.consent_id = consent.id AND event.move IN ('withdraw', 'give_back')) AS "withdrawnAt",
    (${alsoShared}) AS "alsoShared", coalesce((${overlaps}), '[]') AS overlaps, coalesce((${unbound}), '[]') AS unbound, consent.version
  FROM consent_standing consent
  JOIN account recorder ON recorder.id = consent.recorded_by
  LEFT JOIN consent_form_edition edition ON edition.id = consent.edition_id
  WHERE consent.patient_id = $1 AND ($3::boolean OR NOT ${isLabelledConsent('consent')})`;

/** $4 consent. */
export const oneConsent = `${consents} AND consent.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1, $6 status, $7 kind, $8 the day by which due, each or null. */
export const consentsOfPatient = `${consents} AND ($4::uuid IS NULL OR consent.id < $4)
  AND ($6::text IS NULL OR consent.status = $6) AND ($7::text IS NULL OR consent.kind = $7) AND ${isDueBy('consent', '$2', '$8')}
  ORDER BY consent.id DESC LIMIT $5`;

/** The ledger, newest first. $1 patient, $2 consent, $3 the last number of the page before or null, $4 limit + 1. */
export const eventsOfConsent = `
  SELECT line.json FROM (
    SELECT ${event} AS json, event.number FROM consent_event event JOIN account doer ON doer.id = event.by_account
    WHERE event.patient_id = $1 AND event.consent_id = $2 AND ($3::int IS NULL OR event.number < $3)) line
  ORDER BY line.number DESC LIMIT $4`;

/** The revision of an intervention that consent can be asked for. $1 patient, $2 intervention. */
export const revisionOfIntervention = `
  SELECT changed_in_revision AS revision FROM plan_element
  WHERE patient_id = $1 AND id = $2 AND kind = 'intervention' AND state NOT IN ('completed', 'stopped', 'entered-in-error')`;

/** Whom a consent names, as it was worded. $1 patient, $2 consent. */
export const wordedProvisions = `
  SELECT provision.effect, provision.recipient_account_id AS "recipientAccountId",
    provision.recipient_class AS "recipientClass", provision.recipient_outside AS "recipientOutside",
    provision.data_classes AS "dataClasses", provision.plan_parts AS "planParts", provision.starts_at AS "startsAt", provision.ends_at AS "endsAt",
    consent.kind, consent.purpose_code AS "purposeCode"
  FROM consent_provision provision JOIN consent ON consent.id = provision.consent_id
  WHERE provision.patient_id = $1 AND provision.consent_id = $2
  ORDER BY provision.number`;

/** Whether a treatment consent for this version of an intervention is in force. $1 patient, $2 now, $3 intervention, $4 revision. */
export const treatmentAgreed = `
  SELECT EXISTS (
    SELECT FROM consent_standing consent
    WHERE consent.patient_id = $1 AND consent.intervention_id = $3 AND consent.intervention_revision = $4
      AND ${inForce('consent', '$2')}) AS agreed`;

/** Those that say yes to somebody and count now, are for later, or wait for an answer. $1 patient, $2 now, $3 whether what is labelled is seen. */
const permits = (columns: string, recipient: string): string => `
  SELECT DISTINCT consent.id, ${columns}, consent.status = 'active' AS "isDecided",
    (SELECT count(*)::int FROM consent_provision other WHERE other.consent_id = consent.id AND other.effect = 'permit'
       AND (other.recipient_account_id, other.recipient_class, other.recipient_outside)
         IS DISTINCT FROM (provision.recipient_account_id, provision.recipient_class, provision.recipient_outside)) AS others
  FROM consent_standing consent
  JOIN consent_provision provision ON provision.patient_id = consent.patient_id AND provision.consent_id = consent.id AND provision.effect = 'permit'
  ${recipient}
  WHERE consent.patient_id = $1 AND consent.status IN ('active', 'proposed') AND (consent.ends_at IS NULL OR consent.ends_at > $2)
    AND ($3::boolean OR NOT ${isLabelledConsent('consent')})`;

export const permitsNow = permits(
  'reader.id AS "accountId", coalesce(reader.display_name, provision.recipient_outside) AS name',
  `LEFT JOIN account reader ON reader.id = provision.recipient_account_id
  JOIN LATERAL (SELECT WHERE provision.recipient_class IS NULL) AS by_name ON true`,
);

export const permitsToGroupsNow = permits(
  'reader.id AS "accountId", reader.display_name AS name',
  `JOIN account reader ON provision.recipient_class = ANY (reader.roles) AND reader.status = 'active'`,
);
