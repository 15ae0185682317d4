import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import { StageCataloguesService } from '../stage-catalogues/stage-catalogues.service.js';
import type { Perspective } from '../stage-paths/stage-path.entity.js';
import type {
  JourneyReportDto,
  ReportPeriodDto,
  ReportPeriodListDto,
  StageDaysDto,
  StageMovesDto,
  StageTotalsDto,
} from './journey-report.dto.js';
import {
  daysAtStages,
  keepReport,
  keptReport,
  movesBetweenStages,
  setbacksOfPeriod,
} from './journey-reports.queries.js';
import { pastQuarters, quarter } from './period.js';

/** Figures over everybody, in cells that point at nobody: fixed quarters, ten people or more, made once. */
@Injectable()
export class JourneyReportsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogues: StageCataloguesService,
    private readonly settings: SettingsService,
  ) {}

  async listPeriods(): Promise<ReportPeriodListDto> {
    return { items: pastQuarters(this.clock.now(), 8, await this.settings.days()) };
  }

  /** Two versions of the same figures could be subtracted from each other, so there is one. */
  async read(period: string, perspective: Perspective): Promise<JourneyReportDto> {
    const time = quarter(period, await this.settings.days());
    if (time.until > this.clock.now()) throw notOver(period);
    const kept = (): Promise<{ content: JourneyReportDto }[]> =>
      this.db.query<{ content: JourneyReportDto }>(keptReport, [period, perspective]);
    const [before] = await kept();
    if (before) return before.content;
    await this.db.query(keepReport, [
      period,
      perspective,
      await this.make(time, perspective),
      this.clock.now(),
    ]);
    const [report] = await kept();
    if (!report) throw new Error('A report that was kept is there.');
    return report.content;
  }

  private async make(
    { period, from, until }: ReportPeriodDto,
    perspective: Perspective,
  ): Promise<JourneyReportDto> {
    const mapping = mappingOf(await this.catalogues.load());
    const parameters = [perspective, JSON.stringify(mapping), from, until];
    const [moves, days, [setbacks]] = await this.db.together([
      this.db.query<StageMovesDto & { [column: string]: unknown }>(movesBetweenStages, parameters),
      this.db.query<StageDaysDto & { [column: string]: unknown }>(daysAtStages, parameters),
      this.db.query<Pick<JourneyReportDto, 'setbacks' | 'integrated'>>(setbacksOfPeriod, [from, until]),
    ]);
    return {
      period,
      perspective,
      moves,
      totals: totalsOf(moves),
      days,
      setbacks: setbacks?.setbacks ?? null,
      integrated: setbacks?.integrated ?? null,
    };
  }
}

/** What every stage of every version goes by today. */
function mappingOf(history: CatalogueHistory): { version: number; code: string; today: string }[] {
  return history
    .newestFirst()
    .flatMap(({ version, content }) =>
      content.stages.map(({ code }) => ({ version, code, today: history.today(code, version) })),
    );
}

function totalsOf(moves: readonly StageMovesDto[]): StageTotalsDto[] {
  const stages = [...new Set(moves.flatMap(({ fromStage, toStage }) => [fromStage, toStage]))].sort();
  const sum = (of: readonly StageMovesDto[]): number =>
    of.reduce((total, { moves: count }) => total + count, 0);
  return stages.map((stage) => ({
    stage,
    reached: sum(moves.filter(({ toStage }) => toStage === stage)),
    left: sum(moves.filter(({ fromStage }) => fromStage === stage)),
  }));
}

function notOver(period: string): BrokenRule {
  return new BrokenRule(
    say`The quarter ${period} is not over yet. GET /v1/journey-reports lists those that are.`,
    {
      errors: [{ pointer: 'period', message: say`must be a quarter that is over` }],
    },
  );
}
