import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import type { SaidHow } from '../../core/said-how.js';
import {
  communicationMoves,
  type CommunicationMove,
  type CommunicationState,
  type Means,
} from './communication-states.js';

interface Doing {
  readonly by: string;
  readonly at: Date;
}

/** Whoever asked, or who wrote it down for the patient and how the patient said it. */
type Asker = Pick<CommunicationWish, 'askedBy' | 'writtenBy' | 'saidHow'>;

/** Where and how a patient asks to be reached (45 CFR 164.522(b)). */
@Entity('communication_wish')
export class CommunicationWish {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  state: CommunicationState;

  @Column({ type: 'text', update: false })
  means: Means;

  @Column({ type: 'text', update: false })
  address: string;

  @Column({ type: 'text', nullable: true, update: false })
  how: string | null;

  @Column({ type: 'boolean', update: false })
  countsAtOnce: boolean;

  /** Null: the patient, without an account or not with it; then somebody wrote it down. */
  @Column({ type: 'uuid', nullable: true, update: false })
  askedBy: string | null;

  @Column({ type: 'uuid', nullable: true, update: false })
  writtenBy: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  saidHow: SaidHow | null;

  @Column({ type: 'timestamptz', update: false })
  askedAt: Date;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('text', { nullable: true })
  endingSaidHow: SaidHow | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;

  static ask(
    wish: Pick<CommunicationWish, 'id' | 'means' | 'address' | 'how' | 'countsAtOnce' | 'askedAt'> & Asker,
  ): CommunicationWish {
    return Object.assign(new CommunicationWish(), { ...wish, state: 'asked', version: 1 });
  }

  /** @throws {Conflict} when it is done already, or over */
  accommodate(answer: string | null, doing: Doing): void {
    this.settle('accommodate', answer, doing);
  }

  /** @throws {Conflict} when it is over */
  sayImpossible(answer: string, doing: Doing): void {
    this.settle('sayImpossible', answer, doing);
  }

  /** @throws {Forbidden} for anybody but who asked, or the patient; {Conflict} when it is over */
  end({ isPatient, ...doing }: Doing & { isPatient: boolean }): void {
    if (!isPatient && doing.by !== this.askedBy)
      throw new Forbidden(say`Whoever asked for this ends it, or the patient.`);
    this.close(null, doing);
  }

  /** Somebody writes down that the patient ends it. @throws {Conflict} when it is over */
  recordEnd(saidHow: SaidHow, doing: Doing): void {
    this.close(saidHow, doing);
  }

  private close(endingSaidHow: SaidHow | null, { by, at }: Doing): void {
    this.move('end');
    Object.assign(this, { endingSaidHow, endedBy: by, endedAt: at });
  }

  private settle(move: 'accommodate' | 'sayImpossible', answer: string | null, { by, at }: Doing): void {
    if (by === this.askedBy) throw new Forbidden(say`You asked for this: somebody else has to answer.`);
    this.move(move);
    Object.assign(this, { answer, answeredBy: by, answeredAt: at });
  }

  private move(move: CommunicationMove): void {
    const { from, to } = communicationMoves[move];
    if (!from.some((each) => each === this.state))
      throw new Conflict(
        say`This is ${this.state.replaceAll('_', ' ')} now: that cannot be said of it any more.`,
      );
    this.state = to;
  }
}
