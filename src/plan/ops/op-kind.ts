import type { OpName } from '../op-inputs/op-names.js';
import type { Party } from '../../core/actor.js';
import type { WorkingPlan } from './working-plan.js';

/** One change to the plan, as it is stored in a proposal. */
export interface ProposalOp {
  readonly op: OpName;
}

/** Who proposes, and when: what an op may depend on besides the plan. */
export interface Proposing {
  readonly accountId: string;
  readonly party: Party;
  readonly at: Date;
  /** The patient's own account, if there is one: whose words a dictated quote is. */
  readonly patientAccountId: string | null;
  /** The ops of the proposal that this one counters. */
  readonly countered: readonly ProposalOp[];
}

/**
 * Everything the engine knows about one kind of op. A new kind is one object in ops/ and one line in ops/registry.ts.
 * All of it is pure: a proposal is checked by applying it to a working plan that is then thrown away.
 */
export interface OpKind<Input extends ProposalOp = ProposalOp, Op extends ProposalOp = ProposalOp> {
  readonly op: OpName;
  /**
   * Completes what was sent into what is stored: new ids, quotes with their author.
   * @throws {BrokenRule} when the input breaks a rule that does not depend on the plan
   */
  complete(input: Input, proposing: Proposing): Op;
  /** The id of the element that the op makes, if it makes one. */
  adds?(op: Op): string;
  /** The ids of elements that the op changes: two proposals that share one cannot both be applied as they are. */
  touches(op: Op, plan: WorkingPlan): readonly string[];
  /** Makes the change. @throws {BrokenRule | Conflict} when the plan does not allow it */
  apply(op: Op, plan: WorkingPlan): void;
  /** The change as a plain sentence without subject: 'adds the goal “…”'. Told of the plan before the op is applied. */
  describe(op: Op, plan: WorkingPlan): string;
}
