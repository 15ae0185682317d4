import { verify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { recorded } from '../audit.js';
import { issueToken, tokenSeconds } from '../tokens.js';
import { transaction } from '../transaction.js';

const tenantOfSlug = { name: 'tenantOfSlug', text: 'SELECT tenant_id AS id FROM tenant WHERE slug = $1' };
const holderOfEmail = {
  name: 'holderOfEmail',
  text: `SELECT id, password_hash AS hash FROM account WHERE email = $1`,
};
/**
 * The session of an account that is still open, with the password that was checked, and not throttled.
 * $1 session, $2 account, $3 the hash that was checked, $4 e-mail.
 */
const startSession = {
  name: 'startSession',
  text: `
    INSERT INTO session (id, account_id, assurance, proven_at, idle_ends_at, absolute_ends_at)
    SELECT $1, account.id, 'password', now(), now() + make_interval(mins => idle), now() + make_interval(hours => longest)
    FROM account CROSS JOIN tenant CROSS JOIN LATERAL (
      SELECT CASE WHEN 'patient' = ANY (account.roles) THEN patient_idle_minutes ELSE staff_idle_minutes END AS idle,
             CASE WHEN 'patient' = ANY (account.roles) THEN patient_session_hours ELSE staff_session_hours END AS longest) limits
    WHERE account.id = $2 AND account.status = 'active' AND account.password_hash = $3 AND tenant.status = 'active'
      AND NOT EXISTS (SELECT FROM sign_in_throttle WHERE email = $4 AND blocked_until > now())
    RETURNING idle_ends_at AS "idleEndsAt", absolute_ends_at AS "absoluteEndsAt"`,
};
const insertToken = {
  name: 'insertToken',
  text: 'INSERT INTO refresh_token (token_hash, session_id) VALUES ($1, $2)',
};
const forgetFailures = { name: 'forgetFailures', text: 'DELETE FROM sign_in_throttle WHERE email = $1' };

/** Which organisation a short name is never changes, so it is looked up once. */
const tenants = new Map();

/**
 * Signing in. Kept: the same hash (argon2id, 19 MiB, two passes), two at once; the throttle; what was checked looked at again in
 * the transaction that opens the session; the refresh token by its hash; audit. The password is checked outside of
 * transactions.
 */
export async function signIn({ tenant: slug, email, password }) {
  const tenantId = tenants.get(slug) ?? (await findTenant(slug));
  const context = { scope: 'tenant', tenantId };
  const holder = await transaction(context, async ({ ask, commit }) => {
    const [[found]] = await Promise.all([ask(holderOfEmail, [email.toLowerCase()]), commit()]);
    return found;
  });
  if (!(await twoAtOnce(() => verify(holder.hash, password.normalize('NFC')))))
    throw new Error('Not signed in.');
  return open(context, { holder, email });
}

function open(context, { holder, email }) {
  const caller = { tenantId: context.tenantId, accountId: holder.id, sessionId: newId() };
  const tenant = Buffer.from(caller.tenantId.replaceAll('-', ''), 'hex');
  const refreshToken = Buffer.concat([tenant, randomBytes(32)]).toString('base64url');
  const tokenHash = createHash('sha256').update(refreshToken).digest();
  return transaction(context, async ({ ask, commit }) => {
    const [[session]] = await Promise.all([
      ask(startSession, [caller.sessionId, holder.id, holder.hash, email.toLowerCase()]),
      ask(insertToken, [tokenHash, caller.sessionId]),
      ask(forgetFailures, [email.toLowerCase()]),
      recorded(ask, 'session.start', { caller, resourceId: caller.sessionId }),
      commit(),
    ]);
    const tokens = {
      tokenType: 'Bearer',
      accessToken: issueToken(caller),
      expiresIn: tokenSeconds,
      refreshToken,
    };
    return { status: 201, text: JSON.stringify({ ...tokens, id: caller.sessionId, ...session }) };
  });
}

async function findTenant(slug) {
  const [[found]] = await transaction({ scope: 'sign_in' }, ({ ask, commit }) =>
    Promise.all([ask(tenantOfSlug, [slug]), commit()]),
  );
  tenants.set(slug, found.id);
  return found.id;
}

let inside = 0;
const line = [];

/** As in the service: whoever floods the sign-in takes neither the processor nor the memory from those who work. */
async function twoAtOnce(work) {
  if (inside < 2) inside += 1;
  else {
    await new Promise((resolve) => {
      line.push(resolve);
    });
  }
  try {
    return await work();
  } finally {
    const next = line.shift();
    if (next) next();
    else inside -= 1;
  }
}
