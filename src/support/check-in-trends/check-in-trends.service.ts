import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { isSeenIn } from '../../access/kept-private.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { dayAfter } from '../../core/days.js';
import { BrokenRule } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { visibleTo } from '../practice/visibility.js';
import { trendAsSvg } from './check-in-trend-svg.js';
import { seriesOf, type DaySaid } from './check-in-trend.js';
import type { CheckInTrendDto, CheckInTrendQuery } from './check-in-trend.dto.js';

type Row = DaySaid & { readonly [column: string]: unknown };

const usualDays = 28;
const mostDays = 366;

/** $1 patient, $2 what the reader sees, $3 and $4 the first and the last day. */
const saidBetween = `
  SELECT to_char(record.checked_in_on, 'YYYY-MM-DD') AS day, record.mood, record.sleep, record.energy FROM check_in record
  WHERE record.patient_id = $1 AND record.taken_back_at IS NULL
    AND ${isSeenIn({ visibility: 'record.visibility', writtenBy: 'record.written_by' }, '$2')}
    AND record.checked_in_on BETWEEN $3 AND $4
  ORDER BY record.checked_in_on, record.id`;

/** How check-ins went, as data and as a picture. */
@Injectable()
export class CheckInTrendsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
  ) {}

  async read(query: CheckInTrendQuery): Promise<CheckInTrendDto> {
    const days = await this.settings.days();
    const to = query.to ?? days.dayOf(this.clock.now());
    const from = query.from ?? dayAfter(to, 1 - usualDays);
    requireStretch(from, to);
    const visible = visibleTo(currentActor().relation);
    const said = await this.db.query<Row>(saidBetween, [currentPatientId(), visible, from, to]);
    const count = new Set(said.map(({ day }) => day)).size;
    const sentence = sentenceOf(count, { first: days.said(from), last: days.said(to) });
    return { from, to, series: seriesOf(said), sentence };
  }

  async picture(query: CheckInTrendQuery): Promise<string> {
    return trendAsSvg(await this.read(query), await this.settings.days());
  }
}

function requireStretch(from: string, to: string): void {
  if (from > to)
    throw new BrokenRule(say`The days end before they begin.`, {
      errors: [{ pointer: 'from', message: say`must not be after to` }],
    });
  if (dayAfter(from, mostDays) <= to)
    throw new BrokenRule(say`Ask for at most ${mostDays} days at a time.`, {
      errors: [{ pointer: 'from', message: say`must be within ${mostDays} days before to` }],
    });
}

function sentenceOf(count: number, { first, last }: { first: string; last: string }): string {
  if (count === 0) return say`There is no check-in between ${first} and ${last} to show.`;
  if (count === 1)
    return say`There is a check-in of one day between ${first} and ${last}. Nobody watches them as they come in.`;
  return say`There are check-ins of ${count} days between ${first} and ${last}. Nobody watches them as they come in.`;
}
