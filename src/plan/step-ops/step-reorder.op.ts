import { say } from '../../core/language/say.js';
import { ArrayMaxSize, IsArray, IsIn, IsUUID } from 'class-validator';
import { Goal } from '../elements/goal.js';
import { planLimits } from '../elements/plan-limits.dto.js';
import { Step } from '../elements/step.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { inOrder } from '../ops/order.js';
import { quoted } from '../../core/text/written.js';

/** Put the steps of a goal in another order. */
export class StepReorderDto {
  /** The kind of change. */
  @IsIn(['step.reorder'])
  op: 'step.reorder';

  /** The goal. */
  @IsUUID()
  goalId: string;

  /** Every open step of the goal, each once, the first first. */
  @IsArray()
  @ArrayMaxSize(planLimits.steps)
  @IsUUID('all', { each: true })
  stepIds: string[];
}

/** Stored in a proposal: another order. */
export class StepReorderOpDto extends StepReorderDto {}

/** Another order of a goal's steps. */
export const stepReorder: AgreedOpKind<StepReorderDto, StepReorderOpDto> = {
  op: 'step.reorder',
  needs: 'agreement',
  input: StepReorderDto,
  stored: StepReorderOpDto,
  complete: ({ goalId, stepIds }) => ({ op: 'step.reorder', goalId, stepIds }),
  touches: ({ stepIds }) => stepIds,
  apply({ goalId, stepIds }, plan) {
    inOrder(stepIds, plan.find(Goal, goalId).openSteps, 'stepIds').forEach((id, index) =>
      plan.changing(Step, id).place(index + 1, plan.revision),
    );
  },
  describe({ goalId, stepIds }, plan) {
    const order = stepIds.map((id) => quoted(plan.find(Step, id).description)).join(', ');
    return say`puts the steps of ${quoted(plan.find(Goal, goalId).statement)} in this order: ${order}`;
  },
};
