import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import { say } from '../../core/language/say.js';
import type { WebhookKind } from './webhook-kinds.js';
import { webhookMoves, type PauseReason, type WebhookMove, type WebhookState } from './webhook-states.js';

const hourMs = 60 * 60 * 1000;
/** How long the earlier secret signs beside the new one, so that the receiver can change over without missing anything. */
const overlapMs = 24 * hourMs;
/** After so long in which nothing arrived nothing more is sent until somebody has looked. */
export const givesUpAfterMs = 72 * hourMs;

/** Where a machine of another organisation is told that something happened. */
@Entity('webhook')
export class Webhook {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  clientId: string;

  @Column('text')
  url: string;

  @Column('text', { array: true, nullable: true })
  kinds: WebhookKind[] | null;

  @Column('text')
  status: WebhookState;

  @Column('text', { nullable: true })
  pausedBecause: PauseReason | null;

  @Column('bytea', { nullable: true })
  sealedSecret: Buffer | null;

  @Column('bytea', { nullable: true })
  sealedEarlierSecret: Buffer | null;

  @Column('timestamptz', { nullable: true })
  earlierSecretUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  failingSince: Date | null;

  @Column('text')
  heardUntil: string;

  @Column({ type: 'uuid', update: false })
  registeredBy: string;

  @Column({ type: 'timestamptz', update: false })
  registeredAt: Date;

  @Column('integer')
  version: number;

  pause(): void {
    this.move('pause');
    this.pausedBecause = 'administrator';
  }

  giveUp(because: Exclude<PauseReason, 'administrator'>): void {
    this.move('giveUp');
    this.pausedBecause = because;
  }

  /** It begins anew: what did not arrive before counts no more against it. */
  resume(): void {
    this.move('resume');
    this.pausedBecause = null;
    this.failingSince = null;
  }

  /** For good. What deliveries were signed with is not kept. */
  end(): void {
    this.move('end');
    this.pausedBecause = null;
    this.sealedSecret = null;
    this.sealedEarlierSecret = null;
    this.earlierSecretUntil = null;
  }

  rotate(sealed: Buffer, now: Date): void {
    this.requireNotEnded();
    this.sealedEarlierSecret = this.sealedSecret;
    this.earlierSecretUntil = new Date(now.getTime() + overlapMs);
    this.sealedSecret = sealed;
  }

  /** What signs a delivery now: two for a while after a change, newest first. */
  secretsAt(now: Date): Buffer[] {
    const isOverlap = this.earlierSecretUntil !== null && now < this.earlierSecretUntil;
    return [this.sealedSecret, isOverlap ? this.sealedEarlierSecret : null].filter((each) => each !== null);
  }

  arrived(): void {
    this.failingSince = null;
  }

  /** @returns whether it is time to stop trying */
  failed(now: Date): boolean {
    this.failingSince ??= now;
    return this.status === 'active' && now.getTime() - this.failingSince.getTime() >= givesUpAfterMs;
  }

  requireNotEnded(): void {
    if (this.status === 'ended') throw new Conflict(say`This webhook has ended. Register another one.`);
  }

  private move(move: WebhookMove): void {
    const { from, to } = webhookMoves[move];
    if ((from as readonly WebhookState[]).includes(this.status)) {
      this.status = to;
      return;
    }
    this.requireNotEnded();
    throw new Conflict(
      this.status === 'paused'
        ? say`This webhook is paused already.`
        : say`This webhook is not paused: what happens is sent.`,
    );
  }
}
