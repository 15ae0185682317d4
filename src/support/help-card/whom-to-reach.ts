import { say, type Sentence } from '../../core/language/say.js';
import { inOneLine } from '../../core/text/written.js';
import type { HelpContactDto } from './help-card.dto.js';

/** Somebody of a person's own: whom they wrote down, or who leads their care. */
export interface SomebodyNear {
  readonly name: string;
  readonly phone: string | null;
  /** `chosen`: in the person's own safety plan. `lead`: of their care team. */
  readonly is: 'chosen' | 'lead';
}

/** Who there is to name. */
export interface Reachable {
  /** The clinic's own contact, or a helpline. */
  readonly contact: HelpContactDto | null;
  readonly isOfTheClinic: boolean;
  readonly near: SomebodyNear | null;
  /** The clinic by its name; null where it is not known. */
  readonly clinic: string | null;
}

/** What everybody reads first in a hard hour. */
export function notAlone(): Sentence {
  return say`You do not have to be alone with this.`;
}

/**
 * Whom to reach in a hard hour, in short lines: the one rule for every text that somebody may read in one. It always names somebody: the
 * clinic's crisis contact; or else who is near the person, or the clinic itself, and then a helpline.
 */
export function whomToReach({ contact, isOfTheClinic, near, clinic }: Reachable): string[] {
  const told = contact === null ? [] : linesOf(contact);
  return contact !== null && isOfTheClinic ? told : [nearest(near, clinic), ...told];
}

/** Of somebody whom one can call. */
export function personToReach({ name, phone }: Pick<SomebodyNear, 'name' | 'phone'>): Sentence {
  const who = inOneLine(name);
  return phone === null ? say`You can reach ${who}.` : say`You can reach ${who}: ${phone}.`;
}

function nearest(near: SomebodyNear | null, clinic: string | null): Sentence {
  if (near?.is === 'chosen') return personToReach(near);
  if (clinic === null) return say`Tell somebody near you whom you trust.`;
  const there = inOneLine(clinic);
  if (near) return say`You can ask for ${inOneLine(near.name)} at ${there}.`;
  return say`You can ask for help at ${there}, or tell somebody near you whom you trust.`;
}

function linesOf({ name, says, isOpenNow, hoursInWords }: HelpContactDto): string[] {
  const hours = isOpenNow === false && hoursInWords !== null ? [hoursInWords] : [];
  return [say`You can reach ${inOneLine(name)}.`, ...says.slice(0, 1), ...hours];
}
