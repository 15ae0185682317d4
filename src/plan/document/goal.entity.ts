import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { goalMoves, type AchievementStatus, type LifecycleStatus } from './goal-states.js';
import type { PlanElement } from './plan-element.entity.js';

/** The areas of life a goal can be about. */
export const lifeDomains = ['health', 'home', 'purpose', 'community', 'relationships', 'self'] as const;
export type LifeDomain = (typeof lifeDomains)[number];

/** How a goal can end. */
export const goalOutcomes = ['completed', 'cancelled'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

/** A measurable objective: from the baseline to the target. */
export interface Objective {
  readonly measure: string;
  readonly unit: string | null;
  readonly baseline: number;
  readonly target: number;
}

/** A goal-attainment scale (Kiresuk & Sherman 1968): what each level looks like, described by the two together. */
export interface AttainmentScale {
  readonly muchLess: string;
  readonly less: string;
  readonly expected: string;
  readonly more: string;
  readonly muchMore: string;
}

/** What two people agree on when they agree on a goal. */
export interface GoalContent {
  readonly statement: string;
  readonly lifeDomain: LifeDomain;
  readonly value: string | null;
  readonly startDate: string | null;
  readonly targetDate: string | null;
  readonly objective: Objective | null;
  readonly attainmentScale: AttainmentScale | null;
}

interface NewGoal extends GoalContent {
  readonly id: string;
  readonly planId: string;
  readonly position: number;
  readonly ownWordsId: string | null;
  readonly sensitivity: 'substance_use' | null;
}

@Entity('goal')
export class Goal implements PlanElement {
  static readonly fields = [
    'position',
    'statement',
    'lifeDomain',
    'value',
    'startDate',
    'targetDate',
    'objective',
    'attainmentScale',
    'lifecycleStatus',
    'achievementStatus',
    'endReason',
    'changedInRevision',
  ] as const satisfies readonly (keyof Goal)[];

  readonly kind = 'goal';

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

  @Column('jsonb', { nullable: true })
  objective: Objective | null;

  @Column('jsonb', { nullable: true })
  attainmentScale: AttainmentScale | null;

  @Column('text')
  lifecycleStatus: LifecycleStatus;

  @Column('text')
  achievementStatus: AchievementStatus;

  @Column({ type: 'text', update: false, nullable: true })
  sensitivity: 'substance_use' | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  /** The plan revision in which this goal last changed: what makes a proposal stale. */
  @Column('integer')
  changedInRevision: number;

  @Column('integer')
  version: number;

  static add({ id, planId, position, ownWordsId, sensitivity, ...content }: NewGoal, revision: number): Goal {
    const goal = Object.assign(new Goal(), {
      id,
      planId,
      position,
      ownWordsId,
      sensitivity,
      ...content,
      lifecycleStatus: 'accepted',
      achievementStatus: 'in-progress',
      endReason: null,
      changedInRevision: revision,
      version: 1,
    });
    goal.check();
    return goal;
  }

  revise(changes: Partial<GoalContent>, revision: number): void {
    if (this.hasEnded)
      throw new Conflict(
        `The goal “${this.statement}” has ended (${this.lifecycleStatus}) and cannot be revised.`,
      );
    Object.assign(this, changes, { changedInRevision: revision });
    this.check();
  }

  place(position: number, revision: number): void {
    if (this.position === position) return;
    this.position = position;
    this.changedInRevision = revision;
  }

  end(outcome: GoalOutcome, reason: string | null, revision: number): void {
    if (outcome === 'cancelled' && !reason) {
      throw new BrokenRule('Say why the goal is being let go: a reason keeps the story of the plan whole.');
    }
    this.move(outcome);
    if (outcome === 'completed') this.achievementStatus = 'achieved';
    this.endReason = reason;
    this.changedInRevision = revision;
  }

  /** Work on the goal begins, pauses or goes on. */
  move(to: LifecycleStatus): void {
    if (!goalMoves[this.lifecycleStatus].includes(to)) {
      throw new Conflict(`The goal “${this.statement}” is ${this.lifecycleStatus} and cannot become ${to}.`);
    }
    this.lifecycleStatus = to;
  }

  get hasEnded(): boolean {
    return !goalMoves[this.lifecycleStatus].includes('completed');
  }

  content(): GoalContent & Readonly<Record<string, unknown>> {
    const {
      statement,
      lifeDomain,
      value,
      startDate,
      targetDate,
      objective,
      attainmentScale,
      lifecycleStatus,
      position,
    } = this;
    return {
      statement,
      lifeDomain,
      value,
      startDate,
      targetDate,
      objective,
      attainmentScale,
      lifecycleStatus,
      position,
    };
  }

  private check(): void {
    checkPeriod(this.startDate, this.targetDate);
    const { objective, attainmentScale } = this;
    if (objective && attainmentScale) {
      throw new BrokenRule(
        'A goal has either a measurable objective or a goal-attainment scale. Leave one of them out.',
        at('attainmentScale'),
      );
    }
    if (objective && objective.baseline === objective.target) {
      throw new BrokenRule(
        'The target equals the baseline, so nothing could be seen to change. Choose a different target.',
        at('objective/target'),
      );
    }
  }
}

const at = (pointer: string): { errors: { pointer: string; message: string }[] } => ({
  errors: [{ pointer, message: 'breaks the rule above' }],
});

function checkPeriod(start: string | null, target: string | null): void {
  // ISO dates sort as text.
  if (start && target && target < start) {
    throw new BrokenRule(
      `The target date ${target} lies before the start date ${start}. Choose a target on or after the start.`,
      at('targetDate'),
    );
  }
}
