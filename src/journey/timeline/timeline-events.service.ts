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

/** Each kind of event is read by its own time index, and no further than the page goes. */
export const page = (time: string, id: string): string => `
  AND ($3::timestamptz IS NULL OR (${time}, ${id}) < ($3, $4::uuid)) ORDER BY ${time} DESC, ${id} DESC LIMIT $5`;

const zone = '(SELECT time_zone FROM tenant_setting)';
/** A day begins where the organisation is. */
export const beginning = (day: string): string => beginningOfDay(day, zone);
const lastDay = `($3::timestamptz AT TIME ZONE ${zone})::date`;
const beginsThen = `${beginning(lastDay)} = $3`;

/** The same for what has a day and no time, by the index of its days: where the last event came later on its day, all of that day follow. */
export const pageOfDays = (day: string, id: string): string => `
  AND ($3::timestamptz IS NULL OR (${day}, ${id}) < (CASE WHEN ${beginsThen} THEN ${lastDay} ELSE ${lastDay} + 1 END,
    CASE WHEN ${beginsThen} THEN $4::uuid ELSE '00000000-0000-0000-0000-000000000000' END))
  ORDER BY ${day} DESC, ${id} DESC LIMIT $5`;
