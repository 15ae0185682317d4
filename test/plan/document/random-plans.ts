import fc from 'fast-check';
import { newId } from '../../../src/core/ids.js';
import { applyOps, applyOwnOps, completeOps } from '../../../src/plan/changing/apply-ops.js';
import {
  newDocument,
  readDocument,
  writeDocument,
  type PlanDocument,
} from '../../../src/plan/document/plan-document.js';
import { elementsOf } from '../../../src/plan/document/plan-elements.js';
import type { Op } from '../../../src/plan/ops/op-kind.js';
import { WorkingPlan } from '../../../src/plan/ops/working-plan.js';

const accountId = '00000000-0000-7000-8000-00000000000a';
const at = '2026-11-26T09:00:00.000Z';

/** What somebody tries with a plan; what it is about is picked from what there is at that moment. */
export interface Attempt {
  readonly kind: (typeof attempts)[number];
  readonly pick: number;
  readonly text: string;
  readonly day: string;
  readonly flag: boolean;
}

const attempts = [
  'goal.add',
  'goal.revise',
  'goal.reorder',
  'goal.quote',
  'own_words.add',
  'goal.move',
  'goal.assess',
  'goal.end',
  'goal.prioritise',
  'step.add',
  'step.revise',
  'step.end',
  'step.start',
  'step.finish',
  'intervention.add',
  'intervention.revise',
  'intervention.end',
  'intervention.start',
  'intervention.pause',
  'review.set',
  'review.reschedule',
  'criteria.set',
  'about_me.write',
  'stance.state',
  'label.set',
  'support.name',
  'support.change',
  'support.end',
] as const;

export const attempt = fc.record<Attempt>({
  kind: fc.constantFrom(...attempts),
  pick: fc.nat({ max: 20 }),
  text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => /\S/.test(text)),
  day: fc.constantFrom('2026-12-01', '2027-03-01', '2027-09-30'),
  flag: fc.boolean(),
});

export function anEmptyPlan(): PlanDocument {
  return newDocument(newId(), { schedule: newId(), criteria: newId() });
}

/** The plan after what was tried, one thing after the other; what the plan refuses leaves it as it was. */
export function planAfter(tried: readonly Attempt[], document = anEmptyPlan()): PlanDocument {
  let plan = document;
  tried.forEach((each, revision) => {
    const working = new WorkingPlan(plan.aboutMe.id, revision + 1, copyOf(plan), {
      patientName: 'Alex',
      team: [],
      reviewLimits,
    });
    try {
      const op = opFor(each, working.document);
      if (isOwn(each.kind)) applyOwnOps([op], working);
      else
        applyOps(
          completeOps([op], { ...proposing, party: op.op === 'goal.quote' ? 'clinician' : 'patient' }),
          working,
        );
      plan = working.document;
    } catch (error) {
      if (!refusals.has((error as Error).constructor.name)) throw error;
    }
  });
  return plan;
}

const refusals = new Set(['BrokenRule', 'Conflict']);
const reviewLimits = { today: at.slice(0, 10), maxReviewDays: 366 };
const proposing = {
  ...{ accountId, party: 'patient' as const, at: new Date(at), patientAccountId: accountId },
  ...{ countered: [], reviewLimits },
};
const ownKinds =
  /^(about_me|own_words|goal\.move|stance|label|support|review\.reschedule|.*\.(prioritise|start|finish|pause))/;
const isOwn = (kind: string): boolean => ownKinds.test(kind);

function copyOf(plan: PlanDocument): PlanDocument {
  return readDocument(plan.aboutMe.id, writeDocument(plan));
}

function opFor({ kind, pick, text, day, flag }: Attempt, plan: PlanDocument): Op {
  const one = (ids: readonly { id: string }[]): string => ids[pick % Math.max(1, ids.length)]?.id ?? newId();
  const goalId = one(plan.goals);
  const stepId = one(plan.goals.flatMap(({ steps }) => steps));
  const interventionId = one(plan.interventions);
  const supportId = one([...plan.supports, ...plan.formerSupports]);
  const owner = flag ? { kind: 'patient' } : { kind: 'support', supportId };
  const party = flag ? 'patient' : 'clinician';
  const stance = { party, stance: 'disagree', words: text, statedBy: accountId, statedAt: at };
  const labelled = flag
    ? { kind: 'goal', elementId: goalId }
    : { kind: 'intervention', elementId: interventionId };
  const ops: Record<Attempt['kind'], object> = {
    'goal.add': {
      lifeDomain: 'health',
      ...(pick % 2 === 0 ? { ownWords: { text } } : { statement: text }),
      targetDate: day,
      substanceUse: flag,
    },
    'goal.revise': { goalId, ...(flag ? { statement: text } : { startDate: day }) },
    'goal.reorder': {
      goalIds: plan.goals
        .filter(({ hasEnded }) => !hasEnded)
        .map(({ id }) => id)
        .reverse(),
    },
    'goal.quote': { goalId, ownWords: { text, dictatedAndConfirmed: true } },
    'own_words.add': { goalId, words: { text, saidBy: accountId, saidAt: at, dictatedTo: null } },
    'goal.move': { goalId, move: pick % 2 === 0 ? 'start' : 'hold' },
    'goal.assess': { goalId, achievementStatus: 'improving' },
    'goal.end': { goalId, outcome: 'cancelled', reason: text, openSteps: flag ? 'cancelled' : null },
    'goal.prioritise': { goalId, party, priority: 'high-priority' },
    'step.add': { goalId, description: text, owner },
    'step.revise': { stepId, description: text },
    'step.end': { stepId, outcome: 'completed' },
    'step.start': { stepId, at },
    'step.finish': { stepId, at },
    'intervention.add': { goalId, type: 'therapy', title: text, responsible: owner, substanceUse: flag },
    'intervention.revise': { interventionId, description: text },
    'intervention.end': { interventionId, outcome: 'stopped', reason: text },
    'intervention.start': { interventionId, consented: flag },
    'intervention.pause': { interventionId },
    'review.set': { intervalDays: 30, nextReviewOn: day },
    'review.reschedule': { nextReviewOn: day },
    'criteria.set': { criteria: [text] },
    'about_me.write': {
      words: { strengths: [text], values: [], preferences: [], barriers: [], hopes: [] },
      ...{ by: accountId, at },
    },
    'stance.state': { elementIds: [one(elementsOf(plan))], stances: [stance], keepWordingReason: null },
    'label.set': { ...labelled, substanceUse: flag || pick % 2 === 0 },
    'support.name': { supportId: newId(), name: text, relationship: 'friend', howTheyHelp: null },
    'support.change': { supportId, name: text },
    'support.end': { supportId, at },
  };
  return { op: kind, ...ops[kind] };
}
