import { say } from '../../core/language/say.js';
import { IsIn, IsUUID } from 'class-validator';
import { wayInWords } from '../element-words/codes-in-words.js';
import { achievementStatuses, type AchievementStatus } from '../element-words/goal-states.js';
import { Goal } from '../elements/goal.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { quoted } from '../../core/text/written.js';

/** Say together how it is going with a goal. */
export class GoalAssessDto {
  /** The kind of change. */
  @IsIn(['goal.assess'])
  op: 'goal.assess';

  /** The goal. */
  @IsUUID()
  goalId: string;

  /** How it is going (FHIR R4 goal-achievement). */
  @IsIn(achievementStatuses)
  achievementStatus: AchievementStatus;
}

/** Stored in a proposal: how it is going. */
class GoalAssessOpDto extends GoalAssessDto {}

/** How it is going, as both see it. What each side notices by itself stands in the progress entries and changes nothing here. */
export const goalAssess: AgreedOpKind<GoalAssessDto, GoalAssessOpDto> = {
  op: 'goal.assess',
  needs: 'agreement',
  input: GoalAssessDto,
  stored: GoalAssessOpDto,
  complete: ({ goalId, achievementStatus }) => ({ op: 'goal.assess', goalId, achievementStatus }),
  touches: ({ goalId }) => [goalId],
  apply: ({ goalId, achievementStatus }, plan) =>
    plan.find(Goal, goalId).assess(achievementStatus, plan.revision),
  describe: ({ goalId, achievementStatus }, plan) =>
    say`says of the goal ${quoted(plan.find(Goal, goalId).statement)} how it is going: ${wayInWords(achievementStatus)}`,
};
