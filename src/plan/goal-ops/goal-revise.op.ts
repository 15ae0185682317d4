import { say } from '../../core/language/say.js';
import { PartialType } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { changedContent } from '../element-words/agreed.decorator.js';
import { GoalContent } from '../elements/goal.dto.js';
import { Goal } from '../elements/goal.js';
import { changesInWords } from '../element-words/in-words.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { quoted } from '../../core/text/written.js';

/** Change the wording, area, value, dates or measure of a goal. */
export class GoalReviseDto extends PartialType(GoalContent) {
  /** The kind of change. */
  @IsIn(['goal.revise'])
  op: 'goal.revise';

  /** The goal. */
  @IsUUID()
  goalId: string;
}

/** Stored in a proposal: what should change in a goal. Fields that stay are absent. */
export class GoalReviseOpDto extends GoalReviseDto {}

/** Another wording, date or measure for a goal. The own words it grew from are not touched. */
export const goalRevise: AgreedOpKind<GoalReviseDto, GoalReviseOpDto> = {
  op: 'goal.revise',
  needs: 'agreement',
  input: GoalReviseDto,
  stored: GoalReviseOpDto,
  complete: ({ goalId, ...input }) => ({
    op: 'goal.revise',
    goalId,
    ...changedContent(GoalContent, input),
  }),
  touches: ({ goalId }) => [goalId],
  apply({ op: _, goalId, ...changes }, plan) {
    const goal = plan.find(Goal, goalId);
    goal.revise(changes, plan.revision);
    goal.check();
  },
  describe: ({ op: _, goalId, ...changes }, plan) =>
    say`in the goal ${quoted(plan.find(Goal, goalId).statement)} ${changesInWords(changes)}`,
};
