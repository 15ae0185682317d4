import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { typedKey } from '../../core/text/typed.js';
import { sha256 } from '../../core/sha256.js';
import { afterFailure, forgottenAfter, isBlocked, type Tries } from './throttle.js';

interface Row {
  readonly failures: number;
  readonly last_failure: Date;
  readonly blocked_until: Date | null;
}

const columns = 'failures, last_failure, blocked_until';
const look = `SELECT ${columns} FROM sign_in_throttle WHERE email_hash = $1 FOR UPDATE`;
/** Makes the row if there is none, and locks it either way, so that failures at the same moment are all counted. */
const take = `
  INSERT INTO sign_in_throttle (email_hash, failures, last_failure) VALUES ($1, 0, $2)
  ON CONFLICT (tenant_id, email_hash) DO UPDATE SET failures = sign_in_throttle.failures RETURNING ${columns}`;
const keep = `
  UPDATE sign_in_throttle SET failures = $2, last_failure = $3, blocked_until = $4 WHERE email_hash = $1`;
const tidy = `
  DELETE FROM sign_in_throttle WHERE last_failure < $1 AND (blocked_until IS NULL OR blocked_until < $1)`;
const tidyEvery = 60 * 60_000;

/**
 * Counts failed tries, by the address that was tried whether or not there is such an account. Ask `isBlocked` in the
 * transaction that acts on the answer: it holds the row, so a burst of tries is judged one by one.
 */
@Injectable()
export class SignInThrottleService {
  private tidiedAt = 0;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async isBlocked(who: string): Promise<boolean> {
    const [row] = await this.db.query<Row>(look, [keyOf(who)]);
    return row !== undefined && isBlocked(triesOf(row), this.clock.now());
  }

  async fail(who: string): Promise<void> {
    const now = this.clock.now();
    const [row] = await this.db.query<Row>(take, [keyOf(who), now]);
    if (!row) return;
    const { failures, lastFailure, blockedUntil } = afterFailure(triesOf(row), now);
    await this.db.query(keep, [keyOf(who), failures, lastFailure, blockedUntil]);
    await this.forgetOld(now);
  }

  async clear(who: string): Promise<void> {
    await this.db.query('DELETE FROM sign_in_throttle WHERE email_hash = $1', [keyOf(who)]);
  }

  /** Now and then, on the back of a failure: the addresses that a stranger tries out must not pile up. */
  private async forgetOld(now: Date): Promise<void> {
    if (now.getTime() - this.tidiedAt < tidyEvery) return;
    this.tidiedAt = now.getTime();
    await this.db.query(tidy, [new Date(now.getTime() - forgottenAfter)]);
  }
}

function keyOf(who: string): Buffer {
  return sha256(typedKey(who));
}

function triesOf(row: Row): Tries {
  return { failures: row.failures, lastFailure: row.last_failure, blockedUntil: row.blocked_until };
}
