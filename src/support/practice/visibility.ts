import { seenBy, type Seen } from '../../access/kept-private.js';
import type { Relation } from '../../core/actor.js';

/** Whom the patient lets see what they note of their own practice. */
export const visibilities = ['private', 'shared'] as const;
export type Visibility = (typeof visibilities)[number];

/** What somebody who stands so to the patient sees: what the patient shows, by the rule of `kept-private.ts`. */
export function visibleTo(relation: Relation): Seen {
  return seenBy(relation, ['shared']);
}
