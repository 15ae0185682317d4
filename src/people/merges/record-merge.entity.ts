import { say, toSay, sayAgain, type Unsaid } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import { mergeMoves, type MergeMove, type MergeSide, type MergeState } from './merge-states.js';

/** Whoever answers, as they stand at this moment. */
export interface Answerer {
  readonly accountId: string;
  readonly sides: readonly MergeSide[];
  /** Neither their account nor that of who asked was made by the other's hand a short while ago. */
  readonly isOfAnotherHand: boolean;
}

interface Asking {
  readonly id: string;
  readonly survivorId: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAs: MergeSide;
  readonly askedAt: Date;
}

/** That a record and another one are of one person. It is kept with the record that does not go on. */
@Entity('record_merge')
export class RecordMerge {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  survivorId: string;

  @Column({ type: 'text', update: false })
  reason: string;

  @Column('text')
  state: MergeState;

  @Column({ type: 'uuid', update: false })
  askedBy: string;

  @Column({ type: 'text', update: false })
  askedAs: MergeSide;

  @Column({ type: 'timestamptz', update: false })
  askedAt: Date;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('text', { nullable: true })
  undoReason: string | null;

  @Column('integer')
  version: number;

  static ask(asking: Asking): RecordMerge {
    const open = { answeredBy: null, answeredAt: null, undoneBy: null, undoneAt: null, undoReason: null };
    return Object.assign(new RecordMerge(), { ...asking, ...open, state: 'asked', version: 1 });
  }

  /** @throws {Forbidden} unless it is the other side, and a second person */
  confirm(by: Answerer, at: Date): void {
    if (by.accountId === this.askedBy)
      throw new Forbidden(say`You asked for this yourself, so somebody else confirms it.`);
    if (!by.sides.some((side) => side !== this.askedAs))
      throw new Forbidden(
        this.askedAs === 'office'
          ? say`An administrator asked, so somebody confirms it who knows the person: a clinician on the care team.`
          : say`The care team asked, so an administrator confirms it.`,
      );
    if (!by.isOfAnotherHand)
      throw new Forbidden(
        say`Your account and that of who asked come from one hand: one invited the other, or the same person both, within the last 14 days. Somebody else has to look at it.`,
      );
    this.answer('confirm', by.accountId, at);
  }

  decline(by: string, at: Date): void {
    if (by === this.askedBy) throw new Forbidden(say`You asked for this yourself. You can withdraw it.`);
    this.answer('decline', by, at);
  }

  withdraw(by: string, at: Date): void {
    if (by !== this.askedBy)
      throw new Forbidden(say`Whoever asked for this can withdraw it. You can decline it.`);
    this.answer('withdraw', by, at);
  }

  undo({ by, at, reason }: { by: string; at: Date; reason: string }): void {
    this.move('undo');
    Object.assign(this, { undoneBy: by, undoneAt: at, undoReason: reason });
  }

  private answer(move: MergeMove, by: string, at: Date): void {
    this.move(move);
    Object.assign(this, { answeredBy: by, answeredAt: at });
  }

  private move(move: MergeMove): void {
    const { from, to } = mergeMoves[move];
    if (!(from as readonly string[]).includes(this.state)) throw new Conflict(sayAgain(stands[this.state]));
    this.state = to;
  }
}

const stands: Record<MergeState, Unsaid> = {
  asked: toSay`This waits for somebody to confirm it.`,
  linked: toSay`The two records are linked.`,
  declined: toSay`This was declined. Ask anew if that was a mistake.`,
  withdrawn: toSay`This was withdrawn. Ask anew if it is needed after all.`,
  undone: toSay`This was undone already. Ask anew if the two are of one person after all.`,
};
