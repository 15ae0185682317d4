import { Goal } from '../elements/goal.js';
import { Intervention } from '../elements/intervention.js';
import type { Op, OwnOpKind } from '../ops/op-kind.js';

interface LabelSet extends Op {
  readonly op: 'label.set';
  readonly kind: 'goal' | 'intervention';
  readonly elementId: string;
  readonly substanceUse: boolean;
}

/** Part 2: the label that keeps a goal or help, with all that belongs to it, from whom the class is not open. */
export const labelSet: OwnOpKind<LabelSet> = {
  op: 'label.set',
  needs: 'own',
  apply({ kind, elementId, substanceUse }, plan) {
    plan.find({ goal: Goal, intervention: Intervention }[kind], elementId).substanceUse = substanceUse;
  },
};
