import type { StageAgreement } from './agreed-stage.entity.js';
import type { OpKind, ProposalOp } from './op-kind.js';
import type { StageAgreeDto } from '../op-inputs/stage-op.dto.js';

export interface StageAgree extends ProposalOp, StageAgreement {
  readonly op: 'stage.agree';
}

/** Where both see the person on their way. */
export const stageAgree: OpKind<StageAgreeDto, StageAgree> = {
  op: 'stage.agree',
  complete: ({ stage, kind, words, reason, declinedToSay, setbackId }) => ({
    op: 'stage.agree',
    stage: stage ?? null,
    kind: kind ?? null,
    words: words ?? null,
    reason: reason ?? null,
    declinedToSay: declinedToSay ?? false,
    setbackId: setbackId ?? null,
  }),
  touches: (_op, { planId }) => [planId],
  apply: (op, plan) => plan.agreedStage.agree(op, plan.revision),
  describe: (op, plan) => plan.agreedStage.describe(op),
};

/** The changes of the stage among the ops. */
export function stageAgreementsIn(ops: readonly ProposalOp[]): StageAgree[] {
  return ops.filter((op): op is StageAgree => op.op === 'stage.agree');
}
