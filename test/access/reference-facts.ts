import type { AccessFacts } from '../../src/access/decision/decide.js';
import { database } from '../support/world.js';

/** How somebody stands to a patient at a moment. */
export interface Derived {
  readonly accountId: string;
  readonly at: number;
  readonly facts: AccessFacts;
}

/** A no or a yes counts from the later of two beginnings until the earlier of two ends. */
const isWithin = (period: string): string => `
  (${period}.starts_at IS NULL OR ${period}.starts_at <= moment.at) AND (${period}.ends_at IS NULL OR ${period}.ends_at > moment.at)`;

/** A consent counts from what it says, or from when it was given: what had begun by then counts at once, whatever a clock says. */
const begins = 'greatest(consent.starts_at, provision.starts_at)';
const isAhead = `(${begins} > moment.at AND ${begins} > (
    SELECT max(given.happened_at) FROM consent_event given WHERE given.consent_id = consent.id AND given.to_status = 'active'))`;
const hasNotEnded = 'coalesce(least(consent.ends_at, provision.ends_at) > moment.at, true)';
const isEverInForce = `coalesce(least(consent.ends_at, provision.ends_at) > ${begins}, true)`;

const consents = `
  SELECT json_agg(json_build_object('id', consent.id, 'version', consent.version, 'effect', provision.effect,
                                    'purposeCode', consent.purpose_code, 'dataClasses', provision.data_classes,
                                    'planParts', provision.plan_parts)) AS list
  FROM consent_provision provision
  JOIN consent_standing consent ON consent.id = provision.consent_id
  WHERE provision.patient_id = patient.id AND consent.kind IN ('sharing', 'disclosure') AND consent.status = 'active'
    AND (provision.recipient_account_id = account.id OR provision.recipient_class = ANY (account.roles)
      AND (provision.effect = 'deny' OR coalesce(account.roles_given_alone_at + interval '14 days' <= moment.at, true)))
    AND NOT ${isAhead} AND ${hasNotEnded} AND ${isEverInForce}`;

/** What will count from the later of two beginnings on, unless it has ended before that. */
const consentsAhead = `
  SELECT json_agg(json_build_object('effect', provision.effect, 'purposeCode', consent.purpose_code)) AS list
  FROM consent_provision provision
  JOIN consent_standing consent ON consent.id = provision.consent_id
  WHERE provision.patient_id = patient.id AND consent.kind IN ('sharing', 'disclosure') AND consent.status = 'active'
    AND (provision.recipient_account_id = account.id OR provision.recipient_class = ANY (account.roles)
      AND (provision.effect = 'deny' OR coalesce(account.roles_given_alone_at + interval '14 days' <= moment.at, true)))
    AND ${isAhead} AND ${isEverInForce}`;

/** What was agreed on binds whoever reads for treatment, and goes on for what there was when notice is given. */
const restrictions = `
  SELECT json_agg(json_build_object('id', restriction.id, 'dataClasses', restriction.data_classes)) AS list
  FROM restriction
  WHERE restriction.patient_id = patient.id AND restriction.recipient_account_id = account.id
    AND restriction.state IN ('agreed', 'limited') AND 'treatment' = ANY (restriction.purposes)`;

/** A conversation goes on while the last of the proposals that counter each other is open. */
const conversations = `
  SELECT json_agg(json_build_object('planId', plan.id, 'chainId', facilitation.chain_id)) AS list
  FROM facilitation JOIN care_plan plan ON plan.id = facilitation.plan_id
  WHERE facilitation.patient_id = patient.id AND facilitation.account_id = account.id AND facilitation.state = 'active'
    AND facilitation.ends_at > moment.at AND plan.status IN ('draft', 'active', 'on-hold')
    AND EXISTS (
      WITH RECURSIVE link AS (
        SELECT id, state, expires_at FROM proposal WHERE id = facilitation.chain_id
        UNION ALL
        SELECT next.id, next.state, next.expires_at FROM proposal next JOIN link ON next.counter_to = link.id)
      SELECT FROM link WHERE state = 'open' AND expires_at > moment.at)`;

const isGrown = `
  (patient.birth_date + make_interval(years => setting.age_of_majority))::date <= (moment.at AT TIME ZONE setting.time_zone)::date`;

const authorities = `
  SELECT json_agg(json_build_object('id', authority.id, 'kind', authority.kind, 'dataClasses', authority.data_classes,
    'acts', authority.acts, 'inForce', authority.status = 'active' AND ${isWithin('authority')}
      AND NOT (authority.kind = 'parent' AND ${isGrown}))) AS list
  FROM representative authority JOIN tenant_setting setting ON setting.tenant_id = authority.tenant_id
  WHERE authority.patient_id = patient.id AND authority.account_id = account.id AND authority.status <> 'entered-in-error'
    AND authority.starts_at <= moment.at`;

/**
 * How everybody stands to the patient $1 at the moments $2, from the records of consents, authorities, openings and so on:
 * as the service worked it out for every request before it kept grants.
 */
const derivation = `
  SELECT account.id AS "accountId", (extract(epoch FROM moment.at) * 1000)::float8 AS at, json_build_object(
    'roles', account.roles, 'linkedPatientId', account.patient_id, 'patientId', patient.id,
    'onCareTeam', EXISTS (
      SELECT FROM care_team_member member
      WHERE member.patient_id = patient.id AND member.account_id = account.id AND member.ended_at IS NULL)
      OR EXISTS (
      SELECT FROM covered_record covered JOIN coverage ON coverage.id = covered.coverage_id AND coverage.kind = 'cover'
      WHERE covered.patient_id = patient.id AND covered.state = 'arranged' AND coverage.cover_account_id = account.id
        AND ${isWithin('coverage')}),
    'consents', coalesce(shared.list, '[]'), 'restrictions', coalesce(restricted.list, '[]'),
    'conversations', coalesce(asked.list, '[]'),
    'client', (
      SELECT json_build_object('scopes', machine.scopes, 'purposeCode', machine.purpose_code)
      FROM api_client machine WHERE machine.account_id = account.id AND machine.status = 'active'),
    'brokenGlass', (
      SELECT json_build_object('id', opened.id, 'reasonCode', opened.reason_code) FROM break_glass opened
      WHERE opened.patient_id = patient.id AND opened.account_id = account.id AND opened.ended_at IS NULL AND opened.ends_at > moment.at
      ORDER BY opened.id DESC LIMIT 1),
    'ahead', json_build_object(
      'onCareTeam', EXISTS (
        SELECT FROM covered_record covered JOIN coverage ON coverage.id = covered.coverage_id AND coverage.kind = 'cover'
        WHERE covered.patient_id = patient.id AND covered.state = 'arranged' AND coverage.cover_account_id = account.id
          AND coverage.starts_at > moment.at),
      'actsForPatient', EXISTS (
        SELECT FROM representative ahead WHERE ahead.patient_id = patient.id AND ahead.account_id = account.id
          AND ahead.status = 'active' AND ahead.starts_at > moment.at),
      'consents', coalesce(to_be_shared.list, '[]')),
    'authorities', coalesce(acting.list, '[]')) AS facts
  FROM patient
  JOIN account ON account.tenant_id = patient.tenant_id
  CROSS JOIN unnest($2::timestamptz[]) AS moment (at)
  CROSS JOIN LATERAL (${consents}) shared
  CROSS JOIN LATERAL (${consentsAhead}) to_be_shared
  CROSS JOIN LATERAL (${restrictions}) restricted
  CROSS JOIN LATERAL (${conversations}) asked
  CROSS JOIN LATERAL (${authorities}) acting
  WHERE patient.id = $1`;

/** Whenever something about the patient $1 begins or ends by the clock. */
const boundaries = `
  SELECT DISTINCT boundary.at FROM (
    SELECT starts_at AS at FROM consent WHERE patient_id = $1 UNION SELECT ends_at FROM consent WHERE patient_id = $1
    UNION SELECT starts_at FROM consent_provision WHERE patient_id = $1 UNION SELECT ends_at FROM consent_provision WHERE patient_id = $1
    UNION SELECT starts_at FROM representative WHERE patient_id = $1 UNION SELECT ends_at FROM representative WHERE patient_id = $1
    UNION SELECT ended_at FROM representative WHERE patient_id = $1
    UNION SELECT ends_at FROM break_glass WHERE patient_id = $1 UNION SELECT ended_at FROM break_glass WHERE patient_id = $1
    UNION SELECT unnest(ARRAY[coverage.starts_at, coverage.ends_at]) FROM covered_record covered
      JOIN coverage ON coverage.id = covered.coverage_id WHERE covered.patient_id = $1
    UNION SELECT ends_at FROM facilitation WHERE patient_id = $1 UNION SELECT expires_at FROM proposal WHERE patient_id = $1
    UNION SELECT (birth_date + make_interval(years => age_of_majority))::date::timestamp AT TIME ZONE time_zone
      FROM patient JOIN tenant_setting USING (tenant_id) WHERE patient.id = $1) boundary
  WHERE boundary.at IS NOT NULL`;

export async function derivedFrom(patientId: string, moments: readonly Date[]): Promise<Derived[]> {
  return (await (await database()).query<Derived>(derivation, [patientId, moments])).rows;
}

/** The moments at which something begins or ends, and those just before. */
export async function tellingMoments(patientId: string): Promise<Date[]> {
  const { rows } = await (await database()).query<{ at: Date }>(boundaries, [patientId]);
  return rows.flatMap(({ at }) => [at, new Date(at.getTime() - 1)]);
}
