import { say, toSay, sayAgain, type Sentence, type Unsaid } from '../../core/language/say.js';
import { deedOf, type Action } from '../access-matrix.js';
import type { Decision, Rule } from '../decision/decide.js';
import { inOneLine } from '../../core/text/written.js';

const because: Record<Rule, Unsaid> = {
  role: toSay`their role in the organisation includes it`,
  role_missing: toSay`none of their roles includes it`,
  self: toSay`this is their own record`,
  care_team: toSay`they are on the care team`,
  representative: toSay`they act for the patient`,
  authority_insufficient: toSay`their authority to act for the patient does not cover it`,
  authority_ended: toSay`their authority to act for the patient has ended`,
  facilitator: toSay`both sides have asked them to help with a conversation about the plan`,
  break_glass: toSay`they opened the record in an emergency, for an hour at most`,
  consent: toSay`the patient shares this with them`,
  consent_missing: toSay`the patient does not share this with them`,
  consent_denied: toSay`the patient has said no to it, and a no goes before a yes`,
  restricted: toSay`the patient has asked to keep it from them, and the organisation has agreed`,
  relation_insufficient: toSay`the way they are connected to the patient does not include it`,
  no_relation: toSay`they are not on the care team, and the patient shares nothing with them`,
  no_such_patient: toSay`there is no such patient record`,
  account_inactive: toSay`the account is not active`,
};

/** A decision as one plain sentence about `name`. */
export function sentenceOf(decision: Decision, action: Action, name: string): Sentence {
  const [who, deed, why] = [inOneLine(name), deedOf(action), sayAgain(because[decision.rule])];
  return decision.allowed ? say`${who} may ${deed}: ${why}.` : say`${who} may not ${deed}: ${why}.`;
}
