import { isoTime } from '../../core/database/sql.js';
import type { SigningRules } from '../../organisation/rule-packs/signing-rules.entity.js';
import { labelledToday } from '../document/labelled.queries.js';
import type { SignatureAttemptDto } from '../signatures/signature-attempt.dto.js';
import type { Signed } from '../signatures/turns.js';
import { guarded } from './plan-versions.queries.js';

/** A version that waits for signatures, as far as it matters for whose turn it is. */
export interface WaitingVersion {
  readonly id: string;
  readonly planId: string;
  readonly frozenAt: string;
  readonly packCode: string;
  readonly packVersion: number;
  readonly signing: SigningRules | null;
  readonly byTrainee: boolean;
  readonly hasGuardian: boolean;
  readonly signed: readonly Signed[];
  readonly attempts: readonly Pick<SignatureAttemptDto, 'outcome' | 'method' | 'occurredOn'>[];
}

const signed = `
  SELECT coalesce(json_agg(json_build_object('capacity', signature.capacity, 'profession', signature.profession,
    'inTraining', signature.in_training, 'byGuardian', coalesce(authority.kind IN ('guardian', 'parent'), false))), '[]')
  FROM plan_signature signature LEFT JOIN representative authority ON authority.id = signature.authority_id
  WHERE signature.version_id = version.id
    AND NOT EXISTS (SELECT FROM signature_contest contest WHERE contest.signature_id = signature.id)`;

const attempts = `
  SELECT coalesce(json_agg(json_build_object('outcome', attempt.outcome, 'method', attempt.method, 'occurredOn', attempt.occurred_on)), '[]')
  FROM signature_attempt attempt WHERE attempt.version_id = version.id`;

/**
 * The versions of a patient that wait for signatures, as JSON. Whoever does not see the whole plan signs none. The arguments are SQL
 * expressions.
 */
export const waitingVersions = (of: { patient: string; now: string; seesLabelled: string }): string => `
  (SELECT coalesce(json_agg(json_build_object('id', version.id, 'planId', version.plan_id, 'frozenAt', ${isoTime('version.frozen_at')},
     'packCode', version.rule_pack, 'packVersion', version.rule_pack_version, 'signing', version.signing, 'byTrainee', version.by_trainee,
     'hasGuardian', ${guarded(of.now)}, 'signed', (${signed}), 'attempts', (${attempts}))), '[]')
   FROM plan_version version JOIN care_plan plan ON plan.id = version.plan_id AND plan.status IN ('draft', 'active', 'on-hold')
   WHERE version.patient_id = ${of.patient} AND version.state = 'for-signature'
     AND (${of.seesLabelled} OR cardinality(${labelledToday('plan')}) = 0))`;
