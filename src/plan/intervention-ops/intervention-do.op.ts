import { Intervention } from '../elements/intervention.js';
import type { Op, OwnOpKind } from '../ops/op-kind.js';

interface InterventionStart extends Op {
  readonly op: 'intervention.start';
  readonly interventionId: string;
  /** Whether a treatment consent for it is in force. */
  readonly consented: boolean;
}

interface InterventionPause extends Op {
  readonly op: 'intervention.pause';
  readonly interventionId: string;
}

/** Help that both have agreed on begins, or goes on. */
export const interventionStart: OwnOpKind<InterventionStart> = {
  op: 'intervention.start',
  needs: 'own',
  apply: ({ interventionId, consented }, plan) =>
    plan.changing(Intervention, interventionId).start(consented),
};

/** Help rests for a while. */
export const interventionPause: OwnOpKind<InterventionPause> = {
  op: 'intervention.pause',
  needs: 'own',
  apply: ({ interventionId }, plan) => plan.changing(Intervention, interventionId).pause(),
};
