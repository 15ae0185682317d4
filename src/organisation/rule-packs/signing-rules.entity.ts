import { dayAfter } from '../../core/days.js';

/** Who can be asked to sign. */
export const signers = ['patient', 'guardian', 'professional', 'psychiatrist', 'supervisor'] as const;
export type Signer = (typeof signers)[number];

/** Who signs first, where it matters. */
export const signingOrders = ['any', 'patient-first', 'professional-first'] as const;
export type SigningOrder = (typeof signingOrders)[number];

/** What a pack asks of the signing of a plan. */
export interface SigningRules {
  readonly requiredSigners: Signer[];
  readonly signingOrder: SigningOrder;
  /** Whether a supervisor signs as well where somebody in training wrote or signed the plan. */
  readonly supervisorForTrainees: boolean;
  /** After how many good-faith attempts a supervisor may put the plan into force without the patient's signature. */
  readonly goodFaithAttempts: number;
  /** How many days lie between two attempts that count: 1 is the next day. */
  readonly daysBetweenAttempts: number;
  /** In how many different ways the person is asked at least. */
  readonly meansOfAttempts: number;
}

export function signingRulesOf(rules: SigningRules): SigningRules {
  const { requiredSigners, signingOrder, supervisorForTrainees } = rules;
  const { goodFaithAttempts, daysBetweenAttempts, meansOfAttempts } = rules;
  const attempts = { goodFaithAttempts, daysBetweenAttempts, meansOfAttempts };
  return { requiredSigners, signingOrder, supervisorForTrainees, ...attempts };
}

/** Of the days on which the person was tried to be reached, those that count: far enough apart, the earliest first. */
export function countingDays(
  days: readonly string[],
  { daysBetweenAttempts }: Pick<SigningRules, 'daysBetweenAttempts'>,
): string[] {
  return [...days].sort().reduce<string[]>((earlier, day) => {
    const last = earlier.at(-1);
    return last !== undefined && day < dayAfter(last, daysBetweenAttempts) ? earlier : [...earlier, day];
  }, []);
}

/** Both sets of rules at once: where they ask for different orders, the second. */
export function stricterOf(one: SigningRules, other: SigningRules): SigningRules {
  return {
    requiredSigners: signers.filter(
      (signer) => one.requiredSigners.includes(signer) || other.requiredSigners.includes(signer),
    ),
    signingOrder: other.signingOrder === 'any' ? one.signingOrder : other.signingOrder,
    supervisorForTrainees: one.supervisorForTrainees || other.supervisorForTrainees,
    goodFaithAttempts: Math.max(one.goodFaithAttempts, other.goodFaithAttempts),
    daysBetweenAttempts: Math.max(one.daysBetweenAttempts, other.daysBetweenAttempts),
    meansOfAttempts: Math.max(one.meansOfAttempts, other.meansOfAttempts),
  };
}
