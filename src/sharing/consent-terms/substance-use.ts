import type { PurposeCode } from './consent-purposes.js';
import type { ConsentKind, ConsentMove } from './consent-states.js';
import type { ProvisionContent } from './provision.entity.js';

/** What a consent is about, as far as the law on substance use records asks. */
export interface Terms {
  readonly kind: ConsentKind;
  readonly purposeCode: PurposeCode;
  readonly provisions: readonly Pick<ProvisionContent, 'effect' | 'dataClasses'>[];
}

type Provisions = Pick<Terms, 'provisions'>;

/**
 * Whether it tells somebody of substance use who is no personnel of the programme. Only personnel who need it for their work are
 * exempt from Part 2 (42 CFR 2.12(c)(3)): peer supporters of the organisation are, relatives and clinicians who do not treat the
 * patient are not.
 */
export function isPart2Disclosure({ kind, purposeCode, provisions }: Terms): boolean {
  const isToOthers =
    kind === 'disclosure' || kind === 'research' || (kind === 'sharing' && purposeCode !== 'peer_support');
  return isToOthers && isAbout({ provisions }, 'permit');
}

/** Whether a move on it can let somebody see what is about substance use: a yes that permits it, or taking back a no. */
export function opensSubstanceUse(terms: Provisions, move: ConsentMove): boolean {
  if (isYes(move)) return isAbout(terms, 'permit');
  return (move === 'withdraw' || move === 'correct') && isAbout(terms, 'deny');
}

export function isYes(move: ConsentMove): boolean {
  return move === 'give' || move === 'join' || move === 'agree';
}

function isAbout({ provisions }: Provisions, wanted: ProvisionContent['effect']): boolean {
  return provisions.some(
    ({ effect, dataClasses }) => effect === wanted && dataClasses.includes('substance_use'),
  );
}
