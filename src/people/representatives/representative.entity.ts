import { say, toSay, sayAgain, type Unsaid } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataClass } from '../../access/access-matrix.js';
import { afterDeathKinds, type Act, type AuthorityKind } from '../../access/decision/authorities.js';
import { Conflict, Forbidden } from '../../core/errors.js';
import {
  checkAuthority,
  type AuthorityContent,
  type Candidacy,
  type Doer,
  type PatientsLife,
} from './authority-rules.js';
import {
  ends,
  representativeMoves,
  type RepresentativeMove,
  type RepresentativeStatus,
} from './representative-states.js';

/** The authority of one person to act for a patient. */
@Entity('representative')
export class Representative {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  accountId: string;

  @Column({ type: 'text', update: false })
  kind: AuthorityKind;

  @Column({ type: 'text', array: true, update: false })
  dataClasses: DataClass[];

  @Column({ type: 'text', array: true, update: false })
  acts: Act[];

  @Column({ type: 'timestamptz', update: false })
  startsAt: Date;

  @Column({ type: 'timestamptz', nullable: true, update: false })
  endsAt: Date | null;

  @Column({ type: 'text', nullable: true, update: false })
  evidence: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  adjudication: string | null;

  @Column('text')
  status: RepresentativeStatus;

  @Column({ type: 'uuid', update: false })
  recordedBy: string;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} when nobody can act for the patient like this */
  static record(content: AuthorityContent, candidacy: Candidacy, by: Doer): Representative {
    checkAuthority(content, candidacy, by);
    return Object.assign(new Representative(), {
      ...content,
      status: 'active',
      recordedBy: by.accountId,
      recordedAt: by.at,
      endedAt: null,
      endedBy: null,
      endReason: null,
      voidReason: null,
      keepWordingReason: null,
      version: 1,
    });
  }

  end(by: Doer, reason: string): void {
    this.requireEntitled(by);
    this.close('end', { at: by.at, by: by.accountId, reason });
  }

  /** Its period is over, the patient came of age, or has died: nobody needs to be there for that. */
  lapse(now: Date, { patientIsOfAge, patientHasDied }: PatientsLife): void {
    if (this.status !== 'active') return;
    const isGrown = this.kind === 'parent' && patientIsOfAge;
    const isOfAnotherLife = afterDeathKinds.includes(this.kind) !== patientHasDied;
    if (isOfAnotherLife)
      this.close('lapse', {
        at: now,
        by: null,
        reason: patientHasDied ? ends.died : ends.lives,
      });
    else if (isGrown) this.close('lapse', { at: now, by: null, reason: ends.grown });
    else if (this.endsAt && this.endsAt <= now)
      this.close('lapse', { at: this.endsAt, by: null, reason: ends.over });
  }

  correct(by: Doer, reason: string): void {
    if (by.side === 'representative')
      throw new Forbidden(say`Whoever recorded this authority can take it off the record. You can end it.`);
    this.requireEntitled(by);
    this.move('correct');
    this.voidReason = reason;
  }

  private requireEntitled({ side, accountId }: Doer): void {
    if (side === 'representative' && accountId !== this.accountId)
      throw new Forbidden(say`You can lay down your own authority, and nobody else’s.`);
    if (side === 'patient' && this.kind !== 'patient_appointed')
      throw new Forbidden(
        say`This authority does not come from you alone, so the clinic ends it. Tell your care team or the administrator that you see it differently.`,
      );
  }

  private close(
    move: 'end' | 'lapse',
    { at, by, reason }: { at: Date; by: string | null; reason: string },
  ): void {
    this.move(move);
    Object.assign(this, { endedAt: at, endedBy: by, endReason: reason });
  }

  private move(move: RepresentativeMove): void {
    const { from, to } = representativeMoves[move];
    if (!(from as readonly string[]).includes(this.status)) throw new Conflict(sayAgain(stands[this.status]));
    this.status = to;
  }
}

const stands: Record<RepresentativeStatus, Unsaid> = {
  active: toSay`This authority stands.`,
  ended: toSay`This authority has ended already. Record another one if there is one.`,
  'entered-in-error': toSay`This authority was taken off the record as an error.`,
};
