import { isoTime } from '../../core/database/sql.js';
import { mostWrongTries } from './invitation.entity.js';

/** An invitation that is not used, revoked, burnt or over, whether or not it waits for a second person. @param now where the moment stands */
export const stillInvites = (
  now: string,
): string => `invitation.redeemed_at IS NULL AND invitation.revoked_at IS NULL
  AND invitation.wrong_tries < ${mostWrongTries} AND invitation.expires_at > ${now}`;

/** An account as administrators see it. $1 now. */
const accountColumns = `
  SELECT account.id, account.email, account.display_name AS "displayName", account.roles, account.status,
    account.patient_id AS "patientId", account.recorded_at AS "recordedAt", account.version,
    (SELECT json_build_object('id', invitation.id, 'expiresAt', ${isoTime('invitation.expires_at')}, 'code', NULL, 'awaitsConfirmation', invitation.awaits_confirmation)
     FROM invitation
     WHERE invitation.account_id = account.id AND invitation.change_id IS NULL AND ${stillInvites('$1')}
     ORDER BY invitation.id DESC LIMIT 1) AS invitation
  FROM account`;

/** $2 the account. */
export const oneAccount = `${accountColumns} WHERE account.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 status or null, $4 patterns of words or null, $5 limit + 1. */
export const accountPage = `${accountColumns}
  WHERE NOT 'integrator' = ANY (account.roles) AND ($2::uuid IS NULL OR account.id < $2) AND ($3::text IS NULL OR account.status = $3)
    AND ($4::text[] IS NULL OR account.searched LIKE ALL ($4))
  ORDER BY account.id DESC LIMIT $5`;

/**
 * The words of the name alone, made as `searched` (0115) makes those of name and address: where an address begins a word must not
 * tell those who do not see it.
 */
const wordsOfName = `' ' || btrim(regexp_replace(translate(regexp_replace(normalize(lower(display_name), NFKD),
  '[\\u0300-\\u036f]', '', 'g'), 'łøđæœ''’', 'lodao'), '[^[:alnum:]]+', ' ', 'g'))`;

/**
 * Staff by name. $1 and $2 the last name and id of the page before or null, $3 limit + 1, $4 the roles of staff, $5 one of them or null,
 * $6 patterns of words or null.
 */
export const colleaguePage = (sorting: string): string => `
  SELECT id, display_name AS "displayName", ARRAY(SELECT unnest(roles) INTERSECT SELECT unnest($4::text[]) ORDER BY 1) AS roles
  FROM account
  WHERE status = 'active' AND roles && $4::text[] AND ($1::text IS NULL OR (display_name COLLATE "${sorting}", id) > ($1, $2::uuid))
    AND ($5::text IS NULL OR $5 = ANY (roles))
    AND ($6::text[] IS NULL OR (searched LIKE ALL ($6) AND ${wordsOfName} LIKE ALL ($6)))
  ORDER BY display_name COLLATE "${sorting}", id LIMIT $3`;
