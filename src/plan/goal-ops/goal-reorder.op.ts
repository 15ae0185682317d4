import { say } from '../../core/language/say.js';
import { ArrayMaxSize, IsArray, IsIn, IsUUID } from 'class-validator';
import { Goal } from '../elements/goal.js';
import { planLimits } from '../elements/plan-limits.dto.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { inOrder } from '../ops/order.js';
import { quoted } from '../../core/text/written.js';

/** Put the goals in another order. */
export class GoalReorderDto {
  /** The kind of change. */
  @IsIn(['goal.reorder'])
  op: 'goal.reorder';

  /** Every goal that has not ended, each once, the first first. */
  @IsArray()
  @ArrayMaxSize(planLimits.goals)
  @IsUUID('all', { each: true })
  goalIds: string[];
}

/** Stored in a proposal: another order. */
export class GoalReorderOpDto extends GoalReorderDto {}

/** Another order of the goals: what comes first matters. */
export const goalReorder: AgreedOpKind<GoalReorderDto, GoalReorderOpDto> = {
  op: 'goal.reorder',
  needs: 'agreement',
  input: GoalReorderDto,
  stored: GoalReorderOpDto,
  complete: ({ goalIds }) => ({ op: 'goal.reorder', goalIds }),
  touches: ({ goalIds }) => goalIds,
  apply({ goalIds }, plan) {
    const open = plan.document.goals.filter(({ hasEnded }) => !hasEnded);
    const byPlace = [...open].sort((one, other) => one.position - other.position);
    inOrder(goalIds, byPlace, 'goalIds').forEach((id, index) =>
      plan.find(Goal, id).place(index + 1, plan.revision),
    );
  },
  describe: ({ goalIds }, plan) =>
    say`puts the goals in this order: ${goalIds.map((id) => quoted(plan.find(Goal, id).statement)).join(', ')}`,
};
