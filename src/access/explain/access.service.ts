import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../../core/errors.js';
import { AccessFactsReader } from '../facts/access-facts.js';
import type { AccountFacts } from '../facts/account-facts.js';
import { entryOf, subjectOf, type Action } from '../access-matrix.js';
import type { ExplainQuery, ExplanationDto } from './access.dto.js';
import { openPlanParts, partsInWords } from '../decision/plan-parts.js';
import { decide, isStaff, type Decision } from '../decision/decide.js';
import { sentenceOf } from './sentence.js';

@Injectable()
export class AccessService {
  constructor(private readonly factsReader: AccessFactsReader) {}

  async explain(patientId: string, { accountId, action }: ExplainQuery): Promise<ExplanationDto> {
    return { accountId, ...explained(await this.factsOf(accountId, patientId), action) };
  }

  /** @throws {NotFound} when the organisation has no such account */
  async factsOf(accountId: string, patientId: string): Promise<AccountFacts> {
    const account = await this.factsReader.ofAccount(accountId, patientId);
    if (!account) throw new NotFound(say`This organisation has no such account.`);
    return account;
  }
}

/** What somebody may do, and why, as the rules that decide requests have it. */
export function explained(account: AccountFacts, action: Action): Omit<ExplanationDto, 'accountId'> {
  const decision = decide(account.facts, action);
  const entry = entryOf(action);
  const dataClass = (entry.about === 'patient' ? entry.dataClass : undefined) ?? null;
  const name = nameOf(account, decision);
  if (!account.active) return { action, dataClass, ...inactive(decision, name) };
  const { allowed, relation, rule, consent } = decision;
  const sentence =
    sentenceOf(decision, action, name) + ofThePlan(account, decision, action) + ofTheJournal(action);
  return { action, dataClass, allowed, relation, rule, consent, sentence };
}

/** Colleagues, and who stands to the patient in some way, by their name; of anybody else no name is told for an id. */
function nameOf({ displayName, facts }: AccountFacts, { relation }: Decision): string {
  return isStaff(facts) || relation !== 'none' || facts.authorities.length > 0
    ? displayName
    : say`This person`;
}

/** Where only parts of the plan are shared, the answer says which. */
function ofThePlan({ facts }: AccountFacts, { allowed, relation }: Decision, action: Action): string {
  const parts = allowed && action === 'plan.read' ? openPlanParts(facts, relation) : null;
  return parts === null ? '' : say` Of the plan that is: ${partsInWords(parts)}.`;
}

/** A role lets everybody read what they are shown; whoever asks who reads their journal must not take that for a yes. */
function ofTheJournal(action: Action): string {
  return subjectOf(action) === 'journal'
    ? say` A journal is its author’s alone: no role, no consent and no emergency opens it. Its author shows one entry at a time to one person, and takes it back at any time.`
    : '';
}

function inactive(
  decision: Decision,
  name: string,
): Omit<ExplanationDto, 'accountId' | 'action' | 'dataClass'> {
  const sentence = say`${name} may do nothing here at present: the account is not active.`;
  return { allowed: false, relation: decision.relation, rule: 'account_inactive', consent: null, sentence };
}
