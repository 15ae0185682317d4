import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataClass } from '../../access/access-matrix.js';
import type { Grant } from '../../access/grants/grants.service.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import {
  restrictionMoves,
  type RestrictedPurpose,
  type RestrictionMove,
  type RestrictionState,
  type WayOfSaying,
} from './restriction-states.js';
import { quoted } from '../../core/text/written.js';

interface Doing {
  readonly by: string;
  readonly at: Date;
}

/** What is asked for: what is not to be used or disclosed, for what, and to whom. */
export type RestrictionTerms = Pick<
  Restriction,
  'recipientAccountId' | 'recipientOutside' | 'dataClasses' | 'purposes' | 'paidInFull' | 'words' | 'howAsked'
>;

/** What a patient asks not to be used or disclosed, and whether the organisation holds itself to it. */
@Entity('restriction')
export class Restriction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  state: RestrictionState;

  @Column({ type: 'uuid', nullable: true, update: false })
  recipientAccountId: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  recipientOutside: string | null;

  @Column({ type: 'text', array: true, update: false })
  dataClasses: DataClass[];

  @Column({ type: 'text', array: true, update: false })
  purposes: RestrictedPurpose[];

  @Column({ type: 'boolean', update: false })
  paidInFull: boolean;

  @Column({ type: 'text', update: false })
  words: string;

  @Column({ type: 'text', update: false })
  howAsked: WayOfSaying;

  @Column({ type: 'uuid', update: false })
  askedBy: string;

  @Column({ type: 'timestamptz', update: false })
  askedAt: Date;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('boolean')
  paymentNotFound: boolean;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  notice: string | null;

  @Column('uuid', { nullable: true })
  noticeBy: string | null;

  @Column('timestamptz', { nullable: true })
  noticeAt: Date | null;

  @Column('text', { nullable: true })
  howEnded: WayOfSaying | null;

  @Column('text', { nullable: true })
  endingWords: string | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} when what is said to be paid for in full is not kept from somebody outside who pays */
  static ask(terms: RestrictionTerms & { readonly id: string }, { by, at }: Doing): Restriction {
    if (terms.paidInFull && (terms.recipientOutside === null || terms.purposes.includes('treatment')))
      throw new BrokenRule(
        say`What you paid for in full yourself can be kept from a health plan, for payment and operations. Name the plan as recipientOutside; what is about treatment is a request of its own.`,
        { errors: [{ pointer: '/paidInFull', message: say`is about a health plan, not about treatment` }] },
      );
    return Object.assign(new Restriction(), {
      ...terms,
      state: 'asked',
      askedBy: by,
      askedAt: at,
      paymentNotFound: false,
      version: 1,
    });
  }

  /** @throws {Conflict} when it was answered, {Forbidden} when somebody would decide on what they asked for, or on themself */
  agree(answer: string | null, doing: Doing): void {
    this.settle('agree', doing);
    this.answer = answer;
  }

  /** @throws {BrokenRule} for what was paid for in full, unless that was not so; else as agree() */
  decline(answer: string, { paymentNotFound, ...doing }: Doing & { paymentNotFound: boolean }): void {
    if (this.paidInFull && !paymentNotFound)
      throw new BrokenRule(
        say`What was paid for in full must be kept from the health plan (42 CFR 2.26(a)(6)). If it was not paid for, say so with paymentNotFound, and what was looked at in the answer.`,
        {
          errors: [
            { pointer: '/paymentNotFound', message: say`must be true for what is said to be paid in full` },
          ],
        },
      );
    this.settle('decline', doing);
    this.answer = answer;
    this.paymentNotFound = this.paidInFull && paymentNotFound;
  }

  /** @throws {BrokenRule} for what was paid for in full, {Conflict} when it is not in force or was limited */
  limit(notice: string, { by, at }: Doing): void {
    if (this.paidInFull)
      throw new BrokenRule(
        say`What was paid for in full stays restricted until the patient ends it (42 CFR 2.26(a)(6)).`,
      );
    this.refuseOwnAffair(by);
    this.move('limit');
    Object.assign(this, { notice, noticeBy: by, noticeAt: at });
  }

  /** The patient’s side takes back what it asked for, or ends what was agreed. @throws {Conflict} when it is over */
  end(words: string | null, { by, at, how }: Doing & { how: WayOfSaying }): void {
    this.move(this.state === 'asked' ? 'withdraw' : 'end');
    Object.assign(this, { howEnded: how, endingWords: words, endedBy: by, endedAt: at });
  }

  get isInForce(): boolean {
    return this.state === 'agreed' || this.state === 'limited';
  }

  /**
   * What it closes to an account here. After a notice of the organisation too: what was recorded before it stays restricted, and a
   * class is open or closed as a whole.
   */
  grants(): Grant[] {
    if (!this.isInForce || this.recipientAccountId === null) return [];
    const { recipientAccountId: accountId, dataClasses } = this;
    return [{ relation: 'restriction', effect: 'deny', accountId, dataClasses }];
  }

  private settle(move: 'agree' | 'decline', { by, at }: Doing): void {
    this.refuseOwnAffair(by);
    this.move(move);
    this.answeredBy = by;
    this.answeredAt = at;
  }

  private refuseOwnAffair(by: string): void {
    if (by === this.askedBy || by === this.recipientAccountId)
      throw new Forbidden(say`You asked for this, or it is about you: somebody else has to decide on it.`);
  }

  private move(move: RestrictionMove): void {
    const { from, to } = restrictionMoves[move];
    if (!from.some((each) => each === this.state))
      throw new Conflict(say`This is ${this.state} now; ${quoted(move)} starts from ${from.join(' or ')}.`);
    this.state = to;
  }
}
