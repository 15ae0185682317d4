import { fieldChanges } from '../element-words/field-changes.js';
import type { Baseline } from './proposal.entity.js';

/** How an element differs from what it was when a proposal was made, in words that people read. */
export interface ElementConflict {
  readonly elementId: string;
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

/** Field by field: what a proposal's elements were, and what they are. */
export function conflictsBetween(
  baseline: Baseline,
  now: Readonly<Record<string, object>>,
): ElementConflict[] {
  return Object.entries(baseline).flatMap(([elementId, then]) =>
    fieldChanges({ ...then }, { ...now[elementId] }).map(({ field, from, to }) => ({
      elementId,
      field,
      was: from,
      is: to,
    })),
  );
}
