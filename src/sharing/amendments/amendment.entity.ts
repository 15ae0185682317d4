import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataClass } from '../../access/access-matrix.js';
import { Conflict, Forbidden } from '../../core/errors.js';
import {
  amendmentMoves,
  type AmendmentMove,
  type AmendmentState,
  type DenialGround,
} from './amendment-states.js';
import type { SaidHow } from '../../core/said-how.js';
import { dayAfter } from '../../core/days.js';

const answerDays = 60;
const extensionDays = 30;

interface Doing {
  readonly by: string;
  readonly at: Date;
}

/** Whoever asked, or who wrote it down for the patient and how the patient said it. */
export type Asker = Pick<Amendment, 'askedBy' | 'writtenBy' | 'saidHow'>;

/** What a patient asks to be put right in their record (45 CFR 164.526). */
@Entity('amendment')
export class Amendment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  state: AmendmentState;

  @Column({ type: 'text', update: false })
  dataClass: DataClass;

  @Column({ type: 'uuid', nullable: true, update: false })
  recordId: string | null;

  @Column({ type: 'text', update: false })
  words: string;

  /** Null: the patient, without an account or not with it; then somebody wrote it down. */
  @Column({ type: 'uuid', nullable: true, update: false })
  askedBy: string | null;

  @Column({ type: 'uuid', nullable: true, update: false })
  writtenBy: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  saidHow: SaidHow | null;

  @Column({ type: 'timestamptz', update: false })
  askedAt: Date;

  /** The last day for an answer, as YYYY-MM-DD. */
  @Column('date')
  dueOn: string;

  @Column('text', { nullable: true })
  extension: string | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { nullable: true })
  ground: DenialGround | null;

  @Column('text', { array: true })
  othersTold: string[];

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('boolean')
  goesAlong: boolean;

  @Column('text', { nullable: true })
  disagreement: string | null;

  @Column('uuid', { nullable: true })
  disagreedBy: string | null;

  @Column('timestamptz', { nullable: true })
  disagreedAt: Date | null;

  @Column('text', { nullable: true })
  disagreementSaidHow: SaidHow | null;

  @Column('uuid', { nullable: true })
  withdrawalWrittenBy: string | null;

  @Column('text', { nullable: true })
  withdrawalSaidHow: SaidHow | null;

  @Column('text', { nullable: true })
  rebuttal: string | null;

  @Column('uuid', { nullable: true })
  rebuttedBy: string | null;

  @Column('timestamptz', { nullable: true })
  rebuttedAt: Date | null;

  @Column('integer')
  version: number;

  /** @param today the day of it, where the organisation is */
  static ask(
    asking: Pick<Amendment, 'id' | 'dataClass' | 'recordId' | 'words' | 'askedAt'> & Asker,
    today: string,
  ): Amendment {
    const unsaid = { extension: null, answer: null, ground: null, disagreement: null, rebuttal: null };
    const unanswered = { ...unsaid, state: 'asked', othersTold: [], goesAlong: false, version: 1 };
    return Object.assign(new Amendment(), { ...asking, ...unanswered, dueOn: dayAfter(today, answerDays) });
  }

  /** @throws {Conflict} when it was answered or extended, or its time is over */
  extend(reason: string, today: string): void {
    this.requireAsked();
    if (this.extension !== null)
      throw new Conflict(say`The time for an answer was extended already. That is done once.`);
    if (today > this.dueOn) throw new Conflict(say`The time for an answer is over. Please answer now.`);
    this.extension = reason;
    this.dueOn = dayAfter(this.dueOn, extensionDays);
  }

  /** @throws {Conflict} when it was answered, {Forbidden} for who asked */
  accept(answer: string, { othersTold, ...doing }: Doing & { othersTold: string[] }): void {
    this.settle('accept', answer, doing);
    this.othersTold = othersTold;
  }

  /** @throws {Conflict} when it was answered, {Forbidden} for who asked */
  deny(answer: string, { ground, ...doing }: Doing & { ground: DenialGround }): void {
    this.settle('deny', answer, doing);
    this.ground = ground;
  }

  /** @throws {Conflict} when it was answered */
  withdraw(by: string, saidHow: SaidHow | null): void {
    this.move('withdraw');
    if (saidHow !== null) Object.assign(this, { withdrawalWrittenBy: by, withdrawalSaidHow: saidHow });
  }

  /** The patient’s side does not agree with the denial, or wants at least that it goes along. @throws {Conflict} when that was said */
  disagree(words: string | null, { by, at, saidHow }: Doing & { saidHow: SaidHow | null }): void {
    if (this.state !== 'denied') throw new Conflict(say`Only what was denied can be disagreed with.`);
    if (this.goesAlong) throw new Conflict(say`You have said already that you do not agree. It goes along.`);
    Object.assign(this, { goesAlong: true, disagreement: words, disagreementSaidHow: saidHow });
    Object.assign(this, { disagreedBy: by, disagreedAt: at });
  }

  /** @throws {Conflict} when there is no statement to answer, or it was answered */
  rebut(words: string, { by, at }: Doing): void {
    if (this.disagreement === null) throw new Conflict(say`There is no statement of disagreement to answer.`);
    if (this.rebuttal !== null) throw new Conflict(say`The statement was answered already.`);
    Object.assign(this, { rebuttal: words, rebuttedBy: by, rebuttedAt: at });
  }

  private settle(move: 'accept' | 'deny', answer: string, { by, at }: Doing): void {
    if (by === this.askedBy) throw new Forbidden(say`You asked for this: somebody else has to decide on it.`);
    this.move(move);
    Object.assign(this, { answer, answeredBy: by, answeredAt: at });
  }

  private requireAsked(): void {
    if (this.state !== 'asked')
      throw new Conflict(say`This was ${this.state} already. What was said then stands.`);
  }

  private move(move: AmendmentMove): void {
    this.requireAsked();
    this.state = amendmentMoves[move].to;
  }
}
