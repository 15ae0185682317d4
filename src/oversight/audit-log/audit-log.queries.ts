import { isAboutReader, isAnyAboutReader, isUntold } from '../../core/database/sql.js';

/** Every statement here: $1 the last id of the page before or null, $2 limit + 1; $3 and $4 are its own, $5 the patient. */

/** Ids sort by time. */
const below = (id: string): string => `${id} < coalesce($1::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')`;

/** Newest first: what was about the patient, and the lists that showed them, each found by its own index. */
const ofPatient = (filter: string): string => `
  (SELECT event.*, false AS in_list
   FROM audit_event event
   WHERE event.patient_id = $5 AND ${below('event.id')} AND ${filter}
   ORDER BY event.id DESC LIMIT $2)
  UNION ALL
  (SELECT event.*, true
   FROM audit_subject subject JOIN audit_event event ON event.id = subject.event_id
   WHERE subject.patient_id = $5 AND ${below('subject.event_id')} AND event.patient_id IS DISTINCT FROM $5 AND ${filter}
   ORDER BY subject.event_id DESC LIMIT $2)
  ORDER BY id DESC LIMIT $2`;

const actColumns = `
  event.id, event.recorded_at AS at, event.relation, event.action, event.outcome,
  event.resource_id AS "resourceId", event.consent_id AS "consentId"`;
const person = `json_build_object('accountId', account.id, 'displayName', account.display_name)`;

/** Part 2: that somebody read under a consent which speaks of substance use, or did something with one, tells of it. */
const ofLabelled = (patientId: string): string => `
  (position(${patientId}::text IN coalesce(current_setting('concord.kept_back', true), '')) > 0 AND EXISTS (
    SELECT FROM consent about
    WHERE about.patient_id = ${patientId} AND about.id IN (event.consent_id, event.resource_id) AND about.label IS NOT NULL))`;

/** Of which entry somebody read what it still has is not on the line, so it may be of one about whoever is asking. */
const ofThemself = `
  (${isAboutReader('event.resource_id')} OR (event.action = 'excluded_person.ties' AND event.resource_id IS NULL AND ${isAnyAboutReader()}))`;

/** Who is asking, and what they are not told of: access/untold-in-the-log.ts. SQL expressions. */
interface LogReader {
  readonly accountId: string;
  readonly untold: string;
}

const ofClosedToReader = ({ accountId, untold }: LogReader): string => `
  (coalesce(event.action = ANY (${untold}::text[]), false) AND event.account_id IS DISTINCT FROM ${accountId}::uuid)`;

/**
 * That a privacy officer was at orders of courts, and at none in particular, tells that there is one: it is told where the reader may
 * know of one of before, and never that something of theirs was refused.
 */
const ofOrdersUntold = (patientId: string, { accountId }: LogReader): string => `
  (event.action IN ('court_order.read', 'court_order.record') AND event.resource_id IS NULL
    AND event.account_id IS DISTINCT FROM ${accountId}::uuid
    AND EXISTS (SELECT FROM account officer WHERE officer.id = event.account_id AND 'privacy_officer' = ANY (officer.roles))
    AND (event.outcome = 'denied' OR NOT EXISTS (
      SELECT FROM court_order court
      WHERE court.patient_id = ${patientId} AND court.told_on IS NOT NULL AND court.recorded_at <= event.recorded_at)))`;

/** Whether a line of the log may be told: whoever is shown the log may know of what it is about. @param patientId an SQL expression, uuid */
export const isToldInLog = (patientId: string, reader: LogReader): string =>
  `NOT (${ofLabelled(patientId)} OR ${ofThemself} OR ${isUntold('event.resource_id')} OR ${ofOrdersUntold(patientId, reader)} OR ${ofClosedToReader(reader)})`;

/** What the patient did, by whatever right it was done, and what whoever is asking did: one's own hand needs no telling. */
const byOwnHand = `(event.relation IS NOT DISTINCT FROM 'self' OR event.account_id IS NOT DISTINCT FROM $6::uuid
  OR EXISTS (SELECT FROM account own WHERE own.id = event.account_id AND own.patient_id = $5))`;

/**
 * The patient's own view. Another patient who tried an address is not named: their being here is theirs to tell.
 * $3 leave out what was done by one's own hand, $4 the staff roles, $6 who is asking, $7 what they are not told of.
 */
export const accessLogPage = `
  SELECT ${actColumns}, event.in_list AS "inList",
    CASE WHEN account.roles && $4::text[] OR account.patient_id = $5 OR event.relation IN ('self', 'representative', 'natural_support', 'integrator')
      THEN ${person} END AS who
  FROM (${ofPatient(`NOT ($3::boolean AND ${byOwnHand}) AND ${isToldInLog('$5', { accountId: '$6', untold: '$7' })}`)}) event
  LEFT JOIN account ON account.id = event.account_id
  ORDER BY event.id DESC`;

const eventColumns = `
  ${actColumns}, event.session_id AS "sessionId", event.request_id AS "requestId", event.reason,
  CASE WHEN account.id IS NOT NULL THEN ${person} END AS who`;
/** Ids are made where the event is, and its time where it is kept: they lie a moment apart, and the index goes by ids. */
const filters = {
  account: '($3::uuid IS NULL OR event.account_id = $3)',
  outcome: '($4::text IS NULL OR event.outcome = $4)',
  action: '($6::text IS NULL OR event.action = $6)',
  from: '($7::timestamptz IS NULL OR (event.recorded_at >= $7 AND event.id > $8::uuid))',
  until: '($9::timestamptz IS NULL OR (event.recorded_at < $9 AND event.id < $10::uuid))',
};
const byFilters = Object.values(filters).join(' AND ');

/**
 * The privacy officer's view of one patient. $3 account or null, $4 outcome or null, $6 action or null, $7 from or null with $8 an id
 * before all since then, $9 until or null with $10 an id after all until then.
 */
export const eventsOfPatient = `
  SELECT ${eventColumns}, event.in_list AS "inList", $5::uuid AS "patientId"
  FROM (${ofPatient(byFilters)}) event
  LEFT JOIN account ON account.id = event.account_id
  ORDER BY event.id DESC`;

/** The same over the whole organisation ($5 is null). Whether a line is a list is looked up for the lines of the page alone. */
export const eventsOfTenant = `
  SELECT ${eventColumns}, event.patient_id AS "patientId",
    EXISTS (SELECT FROM audit_subject subject WHERE subject.event_id = event.id) AS "inList"
  FROM (SELECT * FROM audit_event event WHERE $5::uuid IS NULL AND ${below('event.id')} AND ${byFilters} ORDER BY event.id DESC LIMIT $2) event
  LEFT JOIN account ON account.id = event.account_id
  ORDER BY event.id DESC`;
