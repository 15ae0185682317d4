import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentPatientId } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { InstrumentDto } from '../instruments/instrument.dto.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { bandOf } from '../instruments/scoring.js';
import type { MeasureDto, MeasurePageDto, MeasureQuery, MeasureTrendDto } from './measure.dto.js';
import { lastMeasures, measurePage, oneMeasure, someMeasures } from './measures.queries.js';
import { meaningInWords } from './meaning.js';
import { changeOf, trendInWords } from './trend.js';

interface Row extends Pick<
  MeasureDto,
  | 'id'
  | 'questionnaireId'
  | 'total'
  | 'answeredOn'
  | 'recordedAt'
  | 'isCurrent'
  | 'fromPaper'
  | 'substanceUse'
> {
  readonly [column: string]: unknown;
  readonly instrumentId: string;
  /** An answer about safety stands beside it. */
  readonly besideSafety: boolean;
}

/** What the questionnaires of a patient came to. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly db: Db,
    private readonly settings: SettingsService,
    private readonly instruments: InstrumentsService,
  ) {}

  async find(id: string): Promise<MeasureDto> {
    const [row] = await this.db.query<Row>(oneMeasure, [currentPatientId(), id]);
    if (!row) throw new NotFound();
    return shownOf(row, await this.instruments.find(row.instrumentId));
  }

  async list({ instrumentId, limit, cursor }: MeasureQuery): Promise<MeasurePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), instrumentId ?? null, after, limit + 1];
    const { items, next } = pageOf(await this.db.query<Row>(measurePage, parameters), limit, ({ id }) => [
      id,
    ]);
    return { items: await this.shown(items), next };
  }

  /** Those of them that there are for whoever is asking. */
  async some(ids: readonly string[]): Promise<MeasureDto[]> {
    if (ids.length === 0) return [];
    return this.shown(await this.db.query<Row>(someMeasures, [currentPatientId(), ids]));
  }

  /** How the totals of one questionnaire went, as data and in words. */
  async trend(instrumentId: string): Promise<MeasureTrendDto> {
    const instrument = await this.instruments.find(instrumentId);
    const rows = await this.db.query<Row>(lastMeasures, [currentPatientId(), instrumentId]);
    const points = rows.map(({ id, answeredOn, total }) => ({ measureId: id, answeredOn, total })).reverse();
    const change = changeOf(instrument, points);
    const days = await this.settings.days();
    const { id, name, direction, figures } = instrument;
    const last = rows[0];
    const said = change && last && speaksOfSafety(last) ? 'beside-safety' : change;
    const sentence = trendInWords(points, said, (day) => days.said(day));
    return { id, name, direction, points, change, sentence, figures };
  }

  /** The questionnaires are looked up once for all of them. */
  private async shown(rows: readonly Row[]): Promise<MeasureDto[]> {
    if (rows.length === 0) return [];
    const instruments = await this.instruments.byId();
    return rows.flatMap((row) => {
      const instrument = instruments.get(row.instrumentId);
      return instrument ? [shownOf(row, instrument)] : [];
    });
  }
}

/** To whoever may hear of answers about safety: of others, what they read does not tell whether there was one. */
function speaksOfSafety({ besideSafety }: Row): boolean {
  return besideSafety && mayAlso('alert.read');
}

function shownOf(row: Row, instrument: InstrumentDto): MeasureDto {
  const { instrumentId, besideSafety: _, ...measure } = row;
  const { name, minimum, maximum, direction } = instrument;
  const band = bandOf(instrument, row.total);
  const meaning = meaningInWords({ total: row.total, maximum, band, besideSafety: speaksOfSafety(row) });
  return { ...measure, instrument: { id: instrumentId, name }, minimum, maximum, direction, band, meaning };
}
