import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../core/errors.js';

/** The areas of life a goal can be about. */
export const lifeDomains = ['health', 'home', 'purpose', 'community', 'relationships', 'self'] as const;
export type LifeDomain = (typeof lifeDomains)[number];

/** FHIR R4 goal-status. */
export const lifecycleStatuses = [
  'proposed',
  'planned',
  'accepted',
  'active',
  'on-hold',
  'completed',
  'cancelled',
  'entered-in-error',
  'rejected',
] as const;
export type LifecycleStatus = (typeof lifecycleStatuses)[number];

/** FHIR R4 goal-achievement. */
export const achievementStatuses = [
  'in-progress',
  'improving',
  'worsening',
  'no-change',
  'achieved',
  'sustaining',
  'not-achieved',
  'no-progress',
  'not-attainable',
] as const;
export type AchievementStatus = (typeof achievementStatuses)[number];

/** How a goal can end. */
export const goalOutcomes = ['completed', 'cancelled'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

/** What two people agree on when they agree on a goal. */
export interface GoalContent {
  readonly statement: string;
  readonly lifeDomain: LifeDomain;
  readonly value: string | null;
  readonly startDate: string | null;
  readonly targetDate: string | null;
}

interface NewGoal extends GoalContent {
  readonly id: string;
  readonly planId: string;
  readonly position: number;
  readonly ownWordsId: string | null;
}

@Entity('goal')
export class Goal {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column('integer')
  position: number;

  @Column({ type: 'uuid', update: false, nullable: true })
  ownWordsId: string | null;

  @Column('text')
  statement: string;

  @Column('text')
  lifeDomain: LifeDomain;

  @Column('text', { nullable: true })
  value: string | null;

  @Column('date', { nullable: true })
  startDate: string | null;

  @Column('date', { nullable: true })
  targetDate: string | null;

  @Column('text')
  lifecycleStatus: LifecycleStatus;

  @Column('text')
  achievementStatus: AchievementStatus;

  @Column('text', { nullable: true })
  endReason: string | null;

  /** The plan revision in which this goal last changed: what makes a proposal stale. */
  @Column('integer')
  changedInRevision: number;

  @Column('integer')
  version: number;

  static add({ id, planId, position, ownWordsId, ...content }: NewGoal, revision: number): Goal {
    checkPeriod(content.startDate, content.targetDate);
    return Object.assign(new Goal(), {
      id,
      planId,
      position,
      ownWordsId,
      ...content,
      lifecycleStatus: 'accepted',
      achievementStatus: 'in-progress',
      endReason: null,
      changedInRevision: revision,
      version: 1,
    });
  }

  revise(changes: Partial<GoalContent>, revision: number): void {
    this.refuseWhenEnded('revised');
    Object.assign(this, changes, { changedInRevision: revision });
    checkPeriod(this.startDate, this.targetDate);
  }

  end(outcome: GoalOutcome, reason: string | null, revision: number): void {
    this.refuseWhenEnded('ended');
    if (outcome === 'cancelled' && !reason) {
      throw new BrokenRule('Say why the goal is being let go: a reason keeps the story of the plan whole.');
    }
    this.lifecycleStatus = outcome;
    if (outcome === 'completed') this.achievementStatus = 'achieved';
    this.endReason = reason;
    this.changedInRevision = revision;
  }

  get hasEnded(): boolean {
    return ['completed', 'cancelled', 'entered-in-error', 'rejected'].includes(this.lifecycleStatus);
  }

  /** What people agreed on, for comparing then and now. */
  content(): GoalContent & { lifecycleStatus: LifecycleStatus } {
    const { statement, lifeDomain, value, startDate, targetDate, lifecycleStatus } = this;
    return { statement, lifeDomain, value, startDate, targetDate, lifecycleStatus };
  }

  private refuseWhenEnded(verb: string): void {
    if (this.hasEnded) throw new Conflict(`The goal “${this.statement}” has ended (${this.lifecycleStatus}) and cannot be ${verb}.`);
  }
}

function checkPeriod(start: string | null, target: string | null): void {
  // ISO dates sort as text.
  if (start && target && target < start) {
    throw new BrokenRule(`The target date ${target} lies before the start date ${start}. Choose a target on or after the start.`);
  }
}
