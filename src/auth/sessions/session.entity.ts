import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How sure the service is of who signed in. */
export const assurances = ['password', 'password+totp'] as const;
export type Assurance = (typeof assurances)[number];

export type SessionEnd =
  | 'signed_out'
  | 'ended_by_owner'
  | 'token_reuse'
  | 'account_disabled'
  | 'password_changed'
  | 'account_changed'
  | 'key_retired';

/** How long the organisation lets a session of this kind of account last. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly sessionHours: number;
}

const minute = 60_000;
/** For so long somebody who proved who they are, at sign-in or since, need not prove it again. */
export const stepUpMinutes = 5;
const longestDevice = 200;

/** The time from a sign-in until its end; every request of the person belongs to one. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('text')
  assurance: Assurance;

  @Column('text', { nullable: true })
  device: string | null;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz')
  lastUsedAt: Date;

  @Column('integer')
  idleMinutes: number;

  @Column('timestamptz')
  idleEndsAt: Date;

  @Column('timestamptz')
  absoluteEndsAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endReason: SessionEnd | null;

  static start(
    of: Pick<Session, 'id' | 'accountId' | 'assurance' | 'device'>,
    { idleMinutes, sessionHours }: SessionLimits,
    now: Date,
  ): Session {
    const session = Object.assign(new Session(), {
      ...of,
      device: of.device?.slice(0, longestDevice) ?? null,
      idleMinutes,
      startedAt: now,
      absoluteEndsAt: new Date(now.getTime() + sessionHours * 60 * minute),
      endedAt: null,
      endReason: null,
    });
    session.use(now);
    return session;
  }

  isOpen(now: Date): boolean {
    return this.endedAt === null && this.idleEndsAt > now && this.absoluteEndsAt > now;
  }

  /** Puts the idle end off, never past the absolute end. */
  use(now: Date): void {
    this.lastUsedAt = now;
    const idleEnd = now.getTime() + this.idleMinutes * minute;
    this.idleEndsAt = new Date(Math.min(idleEnd, this.absoluteEndsAt.getTime()));
  }

  end(reason: SessionEnd, now: Date): void {
    this.endedAt = now;
    this.endReason = reason;
  }
}
