import { Goal } from '../document/goal.entity.js';
import {
  Intervention,
  type InterventionContent,
  type InterventionOutcome,
} from '../document/intervention.entity.js';
import type { OpKind, ProposalOp } from './op-kind.js';
import type {
  InterventionAddDto,
  InterventionEndDto,
  InterventionReviseDto,
} from '../op-inputs/intervention-op.dto.js';
import { WorkingPlan } from './working-plan.js';
import { changesIn } from './changes.js';
import { openGoal } from './open-goal.js';
import { ownerOf } from './owner.js';
import { labelOf, takeOver } from './taking-over.js';
import { changesInWords, inWords } from '../document/in-words.js';

interface InterventionAdd extends ProposalOp, InterventionContent {
  readonly op: 'intervention.add';
  readonly interventionId: string;
  readonly goalId: string;
  readonly substanceUse?: boolean;
}

/** Help that serves a goal. */
export const interventionAdd: OpKind<InterventionAddDto, InterventionAdd> = {
  op: 'intervention.add',
  complete({ interventionId, goalId, type, title, ...input }, proposing) {
    const { id, original } = takeOver<InterventionAdd>('intervention.add', interventionId, proposing);
    return {
      op: 'intervention.add',
      interventionId: id,
      goalId,
      type,
      title,
      description: input.description ?? null,
      frequency: input.frequency ?? null,
      durationWeeks: input.durationWeeks ?? null,
      responsible: input.responsible ? ownerOf(input.responsible) : null,
      requiresConsent: input.requiresConsent ?? false,
      ...labelOf(input, original),
    };
  },
  adds: ({ interventionId }) => interventionId,
  touches: () => [],
  apply({ op: _, interventionId, substanceUse, ...content }, plan) {
    openGoal(plan, content.goalId);
    if (content.responsible) plan.nameOf(content.responsible);
    const position = WorkingPlan.after(plan.all(Intervention));
    const sensitivity = substanceUse ? 'substance_use' : null;
    const place = { id: interventionId, planId: plan.planId, position, sensitivity } as const;
    plan.add(Intervention.add({ ...place, ...content }, plan.revision));
  },
  describe({ goalId, title, frequency, durationWeeks, responsible }, plan) {
    const often = frequency ? `, ${inWords(frequency)}` : '';
    const long = durationWeeks ? `, for ${durationWeeks} ${durationWeeks === 1 ? 'week' : 'weeks'}` : '';
    const who = responsible ? `, with ${plan.nameOf(responsible)}` : '';
    return `adds “${title}” to “${plan.find(Goal, goalId).statement}”${often}${long}${who}`;
  },
};

interface InterventionRevise extends ProposalOp, Partial<InterventionContent> {
  readonly op: 'intervention.revise';
  readonly interventionId: string;
}

const fields = [
  'type',
  'title',
  'description',
  'frequency',
  'durationWeeks',
  'responsible',
  'requiresConsent',
] as const;

/** Another frequency, duration, person or wording. */
export const interventionRevise: OpKind<InterventionReviseDto, InterventionRevise> = {
  op: 'intervention.revise',
  complete({ interventionId, responsible, ...input }) {
    const given = { ...input, ...(responsible ? { responsible: ownerOf(responsible) } : {}) };
    return { op: 'intervention.revise', interventionId, ...changesIn<InterventionContent>(given, fields) };
  },
  touches: ({ interventionId }) => [interventionId],
  apply({ op: _, interventionId, ...changes }, plan) {
    if (changes.responsible) plan.nameOf(changes.responsible);
    plan.changing(Intervention, interventionId).revise(changes, plan.revision);
  },
  describe({ op: _, interventionId, ...changes }, plan) {
    const names: Record<string, string> = changes.responsible
      ? { responsible: plan.nameOf(changes.responsible) }
      : {};
    return `in “${plan.find(Intervention, interventionId).title}” ${changesInWords(changes, names)}`;
  },
};

interface InterventionEnd extends ProposalOp {
  readonly op: 'intervention.end';
  readonly interventionId: string;
  readonly outcome: InterventionOutcome;
  readonly reason: string | null;
}

/** Help that has done its part, or that stops. */
export const interventionEnd: OpKind<InterventionEndDto, InterventionEnd> = {
  op: 'intervention.end',
  complete: ({ interventionId, outcome, reason }) => ({
    op: 'intervention.end',
    interventionId,
    outcome,
    reason: reason ?? null,
  }),
  touches: ({ interventionId }) => [interventionId],
  apply: ({ interventionId, outcome, reason }, plan) =>
    plan.changing(Intervention, interventionId).end(outcome, reason, plan.revision),
  describe({ interventionId, outcome, reason }, plan) {
    const how = outcome === 'completed' ? 'completes' : 'stops';
    return `${how} “${plan.find(Intervention, interventionId).title}”${reason ? `: ${reason}` : ''}`;
  },
};
