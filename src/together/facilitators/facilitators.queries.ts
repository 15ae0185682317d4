import { isToldOf, personJsonOrNull } from '../../core/database/sql.js';
import { isUnderWay, proposalsOf } from '../../access/facts/conversations.js';

const goesOn = `facilitation.ends_at > $3 AND plan.status IN ('draft', 'active', 'on-hold') AND ${isUnderWay('facilitation.chain_id', '$3')}`;

/** Whether anything in the conversation that began with a proposal is labelled. @param chainId an expression */
const speaksOfSubstanceUse = (chainId: string): string => `
  EXISTS (SELECT FROM proposal about WHERE about.label IS NOT NULL AND about.id IN ${proposalsOf(`ARRAY[${chainId}]`)})`;

/** Who facilitates what is kept from them since still knows that they do; what was said about it is kept as well. */
const isOpen = isToldOf('facilitation');

/** A facilitation as people see it. $1 patient, $2 plan, $3 now, $4 the facilitator, where they ask themselves, or null. */
const facilitationsOfPlan = `
  SELECT facilitation.id, ${speaksOfSubstanceUse('facilitation.chain_id')} AS "speaksOfSubstanceUse", facilitation.plan_id AS "planId", facilitation.chain_id AS "chainId", ${personJsonOrNull('facilitator')} AS facilitator,
    CASE WHEN facilitation.state IN ('named', 'active') AND NOT (${goesOn}) THEN 'lapsed' ELSE facilitation.state END AS state,
    facilitation.party, CASE WHEN ${isOpen} THEN facilitation.why END AS reason, ${personJsonOrNull('namer')} AS "namedBy", facilitation.named_at AS "namedAt",
    facilitation.ends_at AS "endsAt", ${personJsonOrNull('answerer')} AS "answeredBy", facilitation.answered_at AS "answeredAt",
    CASE WHEN ${isOpen} THEN facilitation.answer_words END AS "answerWords", ${personJsonOrNull('ender')} AS "endedBy", facilitation.ended_at AS "endedAt",
    CASE WHEN ${isOpen} THEN facilitation.keep_wording_reason END AS "keepWordingReason",
    CASE WHEN ${isOpen} THEN facilitation.answer_keep_wording_reason END AS "answerKeepWordingReason", facilitation.version
  FROM facilitation
  JOIN care_plan plan ON plan.id = facilitation.plan_id
  JOIN account facilitator ON facilitator.id = facilitation.account_id
  JOIN account namer ON namer.id = facilitation.named_by
  LEFT JOIN account answerer ON answerer.id = facilitation.answered_by
  LEFT JOIN account ender ON ender.id = facilitation.ended_by
  WHERE facilitation.patient_id = $1 AND facilitation.plan_id = $2 AND ($4::uuid IS NULL OR facilitation.account_id = $4)
    AND (${isOpen} OR (facilitation.account_id = $4 AND facilitation.state IN ('active', 'ended')))`;

/** $5 the facilitation. */
export const oneFacilitation = `${facilitationsOfPlan} AND facilitation.id = $5`;

/** Newest first. $5 the last id of the page before or null, $6 limit + 1. */
export const facilitationPage = `${facilitationsOfPlan}
  AND ($5::uuid IS NULL OR facilitation.id < $5) ORDER BY facilitation.id DESC LIMIT $6`;

/** How the conversation stands that a proposal is part of. $1 patient, $2 plan, $3 now, $4 the proposal. */
export const conversationOf = `
  WITH RECURSIVE link AS (
    SELECT id, counter_to FROM proposal WHERE id = $4
    UNION ALL
    SELECT earlier.id, earlier.counter_to FROM proposal earlier JOIN link ON earlier.id = link.counter_to)
  SELECT proposal.plan_id AS "planId", link.id AS "chainId", proposal.state = 'open' AND proposal.expires_at > $3 AS "isOpen",
    proposal.round, setting.counter_limit AS "counterLimit", ${speaksOfSubstanceUse('link.id')} AS "speaksOfSubstanceUse"
  FROM proposal JOIN link ON link.counter_to IS NULL CROSS JOIN tenant_setting setting
  WHERE proposal.patient_id = $1 AND proposal.plan_id = $2 AND proposal.id = $4`;

/** Whether the conversation $1 goes on at $2. */
export const underWay = `SELECT ${isUnderWay('$1', '$2')} AS "isUnderWay"`;

/** $1 patient, $2 facilitation. */
export const labelOfFacilitation = `
  SELECT facilitation.label FROM facilitation WHERE facilitation.patient_id = $1 AND facilitation.id = $2`;

/** Those that go on, or wait for an answer. $1 patient, $2 now. */
export const facilitationsNow = `
  SELECT facilitation.id, facilitation.plan_id AS "planId", facilitation.account_id AS "accountId",
    facilitator.display_name AS name, facilitation.state, facilitation.party
  FROM facilitation
  JOIN care_plan plan ON plan.id = facilitation.plan_id AND plan.status IN ('draft', 'active', 'on-hold')
  JOIN account facilitator ON facilitator.id = facilitation.account_id
  WHERE facilitation.patient_id = $1 AND facilitation.state IN ('named', 'active') AND facilitation.ends_at > $2
    AND ${isOpen}
    AND ${isUnderWay('facilitation.chain_id', '$2')}`;
