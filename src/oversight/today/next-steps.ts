import { currentActor } from '../../core/request-context.js';
import { mayAlso } from '../../access/may-also.js';
import { partyOf } from '../../core/actor.js';
import { isOver, type GoalDto } from '../../plan/elements/goal.dto.js';
import type { StepDto } from '../../plan/elements/step.dto.js';
import { isOwn } from '../../plan/steps/steps.service.js';
import type { NextStepDto } from './today.dto.js';

const most = 20;

/** The steps that can be done now: what is begun first, then what is due first, then as the plan has them. */
export function nextStepsOf(planId: string, goals: readonly GoalDto[]): NextStepDto[] {
  const mayDo = mayAlso('step.do');
  return goals
    .filter(({ lifecycleStatus }) => !isOver(lifecycleStatus) && lifecycleStatus !== 'on-hold')
    .flatMap(({ id: goalId, statement: goal, steps }) =>
      steps.filter(isForNow).map((step): NextStepDto => {
        const { id: stepId, description, dueDate, status } = step;
        return { planId, goalId, goal, stepId, description, dueDate, status, isYours: mayDo && isOwn(step) };
      }),
    )
    .sort((one, other) =>
      urgencyOf(one) < urgencyOf(other) ? -1 : Number(urgencyOf(one) > urgencyOf(other)),
    )
    .slice(0, most);
}

/** Whoever is on neither side reads what the patient means to do. */
function isForNow(step: StepDto): boolean {
  const isOpen = step.status === 'accepted' || step.status === 'in-progress';
  const isOnASide = partyOf(currentActor()) !== null;
  return isOpen && (isOnASide ? isOwn(step) : step.owner.kind !== 'team_member');
}

function urgencyOf({ status, dueDate }: NextStepDto): string {
  return `${status === 'in-progress' ? 0 : 1} ${dueDate ?? '9999-12-31'}`;
}
