import { isoTime } from '../../core/database/sql.js';
import { isUnderWay } from './conversations.js';
import { countsAt } from '../grants/places-on-teams.js';
import { isOfTheGroup } from './new-accounts.js';

const hasBegun = '(held.starts_at IS NULL OR held.starts_at <= $2)';
/** Written down for a later day; where the end is the beginning, it was ended before that. */
const isAhead = `(NOT ${hasBegun} AND (held.ends_at IS NULL OR held.ends_at > held.starts_at))`;
const inForce = `(${hasBegun} AND (held.ends_at IS NULL OR held.ends_at > $2) AND (held.majority_at IS NULL OR held.majority_at > $2))`;

const row = `json_build_object('relation', held.relation, 'effect', held.effect, 'capacity', held.capacity,
       'purposeCode', held.purpose_code, 'dataClasses', held.data_classes, 'planParts', held.plan_parts, 'acts', held.acts, 'planId', held.plan_id,
       'chainId', held.chain_id, 'sourceId', held.source_id, 'sourceVersion', held.source_version, 'inForce', ${inForce}, 'isAhead', ${isAhead}`;

/** A no to a group counts at once. */
const countsForGroup = `(held.effect = 'deny' OR ${isOfTheGroup('account', '$2')})`;

/** What counts now, and what is to come; of those who act for the patient also what is over, so that it can be said. */
const grants = (patientId: string): string => `
  (SELECT json_agg(${row}) ORDER BY held.source_id, held.id)
   FROM access_grant held
   WHERE held.patient_id = ${patientId} AND (held.account_id = account.id OR (held.role = ANY (account.roles) AND ${countsForGroup}))
     AND (${inForce} OR ${isAhead} OR (held.relation = 'representative' AND ${hasBegun})))`;

/** The facts behind decide(), for the account `account` and a patient (which may be null) at the time `$2`. */
const factColumns = (patientId = '$1'): string => `
  account.id AS account_id, account.display_name, account.roles, account.patient_id AS linked_patient_id, account.status,
  ${grants(patientId)} AS grants`;

/** $1 patient or null, $2 now, $3 session, $4 its account. */
export const factsOfSession = `
  SELECT ${factColumns()}, tenant.status AS tenant_status, coalesce(account.language, setting.locale) AS reads,
         setting.locale, setting.time_zone,
         session.ended_at IS NULL AND session.idle_ends_at > $2 AND session.absolute_ends_at > $2 AS session_alive, session.scopes AS session_scopes,
         session.narrowed_to_patient_id AS shared_screen_patient_id
  FROM session
  JOIN account ON account.tenant_id = session.tenant_id AND account.id = session.account_id
  JOIN tenant ON tenant.id = session.tenant_id
  JOIN tenant_setting setting ON setting.tenant_id = session.tenant_id
  WHERE session.id = $3 AND session.account_id = $4`;

/** In which language the account $1 is spoken to. */
export const readsOfAccount = `
  SELECT coalesce(account.language, setting.locale) AS reads
  FROM account JOIN tenant_setting setting ON setting.tenant_id = account.tenant_id
  WHERE account.id = $1`;

/** $1 patient, $2 now, $3 account. */
export const factsOfAccount = `SELECT ${factColumns()} FROM account WHERE account.id = $3`;

/** Up to 100, by name. $1 patient, $2 now, $3 accounts, $4 roles of which one is enough. */
export const factsOfAccounts = `
  SELECT ${factColumns()} FROM account
  WHERE account.id = ANY ($3::uuid[]) OR account.roles && $4::text[] ORDER BY account.display_name, account.id LIMIT 100`;

/** To whom anything of a record was granted, or a role of theirs was, by name. $1 patient, $2 now, $3 how many. */
export const factsOfEverybodyGranted = `
  SELECT ${factColumns()} FROM account
  WHERE account.id IN (SELECT held.account_id FROM access_grant held WHERE held.patient_id = $1)
    OR account.roles && (SELECT coalesce(array_agg(held.role), '{}') FROM access_grant held WHERE held.patient_id = $1 AND held.role IS NOT NULL)
  ORDER BY account.display_name, account.id LIMIT $3`;

/** All that was granted to the account $1, or to everybody of one of the roles $3, and counts now ($2): by patient. */
export const grantsOfAccount = `
  SELECT held.patient_id AS "patientId",
    json_agg(${row}, 'endsAt', ${isoTime('least(held.ends_at, held.majority_at)')}) ORDER BY held.source_id, held.id) AS grants
  FROM access_grant held JOIN account ON account.id = $1
  WHERE (held.account_id = account.id OR (held.role = ANY ($3::text[]) AND ${countsForGroup})) AND (held.starts_at IS NULL OR held.starts_at <= $2) AND ${inForce}
  GROUP BY held.patient_id ORDER BY held.patient_id`;

/** The patients on whose care team the account $1 is. $2 now. */
export const caseloadOf = `
  SELECT array_agg(DISTINCT mine.patient_id) AS "patientIds" FROM access_grant mine
  WHERE mine.account_id = $1 AND mine.relation = 'care_team' AND ${countsAt('mine', '$2')}`;

/** Asked where nobody who is asked about stands to the patient in any way. $1 patient. */
export const patientExists = 'SELECT FROM patient WHERE id = $1';

/** What machines may read at most, while they are let in. $1 their accounts. */
export const clientsOf = `
  SELECT machine.account_id AS "accountId", machine.scopes, machine.purpose_code AS "purposeCode"
  FROM api_client machine WHERE machine.account_id = ANY ($1::uuid[]) AND machine.status = 'active'`;

/** Which conversations go on, as their proposals and plans tell. $1 plans, $2 the proposals they began with, $3 now. */
export const goingOn = `
  SELECT asked.chain_id AS "chainId" FROM unnest($1::uuid[], $2::uuid[]) AS asked (plan_id, chain_id)
  JOIN care_plan plan ON plan.id = asked.plan_id AND plan.status IN ('draft', 'active', 'on-hold')
  WHERE ${isUnderWay('asked.chain_id', '$3')}`;

/** One row for each of these patients. $1 patients, $2 now, $3 account. */
export const factsOverPatients = `
  SELECT asked.patient_id AS "patientId", ${factColumns('asked.patient_id')}
  FROM account CROSS JOIN unnest($1::uuid[]) AS asked (patient_id) WHERE account.id = $3`;
