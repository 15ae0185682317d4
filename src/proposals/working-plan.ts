import { BrokenRule } from '../core/errors.js';
import { Goal } from '../goals/goal.entity.js';
import type { OwnWords } from '../goals/own-words.entity.js';

/**
 * A plan's elements in memory, while a proposal is tried or applied. Nothing here touches the database, so trying costs
 * nothing and the rules can be tested by themselves.
 */
export class WorkingPlan {
  readonly quotes: OwnWords[] = [];
  private readonly added = new Set<Goal>();
  private readonly changed = new Set<Goal>();
  private readonly goals: Map<string, Goal>;

  constructor(
    readonly planId: string,
    /** The revision that the changes belong to. */
    readonly revision: number,
    goals: readonly Goal[],
  ) {
    this.goals = new Map(goals.map((goal) => [goal.id, goal]));
  }

  goal(id: string): Goal {
    const goal = this.goals.get(id);
    if (goal) return goal;
    throw new BrokenRule('The plan has no goal with this id. Read the plan again and take the id from there.', {
      errors: [{ pointer: 'goalId', message: 'must be the id of a goal of this plan' }],
    });
  }

  addGoal(goal: Goal): void {
    this.goals.set(goal.id, goal);
    this.added.add(goal);
  }

  /** A goal about to be changed. */
  changing(id: string): Goal {
    const goal = this.goal(id);
    if (!this.added.has(goal)) this.changed.add(goal);
    return goal;
  }

  quote(words: OwnWords): void {
    this.quotes.push(words);
  }

  get nextPosition(): number {
    return Math.max(0, ...[...this.goals.values()].map(({ position }) => position)) + 1;
  }

  get addedGoals(): readonly Goal[] {
    return [...this.added];
  }

  get changedGoals(): readonly Goal[] {
    return [...this.changed];
  }

  /** The content of existing elements by id, for comparing then and now. */
  contentOf(ids: readonly string[]): Record<string, object> {
    const found = ids.map((id) => this.goals.get(id)).filter((goal) => goal !== undefined);
    return Object.fromEntries(found.map((goal) => [goal.id, goal.content()]));
  }

  /** Those of the elements that changed after a revision. */
  changedSince(revision: number, ids: readonly string[]): string[] {
    return ids.filter((id) => (this.goals.get(id)?.changedInRevision ?? 0) > revision);
  }
}
