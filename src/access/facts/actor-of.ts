import type { Actor } from '../../core/actor.js';
import type { Identity } from '../../core/request-context.js';
import type { AccountFacts } from './account-facts.js';
import type { Action } from '../access-matrix.js';
import { isOpenInSession } from '../shared-screen.js';
import { openPlanParts } from '../decision/plan-parts.js';
import { authorityInForce } from '../decision/authorities.js';
import {
  consentToSubstanceUse,
  decide,
  seesSubstanceUse,
  type AccessFacts,
  type Decision,
} from '../decision/decide.js';

/** Somebody as features meet them, once it is decided how they stand to the patient. */
export function actorOf(identity: Identity, account: AccountFacts, decision: Decision): Actor {
  const { displayName, facts } = account;
  const sharedScreenPatientId = account.sharedScreenPatientId ?? null;
  return {
    ...identity,
    displayName,
    roles: facts.roles,
    relation: decision.relation,
    linkedPatientId: facts.linkedPatientId,
    consentId: decision.consent?.id ?? null,
    authority: decision.relation === 'representative' ? (authorityInForce(facts.authorities) ?? null) : null,
    seesSubstanceUse: seesSubstanceUse(facts, decision.relation),
    substanceUseConsentId: consentToSubstanceUse(facts, decision.relation),
    may: (action) =>
      decide(facts, action as Action).allowed &&
      isOpenInSession({ sharedScreenPatientId }, action as Action, facts.patientId),
    sharedScreenPatientId,
    planParts: openPlanParts(facts, decision.relation),
    conversations: decision.relation === 'facilitator' ? facts.conversations : [],
  };
}

/** A facilitator was asked into conversations about a plan: they open this plan and no other. */
export function factsInPlan(facts: AccessFacts, planId: string | undefined): AccessFacts {
  if (planId === undefined) return facts;
  return {
    ...facts,
    conversations: facts.conversations.filter((conversation) => conversation.planId === planId),
  };
}
