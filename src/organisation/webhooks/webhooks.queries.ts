const webhooks = `
  SELECT webhook.id, webhook.client_id AS "apiClientId", webhook.url, webhook.kinds, webhook.status,
    webhook.paused_because AS "pausedBecause", webhook.failing_since AS "failingSince",
    CASE WHEN webhook.earlier_secret_until > $1 THEN webhook.earlier_secret_until END AS "earlierSecretUntil",
    webhook.registered_at AS "registeredAt", webhook.version
  FROM webhook`;

/** $1 now, $2 client, $3 webhook. */
export const oneWebhook = `${webhooks} WHERE webhook.client_id = $2 AND webhook.id = $3`;

/** Newest first. $1 now, $2 client, $3 the last id of the page before or null, $4 limit + 1. */
export const webhooksOfClient = `${webhooks}
  WHERE webhook.client_id = $2 AND ($3::uuid IS NULL OR webhook.id < $3) ORDER BY webhook.id DESC LIMIT $4`;

/** Of one client, how many go on. $1 client. */
export const goingOn = `
  SELECT count(*)::int AS count FROM webhook WHERE client_id = $1 AND status <> 'ended'`;

/** Whether another one of the machine waits for somebody to look at it. $1 client, $2 this one. */
export const anotherWaits = `
  SELECT FROM webhook WHERE client_id = $1 AND id <> $2 AND status = 'paused' AND paused_because <> 'administrator'`;

/** What waits is never sent. $1 webhook. */
export const withholdWaiting = `
  UPDATE webhook_delivery SET state = 'withheld', next_attempt_at = NULL, sending_until = NULL, version = version + 1
  WHERE webhook_id = $1 AND state = 'waiting'`;
