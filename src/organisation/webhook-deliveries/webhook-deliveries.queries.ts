import { testEvent } from '../webhooks/webhook-kinds.js';
import { mostAttempts } from './webhook-delivery.entity.js';

const isTest = (delivery: string): string => `${delivery}.event_name = '${testEvent}'`;

/** Somebody has it for themselves, or it waits for its next attempt. $2 now. */
const isDue = `delivery.state = 'waiting' AND delivery.next_attempt_at <= $2
  AND (delivery.sending_until IS NULL OR delivery.sending_until <= $2)
  AND (webhook.status = 'active' OR (webhook.status = 'paused' AND ${isTest('delivery')}))`;

/** What is about one record is told in its order: as long as something earlier waits, nothing later goes. A test stands by itself. */
const isNext = `(${isTest('delivery')} OR NOT EXISTS (
  SELECT FROM webhook_delivery earlier
  WHERE earlier.webhook_id = delivery.webhook_id AND earlier.state = 'waiting' AND earlier.place < delivery.place
    AND NOT ${isTest('earlier')} AND earlier.about_patient_id IS NOT DISTINCT FROM delivery.about_patient_id))`;

/**
 * Webhooks that are not ended, and whether there may be something to do for them: something happened since, or the place they have
 * heard until grows old, or a delivery is due. $1 the moment before which a place is old, $2 now.
 */
export const webhooksGoingOn = `
  SELECT webhook.id, webhook.url, client.account_id AS "accountId", client.id AS "clientId", (webhook.status = 'active' AND (
      split_part(webhook.heard_until, '.', 2)::bigint < $1 OR EXISTS (
        SELECT FROM domain_event event
        WHERE (event.xact_id, event.id) > (split_part(webhook.heard_until, '.', 1)::xid8, split_part(webhook.heard_until, '.', 3)::uuid)
          AND event.xact_id < pg_snapshot_xmin(pg_current_snapshot()))))
    OR EXISTS (SELECT FROM webhook_delivery delivery WHERE delivery.webhook_id = webhook.id AND ${isDue}) AS "hasWork"
  FROM webhook JOIN api_client client ON client.id = webhook.client_id AND client.status = 'active'
  WHERE webhook.status <> 'ended'
  ORDER BY webhook.id`;

/** Nobody else takes in for it meanwhile: whoever comes second goes on. $1 webhook. */
export const holdWebhook = `
  SELECT webhook.heard_until AS "heardUntil", webhook.kinds
  FROM webhook WHERE webhook.id = $1 AND webhook.status = 'active' FOR UPDATE SKIP LOCKED`;

/** $1 webhook, $2 how far. */
export const hearUntil = 'UPDATE webhook SET heard_until = $2 WHERE id = $1';

/** Whether something can be sent. $1 webhook, $2 now. */
export const hasDue = `
  SELECT FROM webhook_delivery delivery JOIN webhook ON webhook.id = delivery.webhook_id
  WHERE delivery.webhook_id = $1 AND ${isDue} AND ${isNext} LIMIT 1`;

/** The next one to send, that nobody else is sending. $1 webhook, $2 now. */
export const takeNext = `
  SELECT delivery.id FROM webhook_delivery delivery JOIN webhook ON webhook.id = delivery.webhook_id
  WHERE delivery.webhook_id = $1 AND ${isDue} AND ${isNext}
  ORDER BY delivery.place LIMIT 1 FOR UPDATE OF delivery SKIP LOCKED`;

/** Newest first. $1 webhook, $2 state or null, $3 the last id of the page before or null, $4 limit + 1. */
export const deliveriesOf = `
  SELECT delivery.id, delivery.event_name AS event, delivery.happened_at AS "happenedAt", delivery.state,
    delivery.next_attempt_at AS "nextAttemptAt", delivery.attempts
  FROM webhook_delivery delivery
  WHERE delivery.webhook_id = $1 AND ($2::text IS NULL OR delivery.state = $2) AND ($3::uuid IS NULL OR delivery.id < $3)
  ORDER BY delivery.id DESC LIMIT $4`;

/** $1 webhook, $2 delivery. */
export const oneDelivery = `
  SELECT delivery.id, delivery.event_name AS event, delivery.happened_at AS "happenedAt", delivery.state,
    delivery.next_attempt_at AS "nextAttemptAt", delivery.attempts
  FROM webhook_delivery delivery WHERE delivery.webhook_id = $1 AND delivery.id = $2`;

/** As the entity replays one, for many: it starts from each state but waiting. Tests are not told again. $1 webhook, $2 state, $3 since or null, $4 now. */
export const replayAll = `
  UPDATE webhook_delivery delivery
  SET state = 'waiting', next_attempt_at = $4, attempts_left = ${mostAttempts}, version = version + 1
  WHERE delivery.webhook_id = $1 AND delivery.state = $2 AND delivery.state <> 'waiting' AND NOT ${isTest('delivery')}
    AND ($3::timestamptz IS NULL OR delivery.happened_at >= $3)
  RETURNING delivery.id`;

/** $1 the moment before which they are forgotten. */
export const forgetDeliveries = 'DELETE FROM webhook_delivery WHERE happened_at < $1';
