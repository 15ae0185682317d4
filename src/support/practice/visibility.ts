import type { Relation } from '../../core/actor.js';

/** Whom the patient lets see what they note of their own practice. */
export const visibilities = ['private', 'shared'] as const;
export type Visibility = (typeof visibilities)[number];

/** What somebody who stands so to the patient sees: nothing but what the patient shows, unless it is the patient's own side. */
export function visibleTo(relation: Relation): readonly Visibility[] {
  return isOwnSide(relation) ? visibilities : ['shared'];
}

/** The same as a condition on `record`. */
export function isVisible(relation: Relation): string {
  return `record.visibility IN (${visibleTo(relation)
    .map((visibility) => `'${visibility}'`)
    .join(', ')})`;
}

export function isOwnSide(relation: Relation): boolean {
  return relation === 'self' || relation === 'representative';
}
