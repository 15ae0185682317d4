import { isAuthorityInForce, isOfAge } from '../decision/authorities.js';
import { isUnderWay } from './conversations.js';

const authorityCounts = isAuthorityInForce('authority', {
  isOfAge: isOfAge('patient.birth_date', 'setting', '$2'),
  now: '$2',
});

/** The facts behind decide(), for the account `account` and the patient `$1` (which may be null) at the time `$2`. */
const factColumns = `
  account.id AS account_id, account.display_name, account.roles, account.patient_id AS linked_patient_id, account.status,
  patient.id AS patient_id, member.id IS NOT NULL AS on_care_team, shared.consents, asked.conversations,
  acting.authorities, glass.broken AS broken_glass,
  machine.scopes AS client_scopes, machine.purpose_code AS client_purpose`;
const factSources = `
  LEFT JOIN patient ON patient.id = $1
  LEFT JOIN care_team_member member
    ON member.patient_id = patient.id AND member.account_id = account.id AND member.ended_at IS NULL
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('id', consent.id, 'version', consent.version, 'purposeCode', consent.purpose_code,
                                      'effect', provision.effect, 'dataClasses', provision.data_classes)
                    ORDER BY consent.id, provision.number) AS consents
    FROM consent_provision provision
    JOIN consent_standing consent ON consent.id = provision.consent_id
    WHERE provision.patient_id = $1 AND consent.kind IN ('sharing', 'disclosure') AND consent.status = 'active'
      AND (provision.recipient_account_id = account.id OR provision.recipient_class = ANY (account.roles))
      AND consent.starts_at <= $2 AND (consent.ends_at IS NULL OR consent.ends_at > $2)
      AND (provision.starts_at IS NULL OR provision.starts_at <= $2) AND (provision.ends_at IS NULL OR provision.ends_at > $2)
  ) shared ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('planId', plan.id, 'chainId', facilitation.chain_id)) AS conversations
    FROM facilitation JOIN care_plan plan ON plan.id = facilitation.plan_id
    WHERE facilitation.patient_id = $1 AND facilitation.account_id = account.id AND facilitation.state = 'active'
      AND facilitation.ends_at > $2 AND plan.status IN ('draft', 'active', 'on-hold')
      AND ${isUnderWay('facilitation.chain_id', '$2')}
  ) asked ON true
  LEFT JOIN LATERAL (
    SELECT json_build_object('id', opened.id, 'reasonCode', opened.reason_code) AS broken FROM break_glass opened
    WHERE opened.patient_id = $1 AND opened.account_id = account.id AND opened.ended_at IS NULL AND opened.ends_at > $2
    ORDER BY opened.id DESC LIMIT 1
  ) glass ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('id', authority.id, 'kind', authority.kind, 'dataClasses', authority.data_classes,
      'acts', authority.acts, 'inForce', ${authorityCounts}) ORDER BY authority.id) AS authorities
    FROM representative authority JOIN tenant_setting setting ON setting.tenant_id = authority.tenant_id
    WHERE authority.patient_id = $1 AND authority.account_id = account.id AND authority.status <> 'entered-in-error'
      AND authority.starts_at <= $2
  ) acting ON true
  LEFT JOIN api_client machine ON machine.account_id = account.id AND machine.status = 'active'`;

/** $1 patient or null, $2 now, $3 session, $4 its account. */
export const factsOfSession = `
  SELECT ${factColumns}, tenant.status AS tenant_status,
         session.ended_at IS NULL AND session.idle_ends_at > $2 AND session.absolute_ends_at > $2 AS session_alive, session.scopes AS session_scopes
  FROM session
  JOIN account ON account.tenant_id = session.tenant_id AND account.id = session.account_id
  JOIN tenant ON tenant.id = session.tenant_id ${factSources}
  WHERE session.id = $3 AND session.account_id = $4`;

/** $1 patient, $2 now, $3 account. */
export const factsOfAccount = `SELECT ${factColumns} FROM account ${factSources} WHERE account.id = $3`;

/** Up to 100, by name. $1 patient, $2 now, $3 accounts, $4 roles of which one is enough. */
export const factsOfAccounts = `
  SELECT ${factColumns} FROM account ${factSources}
  WHERE account.id = ANY ($3::uuid[]) OR account.roles && $4::text[] ORDER BY account.display_name, account.id LIMIT 100`;
