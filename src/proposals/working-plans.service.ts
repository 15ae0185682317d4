import { Injectable } from '@nestjs/common';
import { CarePlan } from '../care-plans/care-plan.entity.js';
import { Db } from '../core/db.js';
import { NotFound } from '../core/errors.js';
import { Goal } from '../goals/goal.entity.js';
import { OwnWords } from '../goals/own-words.entity.js';
import { WorkingPlan } from './working-plan.js';

export interface LoadedPlan {
  readonly plan: CarePlan;
  readonly working: WorkingPlan;
}

/** SHARE: the plan's revision stands still while a proposal is written. UPDATE: nobody else proposes or answers meanwhile. */
type Lock = 'SHARE' | 'UPDATE';

/** Brings a plan's elements into memory under a lock, and puts the changed ones back. */
@Injectable()
export class WorkingPlans {
  constructor(private readonly db: Db) {}

  /** The plan is always locked before its proposals, so that two answers never wait for each other in a circle. */
  async load(planId: string, lock: Lock): Promise<LoadedPlan> {
    // Sent together; the lock goes first, so that what follows is read as it stands once the lock is held.
    const [, plan, goals] = await Promise.all([
      this.db.query(`SELECT FROM care_plan WHERE id = $1 FOR ${lock}`, [planId]),
      this.db.repository(CarePlan).findOneBy({ id: planId }),
      this.db.repository(Goal).find({ where: { planId }, order: { position: 'ASC' } }),
    ]);
    if (!plan) throw new NotFound();
    plan.requireOpen();
    return { plan, working: new WorkingPlan(planId, plan.revision + 1, goals) };
  }

  /** The content of all elements by id, as it is now. */
  async contentOf(planId: string): Promise<Record<string, object>> {
    const goals = await this.db.repository(Goal).findBy({ planId });
    return Object.fromEntries(goals.map((goal) => [goal.id, goal.content()]));
  }

  /** Writes what has changed and raises the plan's revision. The statements travel together, in this order. */
  async save({ plan, working }: LoadedPlan): Promise<void> {
    plan.revision = working.revision;
    await Promise.all([
      ...working.quotes.map((quote) => this.db.repository(OwnWords).insert(quote)),
      ...working.addedGoals.map((goal) => this.db.repository(Goal).insert(goal)),
      ...working.changedGoals.map((goal) => this.db.update(goal, goalFields)),
      this.db.update(plan, ['revision']),
    ]);
  }
}

const goalFields = [
  'position',
  'statement',
  'lifeDomain',
  'value',
  'startDate',
  'targetDate',
  'lifecycleStatus',
  'achievementStatus',
  'endReason',
  'changedInRevision',
] as const satisfies readonly (keyof Goal)[];
