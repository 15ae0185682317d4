import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { Setback } from '../setbacks/setback.entity.js';
import type { Ground } from '../stage-paths/ground.js';
import type { StagePath } from '../stage-paths/stage-path.entity.js';
import { perspectives } from '../stage-paths/stage-path.entity.js';
import { StageCataloguesService } from '../stage-catalogues/stage-catalogues.service.js';
import { StagePathsService } from '../stage-paths/stage-paths.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { asSvg } from './chart-svg.js';
import type { ChartQuery, ChartSetbackDto, JourneyChartDto, StayDto } from './timeline.dto.js';
import { setbacksBetween } from './timeline.queries.js';

/** The journey over a time, as data to draw. */
@Injectable()
export class ChartService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly paths: StagePathsService,
    private readonly catalogues: StageCataloguesService,
    private readonly settings: SettingsService,
  ) {}

  /** @param ground where the answer has other parts that rest on the same */
  async draw(query: ChartQuery, ground?: Ground): Promise<JourneyChartDto> {
    const [from, to] = this.timeOf(query);
    const { relation } = currentActor();
    const [paths, catalogues, setbacks] = await this.db.together([
      ground?.paths ?? this.paths.all(),
      ground?.catalogues ?? this.catalogues.load(),
      this.db.query<ChartSetbackDto>(setbacksBetween, [
        currentPatientId(),
        Setback.visibleTo(relation),
        from,
        to,
      ]),
    ]);
    const staysOf = (path: StagePath): StayDto[] =>
      path.stays
        .map(({ stage, catalogueVersion, from: since, until }) => ({
          stage: catalogues.today(stage, catalogueVersion),
          from: since < from ? from : since,
          until: until === null || until > to ? to : until,
        }))
        .filter((stay) => stay.from <= stay.until);
    return {
      from,
      to,
      stages: catalogues.current.content.stages.map(({ code, title }) => ({ code, title })),
      series: perspectives.map((perspective) => ({ perspective, stays: staysOf(paths[perspective]) })),
      setbacks,
    };
  }

  async picture(query: ChartQuery): Promise<string> {
    const chart = await this.draw(query);
    const isOwn = currentActor().relation === 'self';
    return asSvg(chart, { days: await this.settings.days(), isOwn });
  }

  private timeOf(query: ChartQuery): [Date, Date] {
    const to = query.to ? new Date(query.to) : this.clock.now();
    const from = query.from ? new Date(query.from) : aYearBefore(to);
    if (from < to) return [from, to];
    throw new BrokenRule(say`The time to draw ends before it begins.`, {
      errors: [{ pointer: 'from', message: say`must be before to` }],
    });
  }
}

function aYearBefore(moment: Date): Date {
  const before = new Date(moment);
  before.setUTCFullYear(before.getUTCFullYear() - 1);
  return before;
}
