import fc from 'fast-check';
import { deliveryMoves } from '../../../src/organisation/webhook-deliveries/delivery-states.js';
import {
  mostAttempts,
  pausesMs,
  WebhookDelivery,
} from '../../../src/organisation/webhook-deliveries/webhook-delivery.entity.js';
import { webhookMoves } from '../../../src/organisation/webhooks/webhook-states.js';
import { givesUpAfterMs, Webhook } from '../../../src/organisation/webhooks/webhook.entity.js';

const dayMs = 24 * 60 * 60_000;
const answered = (statusCode: number | null): { statusCode: number | null; problem: null } => ({
  statusCode,
  problem: null,
});

const aWebhook = (): Webhook =>
  Object.assign(new Webhook(), {
    status: 'active',
    pausedBecause: null,
    sealedSecret: Buffer.from('one'),
    sealedEarlierSecret: null,
    earlierSecretUntil: null,
    failingSince: null,
  });

const aDelivery = (): WebhookDelivery =>
  Object.assign(new WebhookDelivery(), {
    eventName: 'goal.added',
    state: 'waiting',
    attempts: [],
    attemptsLeft: mostAttempts,
    nextAttemptAt: new Date(0),
    sendingUntil: null,
  });

describe('A webhook', () => {
  it('goes from one state to another only as its table says, and keeps a secret while it lasts', () => {
    const moves = {
      pause: (webhook: Webhook) => webhook.pause(),
      giveUp: (webhook: Webhook) => webhook.giveUp('failing'),
      resume: (webhook: Webhook) => webhook.resume(),
      end: (webhook: Webhook) => webhook.end(),
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[]))), (path) => {
        const webhook = aWebhook();
        for (const move of path) {
          const { from, to } = webhookMoves[move];
          const before = webhook.status;
          const isAllowed = (from as readonly string[]).includes(before);
          if (isAllowed) moves[move](webhook);
          else expect(() => moves[move](webhook)).toThrow(/already|not paused|has ended/);
          expect(webhook.status).toBe(isAllowed ? to : before);
          expect(webhook.pausedBecause === null).toBe(webhook.status !== 'paused');
          expect(webhook.sealedSecret === null).toBe(webhook.status === 'ended');
        }
      }),
    );
  });

  it('gives up after three days in which nothing arrived, and not a moment earlier', () => {
    const webhook = aWebhook();
    expect(webhook.failed(new Date(0))).toBe(false);
    expect(webhook.failed(new Date(givesUpAfterMs - 1))).toBe(false);
    webhook.arrived();
    expect(webhook.failed(new Date(givesUpAfterMs))).toBe(false);
    expect(webhook.failed(new Date(2 * givesUpAfterMs))).toBe(true);
  });

  it('signs with both secrets for a day, the newest first', () => {
    const webhook = aWebhook();
    webhook.rotate(Buffer.from('two'), new Date(0));
    const signs = (at: number): string[] => webhook.secretsAt(new Date(at)).map(String);
    expect(signs(dayMs - 1)).toEqual(['two', 'one']);
    expect(signs(dayMs)).toEqual(['two']);
    webhook.end();
    expect(signs(0)).toEqual([]);
  });
});

describe('What a webhook is told', () => {
  it('is tried ten times over three days, each pause as it is written down', () => {
    const delivery = aDelivery();
    let at = 0;
    for (const pause of pausesMs) {
      expect(delivery.note(answered(500), new Date(at))).toBe(false);
      expect([delivery.state, delivery.nextAttemptAt?.getTime()]).toEqual(['waiting', at + pause]);
      at += pause;
    }
    expect(at).toBeGreaterThanOrEqual(givesUpAfterMs);
    delivery.note(answered(500), new Date(at));
    expect([delivery.state, delivery.nextAttemptAt]).toEqual(['dead', null]);
  });

  it('has arrived with an answer from 200 to 299, is dead with 410, and else waits', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 100, max: 999 })), (status) => {
        const delivery = aDelivery();
        delivery.note(answered(status), new Date(0));
        const hasArrived = status !== null && status >= 200 && status < 300;
        expect(delivery.state).toBe(hasArrived ? 'delivered' : status === 410 ? 'dead' : 'waiting');
      }),
    );
  });

  it('goes from one state to another only as its table says', () => {
    const moves = {
      deliver: (delivery: WebhookDelivery) => void delivery.note(answered(204), new Date(0)),
      bury: (delivery: WebhookDelivery) => void delivery.note(answered(410), new Date(0)),
      withhold: (delivery: WebhookDelivery) => delivery.withhold(),
      replay: (delivery: WebhookDelivery) => delivery.replay(new Date(0)),
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[]))), (path) => {
        const delivery = aDelivery();
        for (const move of path) {
          const { from, to } = deliveryMoves[move];
          const before = delivery.state;
          const isAllowed = (from as readonly string[]).includes(before);
          if (isAllowed) moves[move](delivery);
          else expect(() => moves[move](delivery)).toThrow(/on its way/);
          expect(delivery.state).toBe(isAllowed ? to : before);
          expect(delivery.nextAttemptAt === null).toBe(delivery.state !== 'waiting');
        }
      }),
    );
  });

  it('is begun by one at a time: whoever took it for stopped is heard no more once another has begun', () => {
    const delivery = aDelivery();
    const first = delivery.begin(new Date(0));
    expect(delivery.isOfAttempt(first)).toBe(true);
    const second = delivery.begin(new Date(61_000));
    expect([delivery.isOfAttempt(first), delivery.isOfAttempt(second)]).toEqual([false, true]);
    delivery.note(answered(204), new Date(62_000));
    expect(delivery.isOfAttempt(second)).toBe(false);
  });
});
