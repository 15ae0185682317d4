import type { Baseline } from './proposal.entity.js';

/** How an element differs from what it was when a proposal was made. */
export interface ElementConflict {
  readonly elementId: string;
  readonly field: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** Field by field: what a proposal's elements were, and what they are. */
export function conflictsBetween(baseline: Baseline, now: Readonly<Record<string, object>>): ElementConflict[] {
  return Object.entries(baseline).flatMap(([elementId, then]) => {
    const current = (now[elementId] ?? {}) as Record<string, string | null>;
    const fields = Object.entries(then as Record<string, string | null>);
    return fields
      .filter(([field, was]) => (current[field] ?? null) !== was)
      .map(([field, was]) => ({ elementId, field, was, is: current[field] ?? null }));
  });
}
