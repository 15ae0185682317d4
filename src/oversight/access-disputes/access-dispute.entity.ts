import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import {
  disputeMoves,
  moveTo,
  type DisputeMove,
  type DisputeOutcome,
  type DisputeState,
} from './dispute-states.js';

interface Settling {
  readonly by: string;
  readonly at: Date;
}

/** "I do not recognise this": a question about one entry of the access log, to be answered by the privacy officer. */
@Entity('access_dispute')
export class AccessDispute {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', insert: false, update: false })
  patientId: string;

  /** The entry: an event of the audit trail. */
  @Column({ type: 'uuid', update: false })
  eventId: string;

  @Column('text')
  state: DisputeState;

  @Column({ type: 'text', nullable: true, update: false })
  words: string | null;

  @Column({ type: 'uuid', update: false })
  raisedBy: string;

  @Column({ type: 'timestamptz', update: false })
  raisedAt: Date;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('integer')
  version: number;

  static raise(
    about: Pick<AccessDispute, 'id' | 'eventId' | 'words' | 'raisedBy' | 'raisedAt'>,
  ): AccessDispute {
    const unsettled = { settledBy: null, settledAt: null, answer: null };
    return Object.assign(new AccessDispute(), { ...about, ...unsettled, state: 'open', version: 1 });
  }

  /**
   * @param doerOfEntry whose deed the entry is: nobody answers for themselves
   * @throws {Conflict} when it is settled, {Forbidden} when somebody would answer for their own deed
   */
  settle(
    outcome: DisputeOutcome,
    { answer, doerOfEntry, ...settling }: Settling & { answer: string; doerOfEntry: string | null },
  ): void {
    if (settling.by === doerOfEntry)
      throw new Forbidden(say`This is about something that you did yourself: somebody else has to answer.`);
    this.move(moveTo[outcome], settling);
    this.answer = answer;
  }

  /** @throws {Conflict} when it is settled */
  withdraw(settling: Settling): void {
    this.move('withdraw', settling);
  }

  private move(move: DisputeMove, { by, at }: Settling): void {
    const { from, to } = disputeMoves[move];
    if (!from.some((each) => each === this.state))
      throw new Conflict(say`This question is settled already. What was said then stands.`);
    this.state = to;
    this.settledBy = by;
    this.settledAt = at;
  }
}
