import { Injectable } from '@nestjs/common';
import { firstWhatIsDoneIn, firstWhatTheyAreAt } from '../../access/grants/in-turn.queries.js';
import { staffRoles } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentContext } from '../../core/request-context.js';
import { NewWaysService } from '../new-ways/new-ways.service.js';
import type { SessionDto, SessionPageDto } from './session.dto.js';
import { Session, stepUpMinutes, type SessionEnd, type SessionLimits } from './session.entity.js';

const limitsOf = `
  SELECT CASE WHEN staff THEN staff_idle_minutes ELSE patient_idle_minutes END AS "idleMinutes",
         CASE WHEN staff THEN staff_session_hours ELSE patient_session_hours END AS "sessionHours"
  FROM tenant_setting, (SELECT roles && $2::text[] AS staff FROM account WHERE id = $1) person`;

const openOnes = `
  account_id = $1 AND ended_at IS NULL AND idle_ends_at > $2 AND absolute_ends_at > $2`;
const open = `
  SELECT id, id = $3 AS current, device, assurance, started_at AS "startedAt", last_used_at AS "lastUsedAt",
         coalesce(proven_at, started_at) + interval '${stepUpMinutes} minutes' AS "steppedUpUntil",
         idle_ends_at AS "idleEndsAt", absolute_ends_at AS "absoluteEndsAt"
  FROM session WHERE ${openOnes}`;
const othersOpen = `SELECT id FROM session WHERE ${openOnes} AND id <> $3`;
const page = `${open} AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5`;
const one = `${open} AND id = $4`;
const endOne = `UPDATE session SET ended_at = $2, end_reason = $4 WHERE ${openOnes} AND id = $3`;
const endMany = `
  UPDATE session SET ended_at = $2, end_reason = $3
  WHERE account_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $4`;

/** How long a session that is over can still be looked up by its audit lines. */
const rememberedMs = 30 * 24 * 60 * 60_000;
const forget = 'DELETE FROM session WHERE account_id = $1 AND absolute_ends_at < $2';

/** Whether the account was used of late, and never on this device. $1 account, $2 device or null. */
const usedElsewhere = `
  SELECT FROM session WHERE account_id = $1 HAVING count(*) > 0 AND NOT bool_or(device IS NOT DISTINCT FROM $2)`;

/** Who is signed in, where, and until when. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly newWays: NewWaysService,
  ) {}

  /** Opens a session, in the transaction at hand. The organisation decides how long it lasts. */
  async start(of: Pick<Session, 'accountId' | 'assurance' | 'device'>): Promise<Session> {
    const now = this.clock.now();
    const [limits] = await this.db.query<SessionLimits>(limitsOf, [of.accountId, staffRoles]);
    if (!limits) throw new Error('The organisation has no settings.');
    const session = Session.start({ ...of, id: newId() }, limits, now);
    await this.db.query(forget, [of.accountId, new Date(now.getTime() - rememberedMs)]);
    const elsewhere = await this.db.query(usedElsewhere, [of.accountId, of.device]);
    if (elsewhere.length > 0) this.newWays.tell('signed_in_from_elsewhere', of.accountId);
    await this.db.repository(Session).insert(session);
    return session;
  }

  async list({ limit, cursor }: PageQuery): Promise<SessionPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<SessionDto>(page, [...this.own(), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async find(id: string): Promise<SessionDto> {
    const [session] = await this.db.query<SessionDto>(one, [...this.own(), id]);
    if (!session) throw new NotFound();
    return session;
  }

  /** Ends one of the person's own sessions: from the next request on it is over, and what is being done in it is done first. */
  async end(id: string): Promise<void> {
    const { current } = await this.find(id);
    const { accountId } = currentActor();
    if (!current) await this.db.query(firstWhatIsDoneIn, [[id]]);
    const reason: SessionEnd = current ? 'signed_out' : 'ended_by_owner';
    await this.db.query(endOne, [accountId, this.clock.now(), id, reason]);
  }

  /**
   * Ends every session of an account, in the transaction at hand, except perhaps the one to stay in. What is being done in them is
   * done first.
   */
  async endAll(accountId: string, reason: SessionEnd, except: string | null = null): Promise<void> {
    await this.waitFor(accountId);
    await this.db.query(endMany, [accountId, this.clock.now(), reason, except]);
  }

  /** What an account is at is done before it may do less. Nobody waits for themself, save in their other sessions. */
  async waitFor(accountId: string): Promise<void> {
    const { accountId: by } = currentContext()?.actor ?? {};
    if (by !== accountId) await this.db.query(firstWhatTheyAreAt, [null, [accountId], null]);
    else {
      const others = await this.db.query<{ id: string }>(othersOpen, this.own());
      await this.db.query(firstWhatIsDoneIn, [others.map(({ id }) => id)]);
    }
  }

  private own(): [string, Date, string] {
    const { accountId, sessionId } = currentActor();
    return [accountId, this.clock.now(), sessionId];
  }
}
