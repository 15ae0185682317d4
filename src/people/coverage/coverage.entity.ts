import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { coverMoves, type CoverageKind, type CoverState } from './coverage-states.js';

export type Arranging = Pick<
  Coverage,
  | 'id'
  | 'kind'
  | 'awayAccountId'
  | 'coverAccountId'
  | 'reason'
  | 'ofEverybody'
  | 'startsAt'
  | 'endsAt'
  | 'arrangedBy'
  | 'arrangedAt'
>;

/** That somebody looks after patients of a colleague, for a time or for good. */
@Entity('coverage')
export class Coverage {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  kind: CoverageKind;

  /** Whose patients they are. */
  @Column({ type: 'uuid', update: false })
  awayAccountId: string;

  /** Who looks after them. */
  @Column({ type: 'uuid', update: false })
  coverAccountId: string;

  /** Why, as the patients read it. */
  @Column({ type: 'text', update: false })
  reason: string;

  @Column({ type: 'boolean', update: false })
  ofEverybody: boolean;

  @Column({ type: 'timestamptz', update: false })
  startsAt: Date;

  /** Null: for good. */
  @Column({ type: 'timestamptz', nullable: true, update: false })
  endsAt: Date | null;

  @Column({ type: 'uuid', update: false })
  arrangedBy: string;

  @Column({ type: 'timestamptz', update: false })
  arrangedAt: Date;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} when it cannot be arranged so */
  static arrange(arranging: Arranging): Coverage {
    const { kind, awayAccountId, coverAccountId, startsAt, endsAt, arrangedAt } = arranging;
    if (awayAccountId === coverAccountId)
      throw broken(
        '/coverAccountId',
        say`must be another person`,
        say`Nobody covers for themself. Choose a colleague.`,
      );
    if (kind === 'hand-over' && (endsAt !== null || startsAt > arrangedAt))
      throw broken(
        endsAt === null ? '/from' : '/until',
        say`must be left out of a hand-over`,
        say`A hand-over counts at once and for good. For a time, arrange a cover.`,
      );
    if (kind === 'cover' && endsAt === null)
      throw broken(
        '/until',
        say`is needed`,
        say`A cover ends by itself. Say until which day, or hand over for good.`,
      );
    return Object.assign(new Coverage(), { ...arranging, endedBy: null, endedAt: null, version: 1 });
  }

  /**
   * Each of those whom it is about may, at the same moment too: what one has ended stays so.
   * @returns whether it ends with this @throws {Conflict} for a hand-over
   */
  end(at: Date, by: string): boolean {
    if (this.kind === 'hand-over')
      throw new Conflict(say`A hand-over is done. To give the patients back, hand them over again.`);
    const ends = !this.isOver(at);
    if (ends) this.endedAt = at;
    // Whoever covers gives it up; that somebody is back, the others say.
    if (ends || this.isGivenUp()) this.endedBy = by;
    return ends;
  }

  /** Whoever covers has ended it, and the one who is away is so still. */
  isGivenUp(): boolean {
    return this.endedBy === this.coverAccountId;
  }

  isOver(now: Date): boolean {
    return this.endedAt !== null || (this.endsAt !== null && this.endsAt <= now);
  }
}

/** Whose record a coverage is about, and what the patient said to it. */
@Entity('covered_record')
export class CoveredRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  coverageId: string;

  @Column('text')
  state: CoverState;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('integer')
  version: number;

  static of(id: string, coverageId: string): CoveredRecord {
    const fresh = { settledBy: null, settledAt: null, version: 1 };
    return Object.assign(new CoveredRecord(), { id, coverageId, state: 'arranged', ...fresh });
  }

  /** @throws {Conflict} where it cannot move so from where it stands */
  settle(move: keyof typeof coverMoves, at: Date, by: string): void {
    if (!coverMoves[move].from.some((state) => state === this.state))
      throw new Conflict(
        say`This has ended already: this person does not stand in for anybody with you any more.`,
      );
    Object.assign(this, { state: coverMoves[move].to, settledAt: at, settledBy: by });
  }
}

function broken(pointer: string, message: Sentence, detail: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message }] });
}
