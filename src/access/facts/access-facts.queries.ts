import { isUnderWay } from './conversations.js';

const counts = `(held.ends_at IS NULL OR held.ends_at > $2) AND (held.majority_at IS NULL OR held.majority_at > $2)`;

/** A facilitator's grant ends with the conversation, which the proposals and the plan tell: nobody else's asks for those. */
const goesOn = `(held.relation <> 'facilitator' OR (
       EXISTS (SELECT FROM care_plan plan WHERE plan.id = held.plan_id AND plan.status IN ('draft', 'active', 'on-hold'))
       AND ${isUnderWay('held.chain_id', '$2')}))`;

/** Those that count now; of those who acted for the patient also what is over, so that it can be said. */
const grants = `
  (SELECT json_agg(json_build_object('relation', held.relation, 'effect', held.effect, 'capacity', held.capacity,
       'purposeCode', held.purpose_code, 'dataClasses', held.data_classes, 'acts', held.acts, 'planId', held.plan_id,
       'chainId', held.chain_id, 'sourceId', held.source_id, 'sourceVersion', held.source_version, 'counts', ${counts})
     ORDER BY held.source_id, held.id)
   FROM access_grant held
   WHERE held.patient_id = $1 AND (held.account_id = account.id OR held.role = ANY (account.roles))
     AND (held.starts_at IS NULL OR held.starts_at <= $2) AND (held.relation = 'representative' OR (${counts})) AND ${goesOn})`;

/** What a machine may read at most: asked for machines alone. */
const client = `
  CASE WHEN 'integrator' = ANY (account.roles) THEN (
    SELECT json_build_object('scopes', machine.scopes, 'purposeCode', machine.purpose_code)
    FROM api_client machine WHERE machine.account_id = account.id AND machine.status = 'active') END`;

/** The facts behind decide(), for the account `account` and the patient `$1` (which may be null) at the time `$2`. */
const factColumns = `
  account.id AS account_id, account.display_name, account.roles, account.patient_id AS linked_patient_id, account.status,
  patient.id AS patient_id, ${client} AS client, ${grants} AS grants`;

/** $1 patient or null, $2 now, $3 session, $4 its account. */
export const factsOfSession = `
  SELECT ${factColumns}, tenant.status AS tenant_status,
         session.ended_at IS NULL AND session.idle_ends_at > $2 AND session.absolute_ends_at > $2 AS session_alive, session.scopes AS session_scopes
  FROM session
  JOIN account ON account.tenant_id = session.tenant_id AND account.id = session.account_id
  JOIN tenant ON tenant.id = session.tenant_id
  LEFT JOIN patient ON patient.id = $1
  WHERE session.id = $3 AND session.account_id = $4`;

/** $1 patient, $2 now, $3 account. */
export const factsOfAccount = `
  SELECT ${factColumns} FROM account LEFT JOIN patient ON patient.id = $1 WHERE account.id = $3`;

/** Up to 100, by name. $1 patient, $2 now, $3 accounts, $4 roles of which one is enough. */
export const factsOfAccounts = `
  SELECT ${factColumns} FROM account LEFT JOIN patient ON patient.id = $1
  WHERE account.id = ANY ($3::uuid[]) OR account.roles && $4::text[] ORDER BY account.display_name, account.id LIMIT 100`;
