import { say } from '../../core/language/say.js';
import { timingSafeEqual } from 'node:crypto';
import { typedKey } from '../../core/text/typed.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';

const hours = 72;
/** So many, and the invitation is burnt. */
export const mostWrongTries = 5;

interface Issue {
  readonly id: string;
  readonly email: string;
  readonly accountId: string | null;
  readonly forPatientId: string | null;
  readonly changeId: string | null;
  readonly awaitsConfirmation: boolean;
  readonly codeName: string;
  readonly secretHash: Buffer;
  readonly issuedBy: string | null;
  readonly issuedAt: Date;
}

/** A one-time code, stored hashed. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  email: string;

  @Column({ type: 'uuid', nullable: true, update: false })
  accountId: string | null;

  @Column({ type: 'uuid', nullable: true, update: false })
  forPatientId: string | null;

  /** The change of an account that its code proves, if it is for that. */
  @Column({ type: 'uuid', nullable: true, update: false })
  changeId: string | null;

  /** Nobody has its code: it is made when a second person confirms. */
  @Column('boolean')
  awaitsConfirmation: boolean;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  /** The first part of its code. Null: made before codes were short. */
  @Column('text', { nullable: true })
  codeName: string | null;

  @Column('bytea')
  secretHash: Buffer;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('integer')
  wrongTries: number;

  @Column('timestamptz', { nullable: true })
  redeemedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'uuid', nullable: true, update: false })
  issuedBy: string | null;

  @Column({ type: 'timestamptz', update: false })
  issuedAt: Date;

  static issue(issue: Issue): Invitation {
    const expiresAt = threeDaysFrom(issue.issuedAt);
    const fresh = { expiresAt, wrongTries: 0, redeemedAt: null, revokedAt: null, confirmedBy: null };
    return Object.assign(new Invitation(), { ...issue, ...fresh, email: typedKey(issue.email) });
  }

  /** Counts a wrong secret. @returns whether the secret opens it */
  try(secretHash: Buffer, now: Date): boolean {
    if (!this.isOpen(now)) return false;
    if (timingSafeEqual(this.secretHash, secretHash)) return true;
    this.wrongTries += 1;
    return false;
  }

  redeem(now: Date): void {
    this.redeemedAt = now;
  }

  /** @throws {Conflict} when it does not wait for a second person, {Forbidden} for who asked */
  confirm(by: string, code: Pick<Issue, 'codeName' | 'secretHash'>, now: Date): void {
    if (by === this.issuedBy)
      throw new Forbidden(
        say`You asked for this invitation yourself: somebody on the care team, or another administrator, confirms it.`,
      );
    if (!this.awaitsConfirmation || this.redeemedAt || this.revokedAt || now >= this.expiresAt)
      throw new Conflict(say`This invitation does not wait for anybody. Make a new one if it is needed.`);
    this.awaitsConfirmation = false;
    this.confirmedBy = by;
    this.codeName = code.codeName;
    this.secretHash = code.secretHash;
    this.expiresAt = threeDaysFrom(now);
  }

  isOpen(now: Date): boolean {
    if (this.redeemedAt || this.revokedAt || this.awaitsConfirmation) return false;
    return this.wrongTries < mostWrongTries && now < this.expiresAt;
  }
}

function threeDaysFrom(moment: Date): Date {
  return new Date(moment.getTime() + hours * 60 * 60 * 1000);
}
