import { dayAfter } from '../../core/days.js';
import {
  countingDays,
  type Signer,
  type SigningRules,
} from '../../organisation/rule-packs/signing-rules.entity.js';
import type { AttemptDetails } from './signature-attempt.entity.js';

type Attempt = Pick<AttemptDetails, 'outcome' | 'method' | 'occurredOn'>;

/** How far the attempts at getting the patient's signature have come. */
export interface GoodFaith {
  /** Attempts that count: on days far enough apart, where the person could not sign or was not reached. */
  readonly counted: number;
  /** In how many different ways. */
  readonly means: number;
  /** The first day on which another attempt counts; null while none has counted. */
  readonly nextOn: string | null;
  /** The last day on which the person said no; null where they did not. */
  readonly saidNoOn: string | null;
  /** Whether a supervisor may go on without the patient's signature. */
  readonly isEnough: boolean;
}

/**
 * What the attempts amount to. A "no" is an answer: it counts as no attempt, and nobody goes past it, whatever else was tried.
 */
export function goodFaithOf(attempts: readonly Attempt[], rules: SigningRules): GoodFaith {
  const { goodFaithAttempts, daysBetweenAttempts, meansOfAttempts } = rules;
  const unanswered = attempts.filter(({ outcome }) => outcome !== 'declined');
  const counting = countingDays(
    unanswered.map(({ occurredOn }) => occurredOn),
    rules,
  );
  const last = counting.at(-1);
  const means = new Set(unanswered.map(({ method }) => method)).size;
  const noes = attempts.filter(({ outcome }) => outcome === 'declined').map(({ occurredOn }) => occurredOn);
  const saidNoOn = noes.sort().at(-1) ?? null;
  return {
    counted: counting.length,
    means,
    nextOn: last === undefined ? null : dayAfter(last, daysBetweenAttempts),
    saidNoOn,
    isEnough: saidNoOn === null && counting.length >= goodFaithAttempts && means >= meansOfAttempts,
  };
}

/** Whether only the patient's signature is missing and a supervisor may go on without it: from then on that is theirs to decide. */
export function isForSupervisor(
  missing: readonly Signer[],
  { isEnough }: Pick<GoodFaith, 'isEnough'>,
): boolean {
  return isEnough && missing.length === 1 && missing[0] === 'patient';
}
