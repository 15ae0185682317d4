import { JourneyDto, NamedStageDto, SuggestionsDto } from '../overview/journey.dto.js';
import { SetbackPageDto } from '../setbacks/setback.dto.js';
import { TransitionPageDto } from '../stage-transitions/stage-transition.dto.js';
import { JourneyChartDto, TimelinePageDto } from '../timeline/timeline.dto.js';

/** What somebody needs who opens the page of a way, each part as far as it is open to them. */
export class WayDto {
  /** The stages in the version in force, in their order. */
  stages: NamedStageDto[];

  /** As `GET …/journey` answers. Null: the journey is not open to you. */
  journey: JourneyDto | null;

  /** As `GET …/journey/suggestions` answers. Null: the journey is not open to you. */
  suggestions: SuggestionsDto | null;

  /** The first 5 of `GET …/stage-transitions`. Null: the journey is not open to you. */
  moves: TransitionPageDto | null;

  /** The first 20 of `GET …/setbacks`. Null: setbacks are not open to you. */
  setbacks: SetbackPageDto | null;

  /** The last year, as `GET …/journey/chart` answers. Null: what happened on the way is not open to you. */
  chart: JourneyChartDto | null;

  /** The first 20 of `GET …/timeline`, of all kinds. Null: what happened on the way is not open to you. */
  timeline: TimelinePageDto | null;
}
