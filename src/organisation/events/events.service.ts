import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { actorOf } from '../../access/facts/actor-of.js';
import { decide } from '../../access/decision/decide.js';
import { Db } from '../../core/database/db.js';
import { Clock } from '../../core/clock.js';
import { currentActor, currentContext, type Identity } from '../../core/request-context.js';
import type { EventsDto } from './event.dto.js';
import { positionIn, written, type EventPosition } from './event-position.js';
import { eventsAfter, horizon } from './events.queries.js';
import { KnownEventsService, type EventRow } from './known-events.service.js';

/** How long what happened is kept, in milliseconds. */
export const keptForMs = 7 * 24 * 60 * 60 * 1000;

/** After every other id (RFC 9562, 5.10). */
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

interface Horizon {
  readonly xmin: string;
  readonly isHeldBack: boolean;
  readonly [column: string]: unknown;
}

/** What somebody hears, and whether something is written already that can only be told in a moment. */
export type Heard = EventsDto & { readonly isHeldBack: boolean };

/** What happened after a place and may concern somebody, before it is asked what of it is open to them. */
export interface Happened {
  readonly rows: EventRow[];
  readonly position: string;
  readonly hasMore: boolean;
  readonly missed: boolean;
  readonly isHeldBack: boolean;
}

/** What happened, told to whoever may know of it at the moment of telling, in one order and without a gap. */
@Injectable()
export class EventsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly known: KnownEventsService,
  ) {}

  /** @param after where whoever is signed in has heard until; left out: now */
  async after(
    after: string | undefined,
    { limit, pointer }: { limit: number; pointer: string },
  ): Promise<Heard> {
    if (after === undefined)
      return {
        items: [],
        position: await this.positionNow(),
        hasMore: false,
        missed: false,
        isHeldBack: false,
      };
    const from = positionIn(after, pointer);
    const { rows, ...reached } = await this.happenedAfter(from, limit);
    return { items: await this.known.among(rows), ...reached };
  }

  /** Of whatever kind, as far as it does not concern somebody else alone. */
  async happenedAfter(from: EventPosition, limit: number): Promise<Happened> {
    const parameters = [from.xact, from.id, limit, currentActor().accountId];
    // In this order: what is committed between the two is in the second.
    const [[reached], rows] = await this.db.together([
      this.db.query<Horizon>(horizon, [from.xact]),
      this.db.query<EventRow>(eventsAfter, parameters),
    ]);
    const hasMore = rows.length === limit;
    const end = this.endOf(rows, reached, hasMore);
    const missed = this.clock.now().getTime() - from.at > keptForMs;
    return { rows, position: written(end), hasMore, missed, isHeldBack: reached?.isHeldBack ?? false };
  }

  /**
   * The same outside of a request: in a transaction of its own, for somebody who is signed in still.
   * @returns null when the session has ended
   */
  heardBy(identity: Identity, after: string): Promise<Heard | null> {
    const { tenantId, accountId } = identity;
    return this.db.transaction({ scope: 'caseload', tenantId, actorId: accountId }, async () => {
      const account = await this.factsReader.ofSession(identity, null);
      const context = currentContext();
      if (!account || !context) return null;
      const decision = decide(account.facts, 'event.read');
      Object.assign(context, { identity, actor: actorOf(identity, account, decision) });
      return decision.allowed ? this.after(after, { limit: 200, pointer: 'after' }) : null;
    });
  }

  /** Where whoever begins to hear now is. */
  async positionNow(): Promise<string> {
    const [reached] = await this.db.query<Horizon>(horizon, ['0']);
    return written(this.endOf([], reached, false));
  }

  /** All that comes before the oldest transaction under way has been read, where the page was not full. */
  private endOf(rows: readonly EventRow[], reached: Horizon | undefined, hasMore: boolean): EventPosition {
    const final = rows.at(-1);
    const before = BigInt(reached?.xmin ?? 1) - 1n;
    if (final && (hasMore || BigInt(final.xact) > before))
      return { xact: final.xact, at: final.at.getTime(), id: final.id };
    return { xact: String(before), at: this.clock.now().getTime(), id: last };
  }
}
