import type { Signer, SigningRules } from '../../organisation/rule-packs/signing-rules.entity.js';
import type { GoodFaith } from './good-faith.js';

const signerNames: Record<Signer, string> = {
  patient: 'the patient (or somebody who may sign for them)',
  guardian: 'the patient’s guardian',
  professional: 'a professional of the care team',
  psychiatrist: 'a psychiatrist of the care team',
  supervisor: 'a supervisor of the care team',
};

export function named(signers: readonly Signer[]): string {
  return signers.map((signer) => signerNames[signer]).join(' and ');
}

interface Standing {
  readonly missing: readonly Signer[];
  readonly turn: readonly Signer[];
  readonly goodFaith: GoodFaith;
  readonly rules: SigningRules;
}

/** What comes next for a version that waits for signatures, in plain words. */
export function whatComesNext({ missing, turn, goodFaith, rules }: Standing): string {
  if (missing.length === 0) return 'Everybody has signed: it can be put into force.';
  const waiting = `It waits for the signature of ${named(missing)}.`;
  const whose = turn.length < missing.length ? ` First it is the turn of ${named(turn)}.` : '';
  return `${waiting}${whose}${missing.includes('patient') ? ` ${withoutThePatient(goodFaith, rules)}` : ''}`;
}

function withoutThePatient(goodFaith: GoodFaith, rules: SigningRules): string {
  const { counted, means, nextOn, saidNoOn, isEnough } = goodFaith;
  if (saidNoOn !== null)
    return (
      `The patient said no on ${saidNoOn}. Nobody goes past a no: talk about it, note in the plan what they see differently ` +
      'or change it together, and put it up for signing again. They can still sign this one if they wish.'
    );
  if (isEnough)
    return 'They were asked as often as the rule pack wants: a supervisor of the care team can put it into force without their signature, saying why (patientSignatureNotObtained).';
  const again = nextOn === null ? '' : ` Another one counts from ${nextOn} on.`;
  const another =
    counted >= rules.goodFaithAttempts && means < rules.meansOfAttempts
      ? ` They are to be asked in ${rules.meansOfAttempts} different ways.`
      : '';
  return (
    'They sign in the portal, on paper or with a code of their own on the clinic’s device. Where they cannot, or are not ' +
    `reached, each attempt is recorded: of ${rules.goodFaithAttempts} on different days, ${counted} count so far.${again}${another}`
  );
}
