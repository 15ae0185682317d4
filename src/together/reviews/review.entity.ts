import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from '../../core/actor.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import type { GoalDto } from '../../plan/elements/goal.dto.js';
import { measuredBy, type MeasuredBy } from '../progress/measured-trend.js';
import { reviewDayFault, type ReviewLimits } from '../../organisation/rule-packs/review-limits.entity.js';
import { reviewMoves, type ReviewMove, type ReviewState } from './review-states.js';
import { quoted } from '../../core/text/written.js';

/** How the two see a goal when they look at it together. `not-discussed`: they did not come to it, which is no view of how it goes. */
export const goalReviewOutcomes = [
  'going-well',
  'slower-than-hoped',
  'change-needed',
  'reached',
  'not-discussed',
] as const;
export type GoalReviewOutcome = (typeof goalReviewOutcomes)[number];

export interface GoalOutcome {
  readonly goalId: string;
  readonly outcome: GoalReviewOutcome;
  readonly words: string | null;
}

/** Where somebody sees a part of the plan differently, or has a reservation: it comes back at every review. */
export interface AgendaItem {
  readonly elementId: string;
  readonly elementKind: string;
  readonly party: Party;
  readonly stance: 'disagree' | 'agree-with-reservation';
  readonly words: string;
}

/** What was noted of a review that was held. */
export interface Held {
  /** YYYY-MM-DD */
  readonly heldOn: string;
  readonly lateReason: string | null;
  readonly attendees: string[];
  readonly outcomes: GoalOutcome[];
  readonly whatChanged: string | null;
  readonly nextReviewOn: string;
}

/** What the plan and the calendar say. */
export interface ReviewCircumstances extends ReviewLimits {
  /** The goals in hand, each of which is looked at. */
  readonly goals: readonly Pick<GoalDto, 'id' | 'statement' | 'objective'>[];
  readonly agenda: AgendaItem[];
}

interface Closing {
  readonly by: string;
  readonly at: Date;
  readonly keepWordingReason: string | null;
}

/** Looking at the plan together: prepared by both, held, and recorded. */
@Entity('review')
export class Review {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column('text')
  state: ReviewState;

  @Column({ type: 'uuid', update: false })
  openedBy: string;

  @Column({ type: 'text', update: false })
  openedParty: Party;

  @Column({ type: 'timestamptz', update: false })
  openedAt: Date;

  @Column({ type: 'text', nullable: true, update: false })
  reason: string | null;

  @Column({ type: 'date', update: false })
  dueOn: string;

  @Column('date', { nullable: true })
  heldOn: string | null;

  @Column('text', { nullable: true })
  lateReason: string | null;

  @Column('text', { array: true, nullable: true })
  attendees: string[] | null;

  @Column('jsonb', { nullable: true })
  outcomes: GoalOutcome[] | null;

  @Column('text', { nullable: true })
  whatChanged: string | null;

  @Column('jsonb', { nullable: true })
  agenda: AgendaItem[] | null;

  @Column('jsonb', { nullable: true })
  objectives: MeasuredBy[] | null;

  @Column('date', { nullable: true })
  nextReviewOn: string | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  cancelReason: string | null;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('integer')
  version: number;

  /** @throws {Conflict | BrokenRule} when it is closed, a goal was not looked at, or a day cannot be right */
  record(held: Held, circumstances: ReviewCircumstances, { by, at, keepWordingReason }: Closing): void {
    this.requireMove('record');
    requireDays(held, circumstances);
    requireEveryGoal(held, circumstances);
    const { agenda, goals } = circumstances;
    Object.assign(this, held, {
      agenda,
      objectives: measuredBy(goals),
      closedBy: by,
      closedAt: at,
      keepWordingReason,
    });
    this.state = reviewMoves.record.to;
  }

  /** @throws {Conflict} when it is closed already */
  cancel(reason: string, { by, at, keepWordingReason }: Closing): void {
    this.requireMove('cancel');
    Object.assign(this, { cancelReason: reason, closedBy: by, closedAt: at, keepWordingReason });
    this.state = reviewMoves.cancel.to;
  }

  /** @throws {Conflict} when there is nothing left to prepare */
  requireOpen(): void {
    if (this.state !== 'open') throw new Conflict(say`This review was ${this.state} already.`);
  }

  private requireMove(name: ReviewMove): void {
    const starts: readonly ReviewState[] = reviewMoves[name].from;
    if (!starts.includes(this.state)) throw new Conflict(say`This review was ${this.state} already.`);
  }
}

function requireDays({ heldOn, lateReason, nextReviewOn }: Held, circumstances: ReviewCircumstances): void {
  const { today } = circumstances;
  if (heldOn < today && lateReason === null)
    throw refused('/lateReason', say`is needed for a day that is over: say why it is recorded only now`);
  if (nextReviewOn <= heldOn) throw refused('/nextReviewOn', say`must be after the day of this review`);
  const fault = reviewDayFault(nextReviewOn, circumstances, heldOn);
  if (fault !== null) throw refused('/nextReviewOn', fault);
}

function requireEveryGoal({ outcomes }: Held, { goals }: ReviewCircumstances): void {
  const looked = outcomes.map(({ goalId }) => goalId);
  const missed = goals.filter(({ id }) => !looked.includes(id));
  if (missed.length > 0) {
    const names = missed.map(({ statement }) => quoted(statement)).join(', ');
    throw refused('/outcomes', say`must have an outcome for every goal in hand; missing: ${names}`);
  }
  const wrong = looked.findIndex(
    (goalId, index) => looked.indexOf(goalId) !== index || !goals.some(({ id }) => id === goalId),
  );
  if (wrong >= 0)
    throw refused(`/outcomes/${wrong}/goalId`, say`must be a goal in hand of this plan, named once`);
}

function refused(pointer: string, message: Sentence): BrokenRule {
  return new BrokenRule(say`The review cannot be recorded like this: ${pointer.slice(1)} ${message}.`, {
    errors: [{ pointer, message }],
  });
}
