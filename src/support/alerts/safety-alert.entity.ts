import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import type { AlertEventKind, AlertState } from './alert-states.js';

type Raised = Pick<
  SafetyAlert,
  'id' | 'questionnaireId' | 'question' | 'answer' | 'calledBy' | 'raisedAt' | 'step' | 'dueAt' | 'asked'
>;

/** Who has seen it, and what came of it. */
interface Acknowledgement {
  readonly by: string;
  readonly at: Date;
  readonly said: string;
  readonly agreed: string;
  readonly nextContactOn: string;
}

/** That a patient answered a question about safety above 0, or that a peer supporter is worried, until somebody has spoken with them. */
@Entity('safety_alert')
export class SafetyAlert {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', nullable: true, update: false })
  questionnaireId: string | null;

  /** The question of the highest answer. */
  @Column({ type: 'text', nullable: true })
  question: string | null;

  /** The highest answer of all while it waits; of a call, what the peer supporter said first, if anything. */
  @Column({ type: 'text', nullable: true })
  answer: string | null;

  @Column({ type: 'uuid', nullable: true, update: false })
  calledBy: string | null;

  @Column('text')
  state: AlertState;

  @Column({ type: 'timestamptz', update: false })
  raisedAt: Date;

  /** Which step of the protocol has heard of it, from 1. */
  @Column('integer')
  step: number;

  /** By when somebody of that step is to have seen it. */
  @Column('timestamptz')
  dueAt: Date;

  /** Accounts that were asked last to see it. */
  @Column('uuid', { array: true })
  asked: string[];

  @Column('uuid', { nullable: true })
  acknowledgedBy: string | null;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;

  @Column('text', { nullable: true })
  said: string | null;

  @Column('text', { nullable: true })
  agreed: string | null;

  @Column('date', { nullable: true })
  nextContactOn: string | null;

  @Column('integer')
  version: number;

  static raise(raised: Raised): SafetyAlert {
    const fresh = {
      acknowledgedBy: null,
      acknowledgedAt: null,
      said: null,
      agreed: null,
      nextContactOn: null,
    };
    return Object.assign(new SafetyAlert(), { ...raised, ...fresh, state: 'open', version: 1 });
  }

  isDue(now: Date): boolean {
    return this.state === 'open' && this.dueAt <= now;
  }

  /** Nobody has acknowledged it in time. @param asked who is asked now; nobody: those before stay asked */
  escalate(step: number, dueAt: Date, asked: readonly string[]): void {
    this.step = step;
    this.dueAt = dueAt;
    if (asked.length > 0) this.asked = [...asked];
  }

  /** What staff are to act on is never lower than what was once said. */
  rise(question: string, answer: string): void {
    Object.assign(this, { question, answer });
  }

  /** It rose. @param step how far it has come, never back @param dueAt counts where it is sooner @param asked who is asked now */
  askAnew(step: number, dueAt: Date, asked: readonly string[]): void {
    this.step = Math.max(this.step, step);
    if (dueAt < this.dueAt) this.dueAt = dueAt;
    if (asked.length > 0) this.asked = [...asked];
  }

  /** @throws {Conflict} when somebody has acknowledged it already */
  acknowledge({ by, at, ...what }: Acknowledgement): void {
    if (this.state !== 'open')
      throw new Conflict(
        say`Somebody has acknowledged this already. Read what was said and agreed, and speak with them where you have something to add.`,
      );
    Object.assign(this, { ...what, state: 'acknowledged', acknowledgedBy: by, acknowledgedAt: at });
  }
}

/** A step of an alert, never changed. */
@Entity('safety_alert_event')
export class SafetyAlertEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  alertId: string;

  @Column('text')
  kind: AlertEventKind;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  byAccount: string | null;

  /** Accounts that were told. */
  @Column('uuid', { array: true })
  told: string[];

  @Column('integer')
  step: number;

  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** The question that was answered, word for word. */
  @Column('text', { nullable: true })
  question: string | null;

  @Column('text', { nullable: true })
  answer: string | null;
}
