import { toSay, say, sayAgain, type Unsaid } from '../../core/language/say.js';
import type { Signer, SigningRules } from '../../organisation/rule-packs/signing-rules.entity.js';
import type { GoodFaith } from './good-faith.js';

const signerNames: Readonly<Record<Signer, Unsaid>> = {
  patient: toSay`the patient (or somebody who may sign for them)`,
  guardian: toSay`the patient’s guardian`,
  professional: toSay`a professional of the care team`,
  psychiatrist: toSay`a psychiatrist of the care team`,
  supervisor: toSay`a supervisor of the care team`,
};

export function named(signers: readonly Signer[]): string {
  return signers
    .map((signer) => sayAgain(signerNames[signer]))
    .reduce((all: string, one) => say`${all} and ${one}`);
}

interface Standing {
  readonly missing: readonly Signer[];
  readonly turn: readonly Signer[];
  readonly goodFaith: GoodFaith;
  readonly rules: SigningRules;
}

/** What comes next for a version that waits for signatures, in plain words. */
export function whatComesNext({ missing, turn, goodFaith, rules }: Standing): string {
  if (missing.length === 0) return say`Everybody has signed: it can be put into force.`;
  const waiting = say`It waits for the signature of ${named(missing)}.`;
  const whose =
    turn.length > 0 && turn.length < missing.length ? say` First it is the turn of ${named(turn)}.` : '';
  return `${waiting}${whose}${missing.includes('patient') ? ` ${withoutThePatient(goodFaith, rules)}` : ''}`;
}

function withoutThePatient(goodFaith: GoodFaith, rules: SigningRules): string {
  const { counted, means, nextOn, saidNoOn, isEnough } = goodFaith;
  if (saidNoOn !== null)
    return say`The patient said no on ${saidNoOn}. Nobody goes past a no: talk about it, note in the plan what they see differently or change it together, and put it up for signing again. They can still sign this one if they wish.`;
  if (isEnough)
    return say`They were asked as often as the rule pack wants: a supervisor of the care team can put it into force without their signature, saying why.`;
  const again = nextOn === null ? '' : say` Another one counts from ${nextOn} on.`;
  const another =
    counted >= rules.goodFaithAttempts && means < rules.meansOfAttempts
      ? say` They are to be asked in ${rules.meansOfAttempts} different ways.`
      : '';
  const how = say`They sign in the portal, on paper or with a code of their own on the clinic’s device. Where they cannot, or are not reached, each attempt is recorded: of ${rules.goodFaithAttempts} on different days, ${counted} count so far.`;
  return `${how}${again}${another}`;
}
