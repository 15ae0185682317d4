import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from '../../core/actor.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import { say, sayAgain } from '../../core/language/say.js';
import {
  referralAsItStands,
  referralMoves,
  type ReferralMove,
  type ReferralState,
} from './referral-states.js';

type Proposed = Pick<
  Referral,
  'id' | 'resourceId' | 'toName' | 'reason' | 'goesAlong' | 'keepWordingReason' | 'proposedBy' | 'proposedAt'
>;

/** Who does something, and when. */
interface Doing {
  readonly by: string;
  readonly at: Date;
}

/** That the patient is put in touch with somebody who helps. */
@Entity('referral')
export class Referral {
  @PrimaryColumn('uuid')
  id: string;

  /** The entry of the directory; null: somewhere outside of it, by name. */
  @Column({ type: 'uuid', nullable: true, update: false })
  resourceId: string | null;

  @Column({ type: 'text', update: false })
  toName: string;

  @Column({ type: 'text', update: false })
  reason: string;

  @Column({ type: 'text', update: false })
  proposedAlong: string;

  @Column('text')
  goesAlong: string;

  @Column({ type: 'text', nullable: true, update: false })
  keepWordingReason: string | null;

  @Column('text')
  state: ReferralState;

  @Column({ type: 'uuid', update: false })
  proposedBy: string;

  @Column({ type: 'timestamptz', update: false })
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  agreedBy: string | null;

  @Column('timestamptz', { nullable: true })
  agreedAt: Date | null;

  @Column('text', { nullable: true })
  heldBySide: Party | null;

  @Column('uuid', { nullable: true })
  sentBy: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('uuid', { nullable: true })
  disclosureId: string | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column({ type: 'text', nullable: true, insert: false, update: false })
  label: 'substance_use' | null;

  @Column('integer')
  version: number;

  static propose(proposed: Proposed): Referral {
    const open = { agreedBy: null, agreedAt: null, heldBySide: null, sentBy: null, sentAt: null };
    const unclosed = { disclosureId: null, closedBy: null, closedAt: null, outcome: null };
    const begins = { proposedAlong: proposed.goesAlong, state: referralMoves.propose.to, version: 1 };
    return Object.assign(new Referral(), { ...proposed, ...open, ...unclosed, ...begins });
  }

  /** @param goesAlong what may leave, where the patient wants less or something else; null: as it was proposed */
  agree({ by, at }: Doing, goesAlong: string | null): void {
    this.move('agree');
    Object.assign(this, { agreedBy: by, agreedAt: at, goesAlong: goesAlong ?? this.goesAlong });
  }

  /** @throws {Conflict} once it has left: that cannot be called back */
  shareOtherwise(goesAlong: string): void {
    this.require('share_otherwise');
    if (this.sentAt !== null)
      throw new Conflict(
        say`This has left already, so what went along cannot be changed. Take it back, and ask them there not to use it.`,
      );
    this.goesAlong = goesAlong;
  }

  /** It leaves. @throws {Conflict} before the yes, {BrokenRule} where it is about substance use and no disclosure is on record */
  send({ by, at, disclosureId }: Doing & { disclosureId: string | null }): void {
    this.move('send');
    if (this.sentAt !== null) throw new Conflict(say`This has left already. Say what came of it instead.`);
    if (this.label !== null && disclosureId === null)
      throw new BrokenRule(
        say`This is about substance use, so it leaves only under a consent to a disclosure (42 CFR 2.31). Record the disclosure first, and name it here.`,
        { errors: [{ pointer: '/disclosureId', message: say`is needed where it is about substance use` }] },
      );
    Object.assign(this, { sentBy: by, sentAt: at, disclosureId });
  }

  hold(side: Party): void {
    this.move('hold');
    this.heldBySide = side;
  }

  /** @throws {Forbidden} for the other side: whoever asked to wait says when it goes on */
  resume(side: Party): void {
    this.require('resume');
    if (this.heldBySide !== side)
      throw new Forbidden(say`The other side put this on hold, and says when it goes on. Talk with them.`);
    this.move('resume');
    this.heldBySide = null;
  }

  revoke({ by, at }: Doing): void {
    this.move('revoke');
    Object.assign(this, { closedBy: by, closedAt: at, heldBySide: null });
  }

  complete(outcome: string, { by, at }: Doing): void {
    this.move('complete');
    Object.assign(this, { closedBy: by, closedAt: at, outcome, heldBySide: null });
  }

  private move(move: Exclude<ReferralMove, 'share_otherwise'>): void {
    this.require(move);
    this.state = referralMoves[move].to;
  }

  private require(move: ReferralMove): void {
    const { from } = referralMoves[move];
    if (from.some((state) => state === this.state)) return;
    throw new Conflict(sayAgain(referralAsItStands[this.state]));
  }
}
