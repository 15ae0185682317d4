import type { Party } from '../../core/actor.js';
import type { ReviewLimits } from '../../organisation/rule-packs/review-limits.entity.js';
import type { WorkingPlan } from './working-plan.js';

/** One change to the plan, as it is stored in a proposal or in the history of the plan. */
export interface Op {
  readonly op: string;
}

/** Who proposes, and when: what an op may depend on besides the plan. */
export interface Proposing {
  readonly accountId: string;
  readonly party: Party;
  readonly at: Date;
  /** The patient's own account, if there is one: whose words a dictated quote is. */
  readonly patientAccountId: string | null;
  /** Between which days the next review may lie. */
  readonly reviewLimits: ReviewLimits;
  /** The ops of the proposal that this one counters. */
  readonly countered: readonly Op[];
}

/** What the engine knows of every kind of op. All of it is pure: it changes a copy of the plan in memory. */
interface OpKind<Applied extends Op> {
  readonly op: Applied['op'];
  /** Makes the change. @throws {BrokenRule | Conflict} when the plan does not allow it */
  apply(op: Applied, plan: WorkingPlan): void;
}

/** What one side does alone: nobody has to agree to it. */
export interface OwnOpKind<Applied extends Op = Op> extends OpKind<Applied> {
  readonly needs: 'own';
}

/**
 * What both sides agree on. A proposal is checked by applying it to a working plan that is then thrown away.
 * A new kind is one file (what is sent, what is stored, its rule and its words) and one line in changing/all-ops.ts.
 */
export interface AgreedOpKind<Input extends Op = Op, Stored extends Op = Op> extends OpKind<Stored> {
  readonly needs: 'agreement';
  /** What people send. */
  readonly input: new () => Input;
  /** What is stored of it in a proposal. */
  readonly stored: new () => object;
  /**
   * Completes what was sent into what is stored: new ids, quotes with their author.
   * @throws {BrokenRule} when the input breaks a rule that does not depend on the plan
   */
  complete(input: Input, proposing: Proposing): Stored;
  /** The id of the element that the op makes, if it makes one. */
  adds?(op: Stored): string;
  /** The ids of elements that the op changes: two proposals that share one cannot both be applied as they are. */
  touches(op: Stored, plan: WorkingPlan): readonly string[];
  /** The ids of elements that the op speaks of and leaves as they are. */
  about?(op: Stored): readonly string[];
  /** The change as a plain sentence without subject: 'adds the goal “…”'. Told of the plan before the op is applied. */
  describe(op: Stored, plan: WorkingPlan): string;
}
