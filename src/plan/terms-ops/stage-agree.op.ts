import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import type { StageAgreement } from '../ops/agreed-stage.entity.js';
import { moveKinds, type MoveKind } from '../ops/move-kind.dto.js';
import type { AgreedOpKind, Op } from '../ops/op-kind.js';

/** Agree on where the person is on their way. It counts from the moment it is accepted, and carries both acknowledgements. */
export class StageAgreeDto {
  /** The stage, by its code; left out to pause or resume. */
  @IsOptional()
  @Length(1, 63)
  stage?: string | null;

  /** What kind of move it is: needed for a way back, and to pause, resume or restart; otherwise it follows from the stage, and is compared. */
  @IsOptional()
  @IsIn(moveKinds)
  kind?: MoveKind | null;

  /** How you see it, in your words, 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;

  /** Why, 1 to 1000 characters. A leap needs it; a return or restart needs it, or declinedToSay. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;

  /** That one would rather not say why. That is enough. */
  @IsOptional()
  @IsBoolean()
  declinedToSay?: boolean | null;

  /** The setback behind it. */
  @IsOptional()
  @IsUUID()
  setbackId?: string | null;

  /** Whether what you say of it is about substance use: see the label of goals. */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean | null;

  /** The kind of change. */
  @IsIn(['stage.agree'])
  op: 'stage.agree';
}

/** Stored in a proposal: a stage to agree on. */
class StageAgreeOpDto extends StageAgreeDto {}

interface StageAgree extends Op, StageAgreement {
  readonly op: 'stage.agree';
  readonly substanceUse: boolean;
}

/** Where both see the person on their way. */
export const stageAgree: AgreedOpKind<StageAgreeDto, StageAgree> = {
  op: 'stage.agree',
  needs: 'agreement',
  input: StageAgreeDto,
  stored: StageAgreeOpDto,
  complete: ({ stage, kind, words, reason, declinedToSay, setbackId, substanceUse }) => ({
    op: 'stage.agree',
    stage: stage ?? null,
    kind: kind ?? null,
    words: words ?? null,
    reason: reason ?? null,
    declinedToSay: declinedToSay ?? false,
    setbackId: setbackId ?? null,
    substanceUse: substanceUse ?? false,
  }),
  touches: (_op, { planId }) => [planId],
  apply: (op, plan) => plan.agreedStage.agree(op, plan.revision),
  describe: (op, plan) => plan.agreedStage.describe(op),
};

/** The changes of the stage among the ops. */
export function stageAgreementsIn(ops: readonly Op[]): StageAgreement[] {
  return ops.filter((op): op is StageAgree => op.op === 'stage.agree');
}
