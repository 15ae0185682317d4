import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { Db } from '../../core/database/db.js';
import { JourneyService } from '../overview/journey.service.js';
import { SetbacksService } from '../setbacks/setbacks.service.js';
import { StageCataloguesService } from '../stage-catalogues/stage-catalogues.service.js';
import type { Ground } from '../stage-paths/ground.js';
import { StagePathsService } from '../stage-paths/stage-paths.service.js';
import { StageTransitionsService } from '../stage-transitions/stage-transitions.service.js';
import { ChartService } from '../timeline/chart.service.js';
import { TimelineService } from '../timeline/timeline.service.js';
import type { WayDto } from './way.dto.js';

const firstOfEach = { limit: 20 };
const firstMoves = { limit: 5 };

/** What the page of a way needs: each part by the rules of its own address, and what they all rest on read once. */
@Injectable()
export class WayService {
  constructor(
    private readonly db: Db,
    private readonly paths: StagePathsService,
    private readonly catalogues: StageCataloguesService,
    private readonly journey: JourneyService,
    private readonly transitions: StageTransitionsService,
    private readonly setbacks: SetbacksService,
    private readonly chart: ChartService,
    private readonly timeline: TimelineService,
  ) {}

  async read(): Promise<WayDto> {
    const [, way] = await this.db.together([this.db.planOnce(), this.parts()]);
    return way;
  }

  private async parts(): Promise<WayDto> {
    const [seesJourney, seesTimeline] = [mayAlso('journey.read'), mayAlso('timeline.read')];
    const ground: Ground = { paths: this.paths.all(), catalogues: this.catalogues.load() };
    const [catalogues, journey, suggestions, moves, setbacks, chart, timeline] = await this.db.together([
      ground.catalogues,
      seesJourney ? this.journey.read(ground) : null,
      seesJourney ? this.journey.suggest(ground) : null,
      seesJourney ? this.transitions.list(firstMoves) : null,
      mayAlso('setback.read') ? this.setbacks.list(firstOfEach, ground) : null,
      seesTimeline ? this.chart.draw({}, ground) : null,
      seesTimeline ? this.timeline.list(firstOfEach, ground) : null,
      ground.paths,
    ]);
    const stages = [...catalogues.current.content.stages];
    return { stages, journey, suggestions, moves, setbacks, chart, timeline };
  }
}
