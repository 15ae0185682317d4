import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { isId } from '../../core/ids.js';
import { cursorOf, keyOfCursor, pageOf } from '../../core/requests/page.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { ResourceDto, ResourcePageDto, ResourceQuery } from './resource.dto.js';
import { inWords, type ResourceRow } from './resource-in-words.js';
import { resourcesByName, resourcesByWords, stems } from './resources.queries.js';
import { mostAsked, rangeOf, stemmerFor, wordsOf } from './search-words.js';

type Found = ResourceDto & { readonly score?: number };
/** The sort key of the last one: name or score, and id. */
type Key = readonly [string | null, string | null];

/** How many are looked at together where it depends on the clock whether they are open. */
const chunk = 250;
const mostChunks = 20;

/** Finding people and places that help. */
@Injectable()
export class ResourceSearchService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
  ) {}

  async list({ limit, cursor, ...query }: ResourceQuery): Promise<ResourcePageDto> {
    const isKey =
      query.q === undefined ? (text: string) => text !== '' : (text: string) => /^\d+$/.test(text);
    const [sort = null, id = null] = keyOfCursor(cursor, [isKey, isId]);
    const after: Key = [sort, id];
    if (query.openNow) return this.openNow(query, { limit, after });
    const found = await this.page(query, { count: limit + 1, after });
    return pageOf(found, limit, (each) => [keyOf(each), each.id]);
  }

  /**
   * Whether somebody is there now the database does not know: it is asked for more until the page is full. After so many it answers
   * with what it found, and the next page goes on from there.
   */
  private async openNow(
    query: Omit<ResourceQuery, 'limit' | 'cursor'>,
    { limit, after }: { limit: number; after: Key },
  ): Promise<ResourcePageDto> {
    const open: Found[] = [];
    let from = after;
    for (let turn = 0; turn < mostChunks; turn += 1) {
      const rows = await this.page(query, { count: chunk, after: from });
      open.push(...rows.filter(({ isOpenNow }) => isOpenNow === true));
      const last = rows.at(-1);
      if (!last || rows.length < chunk || open.length > limit)
        return pageOf(open, limit, (each) => [keyOf(each), each.id]);
      from = [keyOf(last), last.id];
    }
    return { items: open, next: cursorOf(from as readonly string[]) };
  }

  private async page(
    { q, kind, region, language, channel, cost, stale }: Omit<ResourceQuery, 'limit' | 'cursor'>,
    { count, after: [sort, id] }: { count: number; after: Key },
  ): Promise<Found[]> {
    const now = this.clock.now();
    const asked = [kind ?? null, region ?? null, language ?? null, channel ?? null, cost ?? null];
    const parameters = [await this.settings.dayOf(now), ...asked, stale ?? false, sort, id, count];
    const rows =
      q === undefined
        ? await this.db.query<ResourceRow>(resourcesByName, parameters)
        : await this.db.query<ResourceRow>(resourcesByWords, [...parameters, ...(await this.rangesOf(q))]);
    return rows.map((row) => inWords(row, now));
  }

  private async rangesOf(q: string): Promise<[string[], string[]]> {
    const { locale } = await this.settings.read();
    const rows = await this.db.query<{ word: string; stem: string | null }>(stems, [
      stemmerFor(locale),
      wordsOf(q).slice(0, mostAsked),
    ]);
    const ranges = rows.map(({ word, stem }) => rangeOf(word, stem));
    return [ranges.map(({ low }) => low), ranges.map(({ high }) => high)];
  }
}

function keyOf({ score, name }: Found): string {
  return score === undefined ? name : String(score);
}
