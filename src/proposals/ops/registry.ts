import { BrokenRule, Problem, type FieldError } from '../../core/errors.js';
import type { OpKind, OpName, ProposalOp, Proposing } from '../op-kind.js';
import type { WorkingPlan } from '../working-plan.js';
import { goalAdd } from './goal-add.op.js';
import { goalEnd } from './goal-end.op.js';
import { goalRevise } from './goal-revise.op.js';

const kinds = { 'goal.add': goalAdd, 'goal.revise': goalRevise, 'goal.end': goalEnd } as unknown as Record<OpName, OpKind>;

/** Completes what was sent into what is stored. */
export function completeOps(inputs: readonly ProposalOp[], proposing: Proposing): ProposalOp[] {
  return inputs.map((input, index) => located(index, () => kinds[input.op].complete(input, proposing)));
}

/** Applies the ops in order, all or (by the error it throws) none. @returns what each does, in plain words */
export function applyOps(ops: readonly ProposalOp[], plan: WorkingPlan): string[] {
  return ops.map((op, index) =>
    located(index, () => {
      const sentence = kinds[op.op].describe(op, plan);
      kinds[op.op].apply(op, plan);
      return sentence;
    }),
  );
}

/** The elements the ops make. */
export function addedBy(ops: readonly ProposalOp[]): string[] {
  return ops.map((op) => kinds[op.op].adds(op)).filter((id) => id !== null);
}

/** The elements, there before, that the ops change. */
export function touchedBy(ops: readonly ProposalOp[]): string[] {
  const added = addedBy(ops);
  return [...new Set(ops.flatMap((op) => kinds[op.op].touches(op)))].filter((id) => !added.includes(id));
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

function pointersUnder(parent: string, { options, message }: Problem): FieldError[] {
  const errors = options.errors ?? [{ pointer: '', message }];
  return errors.map((error) => ({ ...error, pointer: error.pointer ? `${parent}/${error.pointer}` : parent }));
}
