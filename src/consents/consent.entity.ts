import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataClass } from '../access/access-matrix.js';
import { canAccompany, isOwnRecord } from '../access/decide.js';
import type { Standing } from '../access/access-facts.js';
import { BrokenRule, Conflict } from '../core/errors.js';

export const consentKinds = ['treatment', 'sharing', 'disclosure', 'research', 'telehealth'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** FHIR R4 consent-state-codes; a withdrawn consent is `inactive`. */
export const consentStatuses = [
  'draft',
  'proposed',
  'active',
  'rejected',
  'inactive',
  'entered-in-error',
] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

interface Sharing {
  readonly id: string;
  readonly recipientAccountId: string;
  readonly dataClasses: readonly DataClass[];
  readonly purpose: string;
  readonly endsAt: Date | null;
  readonly decidedBy: string;
}

const longestMs = 100 * 366 * 24 * 60 * 60 * 1000;

/** What a patient agreed to share, with whom and for what. */
@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  kind: ConsentKind;

  @Column('text')
  status: ConsentStatus;

  @Column({ type: 'uuid', update: false })
  recipientAccountId: string;

  @Column({ type: 'text', array: true, update: false })
  dataClasses: DataClass[];

  @Column({ type: 'text', update: false })
  purpose: string;

  @Column({ type: 'timestamptz', update: false })
  startsAt: Date;

  @Column({ type: 'timestamptz', nullable: true, update: false })
  endsAt: Date | null;

  @Column({ type: 'uuid', update: false })
  decidedBy: string;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnBy: string | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} when one cannot share with this person, or not for this time */
  static share(recipient: Standing | null, sharing: Sharing, now: Date): Consent {
    checkRecipient(recipient);
    checkEnd(sharing.endsAt, now);
    const state = {
      kind: 'sharing',
      status: 'active',
      startsAt: now,
      withdrawnAt: null,
      withdrawnBy: null,
      version: 1,
    };
    return Object.assign(new Consent(), sharing, state);
  }

  isActive(now: Date): boolean {
    return this.status === 'active' && this.startsAt <= now && (this.endsAt === null || this.endsAt > now);
  }

  /** From this moment on nothing is shared through it any more. */
  withdraw(now: Date, by: string): void {
    if (this.withdrawnAt !== null)
      throw new Conflict('This consent was withdrawn before. Nothing is shared through it any more.');
    if (!this.isActive(now))
      throw new Conflict(
        'This consent is not in force, so nothing is shared through it and there is nothing to withdraw.',
      );
    this.status = 'inactive';
    this.withdrawnAt = now;
    this.withdrawnBy = by;
  }
}

function checkRecipient(recipient: Standing | null): void {
  const obstacle = obstacleFor(recipient);
  if (obstacle === null) return;
  const errors = [
    { pointer: '/recipientAccountId', message: 'must be an active peer supporter of this organisation' },
  ];
  throw new BrokenRule(obstacle, { errors });
}

function obstacleFor(recipient: Standing | null): string | null {
  if (!recipient) return 'This organisation has no such account. Choose one of its peer supporters.';
  const { displayName, active, facts } = recipient;
  if (isOwnRecord(facts)) {
    return 'This is you: your own record is open to you anyway. Choose somebody else to share with.';
  }
  if (!active) return `You cannot share with ${displayName} while their account is not active.`;
  if (canAccompany(facts)) return null;
  return `${displayName} is not a peer supporter. For now you can share with peer supporters; your care team sees your plan anyway.`;
}

function checkEnd(endsAt: Date | null, now: Date): void {
  if (endsAt === null) return;
  const ahead = endsAt.getTime() - now.getTime();
  if (ahead > 0 && ahead <= longestMs) return;
  const message = ahead <= 0 ? 'must lie in the future' : 'must lie within the next hundred years';
  throw new BrokenRule(`The end of the consent ${message}. Leave it out to share until you withdraw.`, {
    errors: [{ pointer: '/endsAt', message }],
  });
}
