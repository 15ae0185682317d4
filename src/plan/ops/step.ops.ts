import { Goal } from '../document/goal.entity.js';
import { Step, type StepContent, type StepOutcome } from '../document/step.entity.js';
import type { OpKind, ProposalOp } from './op-kind.js';
import type { StepAddDto, StepEndDto, StepReorderDto, StepReviseDto } from '../op-inputs/step-op.dto.js';
import { WorkingPlan } from './working-plan.js';
import { changesIn } from './changes.js';
import { checkOrder } from './order.js';
import { openGoal } from './open-goal.js';
import { ownerOf } from './owner.js';
import { takeOver } from './taking-over.js';
import { changesInWords } from '../document/in-words.js';

interface StepAdd extends ProposalOp, StepContent {
  readonly op: 'step.add';
  readonly stepId: string;
  readonly goalId: string;
}

/** A new step at the end of a goal. */
export const stepAdd: OpKind<StepAddDto, StepAdd> = {
  op: 'step.add',
  complete({ stepId, goalId, description, owner, dueDate }, proposing) {
    const { id } = takeOver('step.add', stepId, proposing);
    return {
      op: 'step.add',
      stepId: id,
      goalId,
      description,
      owner: ownerOf(owner),
      dueDate: dueDate ?? null,
    };
  },
  adds: ({ stepId }) => stepId,
  touches: () => [],
  apply({ op: _, stepId, ...content }, plan) {
    openGoal(plan, content.goalId);
    plan.nameOf(content.owner);
    const position = WorkingPlan.after(stepsOf(plan, content.goalId));
    plan.add(Step.add({ id: stepId, planId: plan.planId, position, ...content }, plan.revision));
  },
  describe({ goalId, description, owner, dueDate }, plan) {
    const due = dueDate ? `, due ${dueDate}` : '';
    return `adds a step “${description}” to “${plan.find(Goal, goalId).statement}”, done by ${plan.nameOf(owner)}${due}`;
  },
};

interface StepRevise extends ProposalOp, Partial<StepContent> {
  readonly op: 'step.revise';
  readonly stepId: string;
}

/** Another wording, owner or date for a step. */
export const stepRevise: OpKind<StepReviseDto, StepRevise> = {
  op: 'step.revise',
  complete({ stepId, owner, ...input }) {
    const given = { ...input, ...(owner ? { owner: ownerOf(owner) } : {}) };
    return {
      op: 'step.revise',
      stepId,
      ...changesIn<StepContent>(given, ['description', 'owner', 'dueDate']),
    };
  },
  touches: ({ stepId }) => [stepId],
  apply({ op: _, stepId, ...changes }, plan) {
    if (changes.owner) plan.nameOf(changes.owner);
    plan.changing(Step, stepId).revise(changes, plan.revision);
  },
  describe({ op: _, stepId, ...changes }, plan) {
    const names: Record<string, string> = changes.owner ? { owner: plan.nameOf(changes.owner) } : {};
    return `in the step “${plan.find(Step, stepId).description}” ${changesInWords(changes, names)}`;
  },
};

interface StepReorder extends ProposalOp {
  readonly op: 'step.reorder';
  readonly goalId: string;
  readonly stepIds: string[];
}

/** Another order of a goal's steps. */
export const stepReorder: OpKind<StepReorderDto, StepReorder> = {
  op: 'step.reorder',
  complete: ({ goalId, stepIds }) => ({ op: 'step.reorder', goalId, stepIds }),
  touches: ({ stepIds }) => stepIds,
  apply({ goalId, stepIds }, plan) {
    plan.find(Goal, goalId);
    checkOrder(stepIds, plan.openSteps(goalId), 'stepIds');
    stepIds.forEach((id, index) => plan.changing(Step, id).place(index + 1, plan.revision));
  },
  describe({ goalId, stepIds }, plan) {
    const order = stepIds.map((id) => `“${plan.find(Step, id).description}”`).join(', ');
    return `puts the steps of “${plan.find(Goal, goalId).statement}” in this order: ${order}`;
  },
};

interface StepEnd extends ProposalOp {
  readonly op: 'step.end';
  readonly stepId: string;
  readonly outcome: StepOutcome;
  readonly reason: string | null;
}

/** A step that both take as done, or take out. */
export const stepEnd: OpKind<StepEndDto, StepEnd> = {
  op: 'step.end',
  complete: ({ stepId, outcome, reason }) => ({ op: 'step.end', stepId, outcome, reason: reason ?? null }),
  touches: ({ stepId }) => [stepId],
  apply: ({ stepId, outcome, reason }, plan) =>
    plan.changing(Step, stepId).end(outcome, reason, plan.revision),
  describe({ stepId, outcome, reason }, plan) {
    const how = outcome === 'completed' ? 'marks as done' : 'takes out';
    return `${how} the step “${plan.find(Step, stepId).description}”${reason ? `: ${reason}` : ''}`;
  },
};

function stepsOf(plan: WorkingPlan, goalId: string): Step[] {
  return plan.all(Step).filter((step) => step.goalId === goalId);
}
