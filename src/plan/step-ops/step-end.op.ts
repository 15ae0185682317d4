import { say } from '../../core/language/say.js';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { stepOutcomes, type StepOutcome } from '../element-words/step-states.js';
import { Step } from '../elements/step.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { inOneLine, quoted } from '../../core/text/written.js';

/** Take a step as done, or take it out. To do a step needs no proposal. */
export class StepEndDto {
  /** The kind of change. */
  @IsIn(['step.end'])
  op: 'step.end';

  /** The step. */
  @IsUUID()
  stepId: string;

  /** Done (`completed`) or taken out (`cancelled`). */
  @IsIn(stepOutcomes)
  outcome: StepOutcome;

  /** Why, up to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;
}

/** Stored in a proposal: a step to end. */
export class StepEndOpDto extends StepEndDto {}

/** A step that both take as done, or take out. */
export const stepEnd: AgreedOpKind<StepEndDto, StepEndOpDto> = {
  op: 'step.end',
  needs: 'agreement',
  input: StepEndDto,
  stored: StepEndOpDto,
  complete: ({ stepId, outcome, reason = null }) => ({ op: 'step.end', stepId, outcome, reason }),
  touches: ({ stepId }) => [stepId],
  apply: ({ stepId, outcome, reason = null }, plan) =>
    plan.changing(Step, stepId).end(outcome, reason, plan.revision),
  describe({ stepId, outcome, reason }, plan) {
    const name = quoted(plan.find(Step, stepId).description);
    const does =
      outcome === 'completed' ? say`marks as done the step ${name}` : say`takes out the step ${name}`;
    return `${does}${reason ? `: ${inOneLine(reason)}` : ''}`;
  },
};
