import { timingSafeEqual } from 'node:crypto';
import { typedKey } from '../../core/text/typed.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const hours = 72;
const mostWrongTries = 5;

interface Issue {
  readonly id: string;
  readonly email: string;
  readonly accountId: string | null;
  readonly forPatientId: string | null;
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

  @Column({ type: 'bytea', update: false })
  secretHash: Buffer;

  @Column({ type: 'timestamptz', update: false })
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
    const expiresAt = new Date(issue.issuedAt.getTime() + hours * 60 * 60 * 1000);
    const fresh = { expiresAt, wrongTries: 0, redeemedAt: null, revokedAt: null };
    return Object.assign(new Invitation(), { ...issue, ...fresh, email: typedKey(issue.email) });
  }

  /** Counts a wrong secret; after five the invitation is burnt. @returns whether the secret opens it */
  try(secretHash: Buffer, now: Date): boolean {
    if (!this.isOpen(now)) return false;
    if (timingSafeEqual(this.secretHash, secretHash)) return true;
    this.wrongTries += 1;
    return false;
  }

  redeem(now: Date): void {
    this.redeemedAt = now;
  }

  isOpen(now: Date): boolean {
    return !this.redeemedAt && !this.revokedAt && this.wrongTries < mostWrongTries && now < this.expiresAt;
  }
}
