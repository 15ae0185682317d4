import { BrokenRule, type FieldError } from '../../core/errors.js';
import { opNames, type OpName } from '../op-inputs/op-names.js';
import type { OpKind, ProposalOp, Proposing } from './op-kind.js';
import type { WorkingPlan } from './working-plan.js';
import { goalAdd, goalEnd, goalReorder, goalRevise } from './goal.ops.js';
import { interventionAdd, interventionEnd, interventionRevise } from './intervention.ops.js';
import { stageAgree } from './stage.ops.js';
import { stepAdd, stepEnd, stepReorder, stepRevise } from './step.ops.js';
import { criteriaSet, reviewSet } from './terms.ops.js';

const all = [
  goalAdd,
  goalRevise,
  goalReorder,
  goalEnd,
  stepAdd,
  stepRevise,
  stepReorder,
  stepEnd,
  interventionAdd,
  interventionRevise,
  interventionEnd,
  reviewSet,
  criteriaSet,
  stageAgree,
] as unknown as OpKind[];

const kinds = new Map(all.map((kind) => [kind.op, kind]));
const unknown = opNames.filter((name) => !kinds.has(name));
if (unknown.length > 0) throw new Error(`No op kind for ${unknown.join(', ')}.`);

function kindOf(op: OpName): OpKind {
  return kinds.get(op) as OpKind;
}

/** Completes what was sent into what is stored. */
export function completeOps(inputs: readonly ProposalOp[], proposing: Proposing): ProposalOp[] {
  return inputs.map((input, index) => located(index, () => kindOf(input.op).complete(input, proposing)));
}

/** Applies the ops in order, all or (by the error it throws) none. @returns what each does, in plain words */
export function applyOps(ops: readonly ProposalOp[], plan: WorkingPlan): string[] {
  return ops.map((op, index) =>
    located(index, () => {
      const sentence = kindOf(op.op).describe(op, plan);
      kindOf(op.op).apply(op, plan);
      return sentence;
    }),
  );
}

/** The elements that the ops make. */
export function addedBy(ops: readonly ProposalOp[]): string[] {
  return ops.map((op) => kindOf(op.op).adds?.(op)).filter((id) => id !== undefined);
}

/** The elements, there before, that the ops change. */
export function touchedBy(ops: readonly ProposalOp[], plan: WorkingPlan): string[] {
  const added = addedBy(ops);
  return [...new Set(ops.flatMap((op) => kindOf(op.op).touches(op, plan)))].filter(
    (id) => !added.includes(id),
  );
}

/** Says in which op of the list a rule was broken. */
function located<T>(index: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BrokenRule)) throw error;
    throw new BrokenRule(error.message, { ...error.options, errors: pointersUnder(`/ops/${index}`, error) });
  }
}

function pointersUnder(parent: string, { options, message }: BrokenRule): FieldError[] {
  const errors = options.errors ?? [{ pointer: '', message }];
  return errors.map((error) => ({
    ...error,
    pointer: error.pointer ? `${parent}/${error.pointer}` : parent,
  }));
}
