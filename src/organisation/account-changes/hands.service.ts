import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { newForDays } from '../../access/facts/new-accounts.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Where two accounts come from, followed from who was invited to who invited, as long as the invited one is new. $3 the moment from which on an account is new. */
const origins = `
  WITH RECURSIVE origin AS (
    SELECT id AS began, id, let_in_by, let_in_at FROM account WHERE id IN ($1, $2)
    UNION
    SELECT origin.began, maker.id, maker.let_in_by, maker.let_in_at
    FROM origin JOIN account maker ON maker.id = origin.let_in_by WHERE origin.let_in_at > $3)
  SELECT EXISTS (
    SELECT FROM origin mine JOIN origin theirs ON theirs.id = mine.id
    WHERE mine.began = $1 AND theirs.began = $2) AS "areOne"`;

/** Whether two accounts are two people, as far as the service can tell: one who makes a second account is still one. */
@Injectable()
export class HandsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Nobody alone lets somebody in and then opens a record to them: who does this from outside of the record must not have
   * let them in, and must not be them.
   * @throws {BrokenRule} when one hand would do both
   */
  async requireTwo(accountId: string, pointer = '/accountId'): Promise<void> {
    const actor = currentActor();
    if (partyOf(actor) !== null || !(await this.areOne(actor.accountId, accountId))) return;
    throw new BrokenRule(
      say`Nobody alone lets somebody into the organisation and opens a record to them, or to themself: you invited this person within the last 14 days, or it is you. Somebody on the care team can do this, or another administrator.`,
      { errors: [{ pointer, message: say`takes a second person` }], onRecord: true },
    );
  }

  /** One made the other, or the same person made both, a short while ago; or they are the same account. */
  async areOne(accountId: string, otherId: string): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - newForDays * dayMs);
    const [row] = await this.db.query<{ areOne: boolean }>(origins, [accountId, otherId, since]);
    return row?.areOne ?? true;
  }
}
