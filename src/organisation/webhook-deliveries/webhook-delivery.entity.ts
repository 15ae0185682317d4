import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { say } from '../../core/language/say.js';
import { testEvent } from '../webhooks/webhook-kinds.js';
import { deliveryMoves, type DeliveryMove, type DeliveryState } from './delivery-states.js';
import type { Outcome } from './sending.js';

const [secondMs, minuteMs, hourMs] = [1000, 60_000, 60 * 60_000];
/** From one attempt to the next: soon, in case it was a moment; then more and more seldom, for three days in all. */
export const pausesMs = [
  5 * secondMs,
  5 * minuteMs,
  30 * minuteMs,
  ...[2, 5, 10, 14, 17, 24].map((hours) => hours * hourMs),
];
/** How often it is tried, before it is given up. */
export const mostAttempts = pausesMs.length + 1;
/** Longer than finding a receiver and sending can take: after that, whoever began has stopped in the middle. */
const sendingMs = minuteMs;
/** How many attempts are kept of one that is replayed again and again. */
const mostKept = 30;

const receiverIsGone = 410;

/** What a webhook is told, before it is known how that goes. */
export type Told = Pick<
  WebhookDelivery,
  | 'webhookId'
  | 'eventId'
  | 'eventXact'
  | 'eventName'
  | 'happenedAt'
  | 'aboutPatientId'
  | 'subjectId'
  | 'isMachinesOwn'
  | 'was'
>;

/** One try, and what came of it. */
export interface Attempt extends Outcome {
  readonly at: string;
}

/** One thing that a webhook is told. Its id stays the same however often it is sent. */
@Entity('webhook_delivery')
export class WebhookDelivery {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  webhookId: string;

  @Column({ type: 'uuid', update: false })
  eventId: string;

  @Column({ type: 'text', update: false })
  eventXact: string;

  @Column({ type: 'text', update: false })
  eventName: string;

  @Column({ type: 'timestamptz', update: false })
  happenedAt: Date;

  @Column({ type: 'uuid', update: false, nullable: true })
  aboutPatientId: string | null;

  @Column({ type: 'uuid', update: false, nullable: true })
  subjectId: string | null;

  @Column({ type: 'boolean', update: false })
  isMachinesOwn: boolean;

  @Column({ type: 'jsonb', update: false, nullable: true })
  was: Readonly<Record<string, unknown>> | null;

  @Column('text')
  state: DeliveryState;

  @Column('jsonb')
  attempts: Attempt[];

  @Column('integer')
  attemptsLeft: number;

  @Column('timestamptz', { nullable: true })
  nextAttemptAt: Date | null;

  @Column('timestamptz', { nullable: true })
  sendingUntil: Date | null;

  @Column('integer')
  version: number;

  /** Written down to be sent now. */
  static waiting(told: Told, now: Date): WebhookDelivery {
    return Object.assign(new WebhookDelivery(), {
      ...told,
      id: newId(),
      state: 'waiting',
      attempts: [],
      attemptsLeft: attemptsFor(told.eventName),
      nextAttemptAt: now,
      sendingUntil: null,
      version: 1,
    });
  }

  /** What is of no event: that something was missed, or to see whether it arrives. */
  static ofItself(webhookId: string, eventName: string, now: Date): WebhookDelivery {
    const ofNoRecord = { aboutPatientId: null, subjectId: null, isMachinesOwn: true, was: null };
    const event = { eventId: newId(), eventXact: '0', eventName, happenedAt: now };
    return WebhookDelivery.waiting({ webhookId, ...event, ...ofNoRecord }, now);
  }

  get isTest(): boolean {
    return this.eventName === testEvent;
  }

  /** Whoever begins has it for itself for a while. @returns what tells this attempt from any other */
  begin(now: Date): Date {
    this.sendingUntil = new Date(now.getTime() + sendingMs);
    return this.sendingUntil;
  }

  /** Of two who took one stopping for the other, the later one says how it went. */
  isOfAttempt(begun: Date): boolean {
    return this.state === 'waiting' && this.sendingUntil?.getTime() === begun.getTime();
  }

  /** @returns whether it arrived */
  note(outcome: Outcome, now: Date): boolean {
    this.attempts = [...this.attempts, { at: now.toISOString(), ...outcome }].slice(-mostKept);
    this.attemptsLeft -= 1;
    this.sendingUntil = null;
    const { statusCode } = outcome;
    const hasArrived = statusCode !== null && statusCode >= 200 && statusCode < 300;
    if (hasArrived) this.move('deliver', null);
    else if (this.attemptsLeft <= 0 || isGone(outcome)) this.move('bury', null);
    else this.nextAttemptAt = new Date(now.getTime() + (pausesMs.at(-this.attemptsLeft) ?? 0));
    return hasArrived;
  }

  withhold(): void {
    this.sendingUntil = null;
    this.move('withhold', null);
  }

  /** As if it had just happened; whether it is open to the machine is asked anew. */
  replay(now: Date): void {
    this.move('replay', now);
    this.attemptsLeft = attemptsFor(this.eventName);
  }

  private move(move: DeliveryMove, nextAttemptAt: Date | null): void {
    const { from, to } = deliveryMoves[move];
    if (!(from as readonly DeliveryState[]).includes(this.state))
      throw new Conflict(
        this.state === 'waiting'
          ? say`This delivery is still on its way. It is sent again by itself.`
          : say`This delivery is not on its way. Replay it to send it again.`,
      );
    this.state = to;
    this.nextAttemptAt = nextAttemptAt;
  }
}

/** A test is there to be looked at, and tried once. */
function attemptsFor(eventName: string): number {
  return eventName === testEvent ? 1 : mostAttempts;
}

/** The receiver says that nothing is to be sent there any more (Standard Webhooks). */
export function isGone({ statusCode }: Outcome): boolean {
  return statusCode === receiverIsGone;
}
