import { Injectable } from '@nestjs/common';
import { NotFound } from '../core/errors.js';
import { AccessFactsReader } from './access-facts.js';
import type { ExplainQuery, ExplanationDto } from './access.dto.js';
import { decide, type Decision } from './decide.js';
import { sentenceOf } from './sentence.js';

@Injectable()
export class AccessService {
  constructor(private readonly factsReader: AccessFactsReader) {}

  async explain(patientId: string, { accountId, action }: ExplainQuery): Promise<ExplanationDto> {
    const standing = await this.factsReader.ofAccount(accountId, patientId);
    if (!standing) throw new NotFound('This organisation has no such account.');
    const decision = decide(standing.facts, action);
    if (!standing.active) return { accountId, action, ...inactive(decision, standing.displayName) };
    const { allowed, relation, rule, consent } = decision;
    return {
      accountId,
      action,
      allowed,
      relation,
      rule,
      consent,
      sentence: sentenceOf(decision, action, standing.displayName),
    };
  }
}

function inactive(decision: Decision, name: string): Omit<ExplanationDto, 'accountId' | 'action'> {
  const sentence = `${name} may do nothing here at present: the account is not active.`;
  return { allowed: false, relation: decision.relation, rule: 'account_inactive', consent: null, sentence };
}
