import { Injectable } from '@nestjs/common';
import type { Action } from '../../access/access-matrix.js';
import { beginningOfDay } from '../../core/database/sql.js';
import type { Sentence } from '../../core/language/say.js';
import type { EventKind, TimelineEventDto } from './timeline.dto.js';

/** An event as a statement finds it. */
export interface EventRow extends Omit<TimelineEventDto, 'stage' | 'sentence'> {
  readonly moveKind: string | null;
  readonly stageCode: string | null;
  readonly stageVersion: number | null;
  readonly words: string | null;
}

/** Who reads. */
export interface TimelineReader {
  /** It is their own way. */
  readonly isOwn: boolean;
}

/** A kind of event that a room above the journey has, and whom it is open to. */
export interface EventSource {
  readonly kind: EventKind;
  readonly opens: Action;
  /**
   * The columns of `stages` in timeline.queries.ts, in their order, ended by `page` or `pageOfDays`. $1 patient, $2 the kinds, $3 to $5
   * the page, $6 what the reader sees of what the patient shows one by one, $7 the account that reads where it is no side of the plan or
   * null, $8 now.
   */
  readonly select: string;
  readonly sentenceOf: (event: EventRow, reader: TimelineReader) => Sentence;
}

/** What rooms above the journey have to tell on the timeline. */
@Injectable()
export class TimelineEventsService {
  readonly #sources: EventSource[] = [];

  add(source: EventSource): void {
    this.#sources.push(source);
  }

  get sources(): readonly EventSource[] {
    return this.#sources;
  }

  of(kind: EventKind): EventSource | undefined {
    return this.#sources.find((source) => source.kind === kind);
  }
}

/** Where the page before ended; the first begins after whatever can be. A condition that may be absent would use no index. */
const lastTime = `coalesce($3::timestamptz, 'infinity')`;
const lastId = `coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')`;

/** Each kind of event is read by its own time index, from there on and no further than the page goes. */
export const page = (time: string, id: string): string => `
  AND (${time}, ${id}) < (${lastTime}, ${lastId}) ORDER BY ${time} DESC, ${id} DESC LIMIT $5`;

/** A day begins where the organisation is. */
export const beginning = (day: string): string => beginningOfDay(day, '(SELECT place.time_zone FROM place)');

/** The same for what has a day and no time, by the index of its days. */
export const pageOfDays = (day: string, id: string): string => `
  AND (${day}, ${id}) < ((SELECT place.day FROM place), (SELECT place.id FROM place))
  ORDER BY ${day} DESC, ${id} DESC LIMIT $5`;

/** Where that page goes on, once for all kinds: where the last event came later on its day, all of that day follow. */
export const placeAmongDays = `
  place AS MATERIALIZED (
    SELECT last.time_zone, last.day + CASE WHEN here.begins THEN 0 ELSE 1 END AS day,
      CASE WHEN here.begins THEN ${lastId} ELSE '00000000-0000-0000-0000-000000000000' END AS id
    FROM (SELECT time_zone, (${lastTime} AT TIME ZONE time_zone)::date AS day FROM tenant_setting) last
    CROSS JOIN LATERAL (SELECT ${beginningOfDay('last.day', 'last.time_zone')} = ${lastTime} AS begins) here)`;
