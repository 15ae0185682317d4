import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import { dayAfter } from '../../core/days.js';
import {
  withholdingMoves,
  type WithholdingGround,
  type WithholdingMove,
  type WithholdingState,
} from './withholding-states.js';

type Withheld = Pick<
  NoteWithholding,
  'id' | 'noteId' | 'ground' | 'reason' | 'until' | 'withheldBy' | 'withheldAt'
>;

/** Who looked at it, and what they said. */
interface Review {
  readonly by: string;
  readonly at: Date;
  readonly author: string;
  readonly isUpheld: boolean;
  readonly answer: string;
}

const mostDays = 365;

/** That a note is not open to the patient for a time. */
@Entity('note_withholding')
export class NoteWithholding {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  noteId: string;

  @Column({ type: 'text', update: false })
  ground: WithholdingGround;

  @Column({ type: 'text', update: false })
  reason: string;

  /** The last day. */
  @Column({ type: 'date', update: false })
  until: string;

  @Column('text')
  state: WithholdingState;

  @Column({ type: 'uuid', update: false })
  withheldBy: string;

  @Column({ type: 'timestamptz', update: false })
  withheldAt: Date;

  @Column('timestamptz', { nullable: true })
  reviewAskedAt: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('integer')
  version: number;

  /** @param today where the organisation is @throws {BrokenRule} for longer than a year */
  static begin(withheld: Withheld, today: string): NoteWithholding {
    if (withheld.until > dayAfter(today, mostDays))
      throw new BrokenRule(say`A note is withheld for a year at most. Look at it again then.`, {
        errors: [{ pointer: '/until', message: say`must be within ${mostDays} days` }],
      });
    const unreviewed = { reviewAskedAt: null, reviewedBy: null, reviewedAt: null, answer: null };
    return Object.assign(new NoteWithholding(), {
      ...withheld,
      ...unreviewed,
      state: 'withheld',
      version: 1,
    });
  }

  /** The patient wants somebody else to look at it. */
  askReview(at: Date): void {
    this.move('askReview');
    this.reviewAskedAt = at;
  }

  /** @throws {Forbidden} for whoever wrote or withheld the note: nobody judges what they decided themself */
  review({ by, at, author, isUpheld, answer }: Review): void {
    if (by === this.withheldBy || by === author)
      throw new Forbidden(
        say`Somebody else looks at this: you wrote the note, or withheld it. A colleague on the care team can, or joins it for that.`,
      );
    this.move(isUpheld ? 'uphold' : 'overturn');
    Object.assign(this, { reviewedBy: by, reviewedAt: at, answer });
  }

  end(): void {
    this.move('end');
  }

  private move(move: WithholdingMove): void {
    const { from, to } = withholdingMoves[move];
    if (!(from as readonly WithholdingState[]).includes(this.state))
      throw new Conflict(
        this.state === 'ended'
          ? say`The note is open already.`
          : say`That is not how this stands now. Read it again: a review may have been asked for, or given.`,
      );
    this.state = to;
  }
}
