import { say } from '../language/say.js';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock.js';
import { Db } from '../database/db.js';
import { BadInput, BrokenRule, Conflict } from '../errors.js';
import { currentActor, currentContext } from '../request-context.js';
import type { Statement } from '../database/sql.js';

/** What an earlier POST with the same key came to: where its answer can be read again. */
export interface EarlierOutcome {
  readonly status: number;
  readonly location: string | null;
}

const remembered = 24 * 60 * 60 * 1000;

/**
 * $1 caller, $2 key. A statement of its own before the look: what a statement reads stands from its beginning, so one that did
 * both could win the turn of a request that had just ended and still miss what that left.
 */
const takeTurn = 'SELECT pg_try_advisory_xact_lock(hashtextextended($1 || $2, 7)) AS mine';

interface Memory {
  /** $1 caller, $2 key, $3 since. */
  readonly look: string;
  /** $1 caller, $2 until. */
  readonly forget: string;
  readonly remember: string;
}

/** What is remembered of callers of each kind: of an organisation's people and machines, and of the operator. */
const memories = {
  account: {
    look: `
      SELECT request_hash, status, location
      FROM idempotency_key
      WHERE account_id = $1 AND key = $2 AND recorded_at > $3`,
    forget: 'DELETE FROM idempotency_key WHERE account_id = $1 AND recorded_at <= $2',
    remember: `
      INSERT INTO idempotency_key (account_id, key, request_hash, status, location, recorded_at)
      VALUES ($1, $2, $3, $4, $5, $6)`,
  },
  operator: {
    look: `
      SELECT request_hash, status, location
      FROM operator_idempotency_key
      WHERE operator_key_id = $1 AND key = $2 AND recorded_at > $3`,
    forget: 'DELETE FROM operator_idempotency_key WHERE operator_key_id = $1 AND recorded_at <= $2',
    remember: `
      INSERT INTO operator_idempotency_key (operator_key_id, key, request_hash, status, location, recorded_at)
      VALUES ($1, $2, $3, $4, $5, $6)`,
  },
} satisfies Record<string, Memory>;

interface Row extends EarlierOutcome {
  readonly request_hash: Buffer;
}

/**
 * Idempotency-Key on POST: a client that is unsure whether its request arrived sends it again. Kept for 24 hours are the
 * outcome's status and place, never a body: the repeated request is authorized and rendered afresh.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {BadInput} for a key of the wrong form
   * @throws {Conflict} while the first request with the key is still under way
   * @throws {BrokenRule} when the key came with another request before
   */
  async find(request: FastifyRequest): Promise<EarlierOutcome | null> {
    const key = keyOf(request);
    if (key === null) return null;
    const since = new Date(this.clock.now().getTime() - remembered);
    const { callerId, look } = memoryOfCaller();
    const [[turn], [row]] = await this.db.together([
      this.db.query<{ mine: boolean }>(takeTurn, [callerId, key]),
      this.db.query<Row>(look, [callerId, key, since]),
    ]);
    if (!turn?.mine)
      throw new Conflict(
        say`The first request with this Idempotency-Key is still being worked on. Ask again shortly.`,
      );
    if (!row) return null;
    if (row.request_hash.equals(hashOf(request))) return row;
    throw new BrokenRule(
      say`This Idempotency-Key was used for a different request. Use a new key for a new request.`,
      {
        errors: [{ pointer: 'Idempotency-Key', message: say`must be new for every different request` }],
      },
    );
  }

  /** The statements that remember this outcome; they are sent with the change's own COMMIT. */
  remember(request: FastifyRequest, outcome: EarlierOutcome): Statement[] {
    const key = keyOf(request);
    if (key === null) return [];
    const { callerId, forget, remember } = memoryOfCaller();
    const now = this.clock.now();
    return [
      {
        sql: forget,
        parameters: [callerId, new Date(now.getTime() - remembered)],
      },
      {
        sql: remember,
        parameters: [callerId, key, hashOf(request), outcome.status, outcome.location, now],
      },
    ];
  }
}

/** Whoever was admitted: the platform operator, or an account (of a person or of a machine). */
function memoryOfCaller(): Memory & { callerId: string } {
  const operatorKeyId = currentContext()?.operatorKeyId;
  return operatorKeyId
    ? { callerId: operatorKeyId, ...memories.operator }
    : { callerId: currentActor().accountId, ...memories.account };
}

/**
 * The key of a request, if it has one.
 * @throws {BadInput} for one of the wrong form
 */
export function keyOf(request: FastifyRequest): string | null {
  if (request.method !== 'POST') return null;
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && /^[\x21-\x7e]{8,128}$/.test(key)) return key;
  throw new BadInput(say`The Idempotency-Key must be 8 to 128 printable characters, such as a UUID.`, {
    errors: [
      { pointer: 'Idempotency-Key', message: say`must be 8 to 128 printable characters without spaces` },
    ],
  });
}

function hashOf(request: FastifyRequest): Buffer {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest();
}
