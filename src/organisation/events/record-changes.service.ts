import { Injectable } from '@nestjs/common';
import { AboutTheReader } from '../../access/about-the-reader.js';
import type { Action } from '../../access/access-matrix.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { LabelsService } from '../../access/labels.service.js';
import { openActions, seesJourney } from '../../access/may-also.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { isAboutReader, isoTime, isUntold } from '../../core/database/sql.js';
import { thingOf } from '../../core/outbox/event-name.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { gates, isKeptFrom, isOfThePart, type Gate } from '../../access/event-gates.js';
import { positionIn, written, type EventPosition } from './event-position.js';
import { keptForMs } from './events.service.js';

/** The places of what this needs among the parameters of the statement that it becomes a part of, whose $1 is the patient. */
export interface Places {
  readonly account: string;
  readonly seesLabelled: string;
  readonly things: string;
  readonly since: string;
}

/** What the part of the statement answers. */
export interface ChangesRow {
  /** Before this transaction everything is settled. */
  readonly xmin: string;
  readonly items: readonly { readonly name: string; readonly count: number; readonly lastAt: string }[];
}

/** What happened in one record, and where to hear on from. */
export interface RecordChanges extends Pick<ChangesRow, 'items'> {
  readonly since: Date;
  readonly missed: boolean;
  readonly position: string;
}

/** From where on it is asked for; without a time: as far back as it is kept. */
type From = Omit<EventPosition, 'at'> & { readonly at: number | null };

/** After every other id (RFC 9562, 5.10). */
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** How many events are counted at most: the last ones. */
const mostCounted = 1000;
const thing = `split_part(event.name, '.', 1)`;

/**
 * What the others did in a record, for whoever opens its page: decided as the live stream decides it, in the statement of the page, so
 * that nothing lies between what the page shows and where the stream goes on.
 */
@Injectable()
export class RecordChangesService {
  readonly #statements = new Map<string, string>();

  constructor(
    private readonly clock: Clock,
    private readonly labels: LabelsService,
    private readonly keptLabels: KeptLabelsService,
    private readonly aboutTheReader: AboutTheReader,
  ) {}

  /** The things of which whoever is asking may hear in this record. A facilitator follows one conversation, and asks for it. */
  openThings(): string[] {
    const actor = currentActor();
    const { relation, planParts } = actor;
    const may = openActions();
    if (relation === 'facilitator') return [];
    return Object.keys(gates).filter(
      (each) =>
        may(gateOf(each).opens) &&
        isOfThePart(each, planParts) &&
        !isKeptFrom(gateOf(each), actor) &&
        // Whoever reads the page anew sees what is labelled by now.
        !gateOf(each).asTheThing,
    );
  }

  /** @throws {BadInput} for what this service has not written */
  from(after: string | undefined): From {
    return after === undefined ? { xact: '0', at: null, id: last } : positionIn(after, 'after');
  }

  /**
   * A JSON expression that answers a `ChangesRow`. `since` is the place of two parameters: transaction and id. It is long, and the same
   * for all who stand alike to the patient, so it is made once for them.
   */
  statement(places: Places): string {
    const actor = currentActor();
    const who = [
      actor.seesSubstanceUse,
      seesJourney(actor),
      actor.relation === 'representative',
      partyOf(actor),
      this.keptLabels.conditionsNow(),
    ];
    const key = JSON.stringify([places, ...who]);
    const made = this.#statements.get(key) ?? this.make(places);
    this.#statements.set(key, made);
    return made;
  }

  private make({ account, seesLabelled, things, since }: Places): string {
    const ids = 'ARRAY(SELECT happened.subject_id FROM happened WHERE happened.subject_id IS NOT NULL)';
    const told = `NOT ${isUntold('happened.subject_id')} AND NOT ${isAboutReader('happened.subject_id')} AND happened.subject_id NOT IN (${this.aboutTheReader.untoldWithin(currentActor())})`;
    return `
    (WITH happened AS MATERIALIZED (
      SELECT event.name, ${thing} AS thing, event.subject_id, event.recorded_at FROM domain_event event
      WHERE event.about_patient_id = $1 AND (event.xact_id, event.id) > ${since}
        AND event.xact_id < pg_snapshot_xmin(pg_current_snapshot()) AND event.for_account_id IS NULL
        AND event.by_account_id IS DISTINCT FROM ${account} AND ${thing} = ANY (${things})
      ORDER BY event.xact_id DESC, event.id DESC LIMIT ${mostCounted}),
    told AS (
      SELECT ${toldAs} AS name, happened.recorded_at FROM happened
      WHERE happened.thing IN (${quoted(renamed)}) OR happened.subject_id IS NULL
        OR (${told} AND happened.subject_id NOT IN (${this.labels.hiddenWithin(ids)}) AND ${this.seen({ ids, seesLabelled })})),
    counted AS (SELECT told.name, count(*)::int AS times, max(told.recorded_at) AS last_at FROM told GROUP BY told.name)
    SELECT json_build_object('xmin', pg_snapshot_xmin(pg_current_snapshot())::text, 'items', coalesce(json_agg(
      json_build_object('name', counted.name, 'count', counted.times, 'lastAt', ${isoTime('counted.last_at')})
      ORDER BY counted.last_at DESC, counted.name), '[]')) FROM counted)`;
  }

  /**
   * Whether something that was counted may be about whoever is asking, and is kept back from here on: then it is counted anew. That
   * is rare, so the page is not made to ask before.
   */
  async keepsBack({ items }: ChangesRow): Promise<boolean> {
    const actor = currentActor();
    const concerns = (action: Action): boolean => this.aboutTheReader.concerns(actor, action);
    const opens = items.flatMap(({ name }) => gates[thingOf(name)]?.opens ?? []).find(concerns);
    if (opens === undefined || concerns('today.read')) return false;
    return (await this.aboutTheReader.keepBack(currentPatientId(), actor, opens)).length > 0;
  }

  read({ xmin, items }: ChangesRow, { at }: From): RecordChanges {
    const now = this.clock.now().getTime();
    const position = written({ xact: String(BigInt(xmin) - 1n), at: now, id: last });
    const oldest = now - keptForMs;
    return {
      items,
      since: new Date(Math.max(at ?? 0, oldest)),
      missed: at !== null && at < oldest,
      position,
    };
  }

  /** Beside what opens it, the thing itself must be one that the reader would find. */
  private seen(of: { ids: string; seesLabelled: string }): string {
    const asked = Object.keys(gates).filter((each) => !gateOf(each).byIdAlone);
    const actions = [...new Set(asked.map((each) => gateOf(each).opens))];
    const conditions = actions.flatMap((opens) => {
      const within = this.keptLabels.seenWithin(opens, of);
      const things = asked.filter((each) => gateOf(each).opens === opens);
      return within === null
        ? []
        : [`(happened.thing NOT IN (${quoted(things)}) OR happened.subject_id IN (${within}))`];
    });
    return conditions.join(' AND ');
  }
}

const renamed = Object.keys(gates).filter((each) => gateOf(each).toldAs !== undefined);
const toldAs = `CASE ${renamed
  .map((each) => `WHEN happened.thing = '${each}' THEN '${String(gateOf(each).toldAs)}'`)
  .join(' ')} ELSE happened.name END`;

function gateOf(name: string): Gate {
  const gate = gates[name];
  if (!gate) throw new Error(`Nobody has said who hears of ${name}.`);
  return gate;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
