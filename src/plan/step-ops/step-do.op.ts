import { Step } from '../elements/step.js';
import type { Op, OwnOpKind } from '../ops/op-kind.js';

interface StepStart extends Op {
  readonly op: 'step.start';
  readonly stepId: string;
  readonly at: string;
}

interface StepFinish extends Op {
  readonly op: 'step.finish';
  readonly stepId: string;
  readonly at: string;
}

/** Doing is not negotiating: whoever owns a step just begins it. */
export const stepStart: OwnOpKind<StepStart> = {
  op: 'step.start',
  needs: 'own',
  apply: ({ stepId, at }, plan) => plan.changing(Step, stepId).start(at),
};

/** Whoever owns a step just does it. */
export const stepFinish: OwnOpKind<StepFinish> = {
  op: 'step.finish',
  needs: 'own',
  apply: ({ stepId, at }, plan) => plan.changing(Step, stepId).finish(at),
};
