import { say } from '../../core/language/say.js';
import { IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { BrokenRule } from '../../core/errors.js';
import { newContent } from '../element-words/agreed.decorator.js';
import { GoalContent, OwnWordsDto } from '../elements/goal.dto.js';
import { lifeDomains, type LifeDomain } from '../element-words/goal-states.js';
import { Goal } from '../elements/goal.js';
import { requireRoom } from '../elements/plan-limits.dto.js';
import { LocalIdDto } from '../ops/local-id.dto.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { labelOf, takeOver } from '../ops/taking-over.js';
import { WorkingPlan } from '../ops/working-plan.js';
import { OwnWordsInputDto, quoteOf } from './own-words.dto.js';
import { quoted } from '../../core/text/written.js';

/** Add a goal. */
export class GoalAddDto extends IntersectionType(
  PartialType(OmitType(GoalContent, ['lifeDomain'])),
  LocalIdDto,
) {
  /** The kind of change. */
  @IsIn(['goal.add'])
  op: 'goal.add';

  /** In a counter-proposal: the goal that the other side suggested; in the room: the one of a proposal that you take up. It keeps its own words. */
  @IsOptional()
  @IsUUID()
  goalId?: string;

  /** The person's own sentence; without a `statement` it is the wording too. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnWordsInputDto)
  ownWords?: OwnWordsInputDto;

  /** The area of life it is about. */
  @IsIn(lifeDomains)
  lifeDomain: LifeDomain;

  /**
   * True: labelled as about substance use from the start, and so kept back before it is agreed to as well. A counter-proposal to
   * what is labelled is labelled too.
   */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean;
}

/** Stored in a proposal: a goal to add. */
export class GoalAddOpDto extends GoalContent {
  /** The kind of change. */
  @IsIn(['goal.add'])
  op: 'goal.add';

  /** The id that the goal has from now on; a counter-proposal refers to it. */
  goalId: string;

  /** The person's own sentence, which stays as it is through every counter-proposal. */
  ownWords: OwnWordsDto | null;

  /** True: labelled as about substance use from the start. Absent where it is not. */
  substanceUse?: boolean;
}

/** A new goal. The person's own sentence stays with it through every counter-proposal. */
export const goalAdd: AgreedOpKind<GoalAddDto, GoalAddOpDto> = {
  op: 'goal.add',
  needs: 'agreement',
  input: GoalAddDto,
  stored: GoalAddOpDto,

  complete({ goalId, localId: _, ownWords, ...input }, proposing) {
    const { id, original } = takeOver<GoalAddOpDto>('goal.add', goalId, proposing);
    const quote = quoteOf(ownWords, original, proposing);
    const statement = input.statement ?? quote?.text;
    if (!statement) {
      throw new BrokenRule(
        say`A goal needs words: the person’s own (ownWords), or a statement you suggest.`,
        {
          errors: [{ pointer: 'statement', message: say`is needed when there are no own words` }],
        },
      );
    }
    const content = newContent(GoalContent, { ...input, statement });
    return { op: 'goal.add', goalId: id, ownWords: quote, ...content, ...labelOf(input, original) };
  },

  adds: ({ goalId }) => goalId,
  touches: () => [],

  apply({ op: _, goalId: id, ownWords, substanceUse = false, ...content }, plan) {
    plan.requireNew(id);
    requireRoom('goals', plan.document.goals.filter(({ hasEnded }) => !hasEnded).length);
    const position = WorkingPlan.after(plan.document.goals);
    const goal = Goal.add({ id, position, substanceUse, ...content }, plan.revision);
    if (ownWords) plan.quote(goal, ownWords);
    goal.check();
    plan.document.goals.push(goal);
  },

  describe: ({ statement, targetDate }) =>
    targetDate
      ? say`adds the goal ${quoted(statement)}, to look at on ${targetDate}`
      : say`adds the goal ${quoted(statement)}`,
};
