import { personJsonOrNull } from '../../core/database/sql.js';
import { afterDeathKinds, isOfAge, majorityAt } from '../../access/decision/authorities.js';

const afterDeath = afterDeathKinds.map((kind) => `'${kind}'`).join(', ');

/** A parent's authority is over on the day of majority, whoever has written that down by then. */
const inForce = `(authority.status = 'active' AND authority.starts_at <= $2 AND (authority.ends_at IS NULL OR authority.ends_at > $2)
    AND (authority.kind <> 'parent' OR NOT ${isOfAge('patient.birth_date', 'setting', '$2')})
    AND (authority.kind IN (${afterDeath})) = (patient.died_on IS NOT NULL))`;

/** $1 patient, $2 now, $3 whether the reader is staff. */
const authorities = `
  SELECT authority.id, ${personJsonOrNull('holder')} AS representative, authority.kind, authority.data_classes AS "dataClasses", authority.acts,
    authority.starts_at AS "startsAt", authority.ends_at AS "endsAt", authority.status, ${inForce} AS "inForce",
    CASE WHEN $3::boolean THEN authority.evidence END AS evidence, CASE WHEN $3::boolean THEN authority.adjudication END AS adjudication,
     ${personJsonOrNull('recorder')} AS "recordedBy",
    authority.recorded_at AS "recordedAt", authority.ended_at AS "endedAt", ${personJsonOrNull('ender')} AS "endedBy",
    authority.end_reason AS "endReason", authority.void_reason AS "voidReason",
    authority.keep_wording_reason AS "keepWordingReason", authority.version
  FROM representative authority
  JOIN patient ON patient.id = authority.patient_id
  JOIN tenant_setting setting ON setting.tenant_id = authority.tenant_id
  JOIN account holder ON holder.id = authority.account_id
  JOIN account recorder ON recorder.id = authority.recorded_by
  LEFT JOIN account ender ON ender.id = authority.ended_by
  WHERE authority.patient_id = $1`;

/** $4 authority. */
export const oneRepresentative = `${authorities} AND authority.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1. */
export const representativesOfPatient = `${authorities}
  AND ($4::uuid IS NULL OR authority.id < $4) ORDER BY authority.id DESC LIMIT $5`;

/** Whether the patient is of age, and whether they have died. $1 patient, $2 now. */
export const lifeOf = `
  SELECT ${isOfAge('patient.birth_date', 'setting', '$2')} AS "patientIsOfAge", patient.died_on IS NOT NULL AS "patientHasDied"
  FROM patient JOIN tenant_setting setting ON setting.tenant_id = patient.tenant_id WHERE patient.id = $1`;

const comingOfAge = `
  SELECT patient.id AS "patientId", ${majorityAt('patient.birth_date', 'setting')} AS at
  FROM patient JOIN tenant_setting setting ON setting.tenant_id = patient.tenant_id`;

/** $1 patient. */
export const majorityOf = `${comingOfAge} WHERE patient.id = $1 FOR SHARE`;

/** Of those for whom a parent acts until then. */
export const majorities = `${comingOfAge}
  WHERE EXISTS (SELECT FROM access_grant WHERE access_grant.patient_id = patient.id AND access_grant.majority_at IS NOT NULL)`;

/** The patients of whom a parent's authority still stands although they are of age. $1 now. */
export const comeOfAge = `
  SELECT DISTINCT authority.patient_id AS "patientId"
  FROM representative authority
  JOIN patient ON patient.id = authority.patient_id
  JOIN tenant_setting setting ON setting.tenant_id = authority.tenant_id
  WHERE authority.status = 'active' AND authority.kind = 'parent' AND ${isOfAge('patient.birth_date', 'setting', '$1')}`;

/** Those that stand, also for a later day. $1 patient. */
export const authoritiesNow = `
  SELECT authority.id, authority.account_id AS "accountId", holder.display_name AS name,
    authority.kind = 'patient_appointed' AS "isAppointed"
  FROM representative authority JOIN account holder ON holder.id = authority.account_id
  WHERE authority.patient_id = $1 AND authority.status = 'active'`;
