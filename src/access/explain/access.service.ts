import { Injectable } from '@nestjs/common';
import { NotFound } from '../../core/errors.js';
import { AccessFactsReader, type Standing } from '../facts/access-facts.js';
import { entryOf, type Action } from '../access-matrix.js';
import type { ExplainQuery, ExplanationDto } from './access.dto.js';
import { decide, type Decision } from '../decision/decide.js';
import { sentenceOf } from './sentence.js';

@Injectable()
export class AccessService {
  constructor(private readonly factsReader: AccessFactsReader) {}

  async explain(patientId: string, { accountId, action }: ExplainQuery): Promise<ExplanationDto> {
    return { accountId, ...explained(await this.standingOf(accountId, patientId), action) };
  }

  /** @throws {NotFound} when the organisation has no such account */
  async standingOf(accountId: string, patientId: string): Promise<Standing> {
    const standing = await this.factsReader.ofAccount(accountId, patientId);
    if (!standing) throw new NotFound('This organisation has no such account.');
    return standing;
  }
}

/** What somebody may do, and why, as the rules that decide requests have it. */
export function explained(standing: Standing, action: Action): Omit<ExplanationDto, 'accountId'> {
  const decision = decide(standing.facts, action);
  const entry = entryOf(action);
  const dataClass = (entry.about === 'patient' ? entry.dataClass : undefined) ?? null;
  if (!standing.active) return { action, dataClass, ...inactive(decision, standing.displayName) };
  const { allowed, relation, rule, consent } = decision;
  const sentence = sentenceOf(decision, action, standing.displayName);
  return { action, dataClass, allowed, relation, rule, consent, sentence };
}

function inactive(
  decision: Decision,
  name: string,
): Omit<ExplanationDto, 'accountId' | 'action' | 'dataClass'> {
  const sentence = `${name} may do nothing here at present: the account is not active.`;
  return { allowed: false, relation: decision.relation, rule: 'account_inactive', consent: null, sentence };
}
