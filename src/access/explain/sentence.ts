import { entryOf, type Action } from '../access-matrix.js';
import type { Decision, Rule } from '../decision/decide.js';
import { inOneLine } from '../../core/text/written.js';

const because: Record<Rule, string> = {
  role: 'their role in the organisation includes it',
  role_missing: 'none of their roles includes it',
  self: 'this is their own record',
  care_team: 'they are on the care team',
  representative: 'they act for the patient',
  authority_insufficient: 'their authority to act for the patient does not cover it',
  authority_ended: 'their authority to act for the patient has ended',
  facilitator: 'both sides have asked them to help with a conversation about the plan',
  break_glass: 'they opened the record in an emergency, for an hour at most',
  consent: 'the patient shares this with them',
  consent_missing: 'the patient does not share this with them',
  consent_denied: 'the patient has said no to it, and a no goes before a yes',
  restricted: 'the patient has asked to keep it from them, and the organisation has agreed',
  relation_insufficient: 'the way they are connected to the patient does not include it',
  no_relation: 'they are not on the care team, and the patient shares nothing with them',
  no_such_patient: 'there is no such patient record',
  account_inactive: 'the account is not active',
};

/** A decision as one plain sentence about `name`. */
export function sentenceOf(decision: Decision, action: Action, name: string): string {
  const may = decision.allowed ? 'may' : 'may not';
  return `${inOneLine(name)} ${may} ${entryOf(action).words}: ${because[decision.rule]}.`;
}
