import { BrokenRule, type FieldError } from '../../core/errors.js';
import type { AgreedOpKind, Op, Proposing } from '../ops/op-kind.js';
import { inEachLanguage } from '../../core/language/say.js';
import type { Language } from '../../core/language/languages.js';
import type { WorkingPlan } from '../ops/working-plan.js';
import type { LocalIdDto } from '../ops/local-id.dto.js';
import { kindOf } from './all-ops.js';
import { LocalIds } from './local-ids.js';

/** Completes what was sent into what is stored. */
export function completeOps(inputs: readonly (Op & LocalIdDto)[], proposing: Proposing): Op[] {
  const added = new LocalIds();
  return inputs.map((input, index) =>
    located(index, () => {
      const kind = proposed(input);
      const op = kind.complete(added.resolve(input), proposing);
      if (input.localId !== undefined) added.set(input.localId, kind.adds?.(op) ?? '');
      return op;
    }),
  );
}

/** Applies the ops of a proposal in order, all or (by the error it throws) none. @returns what each does, in plain words of each language */
export function applyOps(ops: readonly Op[], plan: WorkingPlan): Readonly<Record<Language, string>>[] {
  return ops.map((op, index) =>
    located(index, () => {
      const sentence = inEachLanguage(() => proposed(op).describe(op, plan));
      proposed(op).apply(op, plan);
      return sentence;
    }),
  );
}

/** Applies what one side does alone. */
export function applyOwnOps(ops: readonly Op[], plan: WorkingPlan): void {
  for (const op of ops) kindOf(op.op).apply(op, plan);
}

/** The elements that the ops make. */
export function addedBy(ops: readonly Op[]): string[] {
  return ops.map((op) => proposed(op).adds?.(op)).filter((id) => id !== undefined);
}

/** The elements, there before, that the ops change. */
export function touchedBy(ops: readonly Op[], plan: WorkingPlan): string[] {
  const added = new Set(addedBy(ops));
  const touched = ops.flatMap((op, index) => located(index, () => proposed(op).touches(op, plan)));
  return [...new Set(touched)].filter((id) => !added.has(id));
}

/** The elements that the ops make, and those that they speak of and leave as they are. */
export function spokenOfBy(ops: readonly Op[]): string[] {
  return [...addedBy(ops), ...ops.flatMap((op) => proposed(op).about?.(op) ?? [])];
}

function proposed({ op }: Op): AgreedOpKind {
  const kind = kindOf(op);
  if (kind.needs === 'agreement') return kind;
  throw new Error(`${op} is not proposed: one side does it alone.`);
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
