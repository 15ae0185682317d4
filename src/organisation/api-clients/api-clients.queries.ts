import { isoTime, personJson, personJsonOrNull } from '../../core/database/sql.js';

const clients = `
  SELECT client.id, concat(client.tenant_id, '.', client.id) AS "clientId", client.account_id AS "accountId", client.name,
    client.organisation, client.contact, client.purpose_code AS "purposeCode", client.scopes, client.status,
    client.registered_at AS "registeredAt", client.version,
    (SELECT coalesce(json_agg(json_build_object('id', key.id, 'kid', key.kid, 'algorithm', key.public_jwk->>'alg',
       'addedAt', ${isoTime('key.added_at')}, 'addedBy', ${personJson('adder')}, 'awaitsConfirmation', key.awaits_confirmation,
       'confirmableUntil', ${isoTime('key.confirmable_until')},
       'confirmedBy', ${personJsonOrNull('confirmer')}, 'confirmedAt', ${isoTime('key.confirmed_at')},
       'retiredAt', ${isoTime('key.retired_at')}) ORDER BY key.id DESC), '[]')
     FROM api_client_key key JOIN account adder ON adder.id = key.added_by
     LEFT JOIN account confirmer ON confirmer.id = key.confirmed_by WHERE key.client_id = client.id) AS keys
  FROM api_client client`;

/** $1 client. */
export const oneClient = `${clients} WHERE client.id = $1`;

/** Newest first. $1 the last id of the page before or null, $2 limit + 1. */
export const allClients = `${clients} WHERE $1::uuid IS NULL OR client.id < $1 ORDER BY client.id DESC LIMIT $2`;

/** What verifying an assertion needs. $1 client, $2 name of the key. */
export const keyOfClient = `
  SELECT client.account_id AS "accountId", client.scopes, key.public_jwk AS jwk
  FROM api_client client
  JOIN api_client_key key ON key.client_id = client.id AND key.kid = $2 AND key.retired_at IS NULL AND NOT key.awaits_confirmation
  JOIN account ON account.id = client.account_id AND account.status = 'active'
  JOIN tenant ON tenant.id = client.tenant_id AND tenant.status = 'active'
  WHERE client.id = $1 AND client.status = 'active'`;

/** $1 client, $2 assertion, $3 when it expires. No row: it was exchanged before. */
export const spendAssertion = `
  INSERT INTO client_assertion (client_id, jti, expires_at) VALUES ($1, $2, $3)
  ON CONFLICT ON CONSTRAINT assertion_counts_once DO NOTHING RETURNING jti`;

/** $1 client, $2 now. */
export const forgetAssertions = 'DELETE FROM client_assertion WHERE client_id = $1 AND expires_at < $2';
