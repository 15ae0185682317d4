import { say } from '../../core/language/say.js';
import { IntersectionType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { newContent } from '../element-words/agreed.decorator.js';
import { Goal } from '../elements/goal.js';
import { OwnerInputDto } from '../elements/owner.dto.js';
import { StepContent, StepDto } from '../elements/step.dto.js';
import { requireRoom } from '../elements/plan-limits.dto.js';
import { Step } from '../elements/step.js';
import { LocalIdDto } from '../ops/local-id.dto.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { openGoal } from '../ops/open-goal.js';
import { ownerOf } from '../ops/owner.js';
import { takeOver } from '../ops/taking-over.js';
import { WorkingPlan } from '../ops/working-plan.js';
import { quoted } from '../../core/text/written.js';

/** Add a step to a goal. */
export class StepAddDto extends IntersectionType(PickType(StepDto, ['description', 'goalId']), LocalIdDto) {
  /** The kind of change. */
  @IsIn(['step.add'])
  op: 'step.add';

  /** In a counter-proposal: the step that the other side suggested. */
  @IsOptional()
  @IsUUID()
  stepId?: string;

  /** Who does it. */
  @ValidateNested()
  @Type(() => OwnerInputDto)
  owner: OwnerInputDto;

  /** By when, as YYYY-MM-DD. */
  @IsOptional()
  @IsDay('due', { nullable: true, required: false })
  dueDate?: string | null;
}

/** Stored in a proposal: a step to add. */
export class StepAddOpDto extends PickType(StepDto, ['goalId', 'description', 'owner', 'dueDate']) {
  /** The kind of change. */
  @IsIn(['step.add'])
  op: 'step.add';

  /** The id that the step has from now on; a counter-proposal refers to it. */
  stepId: string;
}

/** A new step at the end of a goal. */
export const stepAdd: AgreedOpKind<StepAddDto, StepAddOpDto> = {
  op: 'step.add',
  needs: 'agreement',
  input: StepAddDto,
  stored: StepAddOpDto,
  complete({ stepId, goalId, localId: _, owner, ...input }, proposing) {
    const { id } = takeOver('step.add', stepId, proposing);
    const content = newContent(StepContent, { ...input, owner: ownerOf(owner) });
    return { op: 'step.add', stepId: id, goalId, ...content };
  },
  adds: ({ stepId }) => stepId,
  touches: () => [],
  apply({ op: _, stepId: id, goalId, ...content }, plan) {
    const { steps, openSteps } = openGoal(plan, goalId);
    plan.nameOf(content.owner);
    plan.requireNew(id);
    requireRoom('steps', openSteps.length);
    steps.push(Step.add({ id, goalId, position: WorkingPlan.after(steps), ...content }, plan.revision));
  },
  describe({ goalId, description, owner, dueDate }, plan) {
    const goal = quoted(plan.find(Goal, goalId).statement);
    const adds = say`adds a step ${quoted(description)} to ${goal}, done by ${plan.nameOf(owner)}`;
    return `${adds}${dueDate ? say`, due ${dueDate}` : ''}`;
  },
};
