import { say, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { partyOf, type Party } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentActor } from '../../core/request-context.js';
import type { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import { recoveryModel } from '../stage-catalogues/recovery-model.entity.js';
import type { Ground, Paths } from '../stage-paths/ground.js';
import type { StagePath } from '../stage-paths/stage-path.entity.js';
import type { TransitionDto } from '../stage-transitions/stage-transition.dto.js';
import { StageCataloguesService } from '../stage-catalogues/stage-catalogues.service.js';
import { StagePathsService } from '../stage-paths/stage-paths.service.js';
import { StageTransitionsService } from '../stage-transitions/stage-transitions.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { differentSince } from './divergence.js';
import type { DivergenceDto, JourneyDto, NamedStageDto, StandingDto, SuggestionsDto } from './journey.dto.js';
import { reviewQuestions, techniques } from './suggestions.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Where the person is: three views side by side, none of which is made to give way. */
@Injectable()
export class JourneyService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly paths: StagePathsService,
    private readonly catalogues: StageCataloguesService,
    private readonly transitions: StageTransitionsService,
    private readonly settings: SettingsService,
  ) {}

  async read(ground?: Ground): Promise<JourneyDto> {
    const [paths, catalogues] = await this.settled(ground);
    const latest = Object.values(paths).flatMap(({ latest: move }) => (move ? [move.id] : []));
    const moves = await this.transitions.byIds(latest);
    const standing = (path: StagePath): StandingDto | null => standingOf(path, catalogues, moves);
    return {
      catalogueVersion: catalogues.current.version,
      self: standing(paths.self),
      clinician: standing(paths.clinician),
      agreed: standing(paths.agreed),
      divergence: await this.divergence(paths, catalogues),
    };
  }

  /** By the agreed stage, else the person's own view, else the care team's. */
  async suggest(ground?: Ground): Promise<SuggestionsDto> {
    const [paths, catalogues] = await this.settled(ground);
    const perspective = (['agreed', 'self', 'clinician'] as const).find(
      (each) => paths[each].current !== null,
    );
    const code = perspective && stageToday(paths[perspective], catalogues);
    if (!perspective || !code) return { perspective: null, stage: null, techniques: [], reviewQuestions: [] };
    const alike = stagesLike(code, catalogues);
    return {
      perspective,
      stage: named(code, catalogues),
      techniques: techniques
        .filter(({ stages }) => stages.some((stage) => alike.includes(stage)))
        .map(({ code: technique, title, description }) => ({
          ...{ code: technique, title: sayAgain(title), description: sayAgain(description) },
        })),
      reviewQuestions: alike
        .flatMap((stage) => reviewQuestions[stage] ?? [])
        .map((question) => sayAgain(question)),
    };
  }

  /** @param ground where the answer has other parts that rest on the same */
  private settled(ground?: Ground): Promise<[Paths, CatalogueHistory]> {
    return this.db.together([
      ground?.paths ?? this.paths.all(),
      ground?.catalogues ?? this.catalogues.load(),
    ]);
  }

  private async divergence(
    { self, clinician }: Paths,
    catalogues: CatalogueHistory,
  ): Promise<DivergenceDto | null> {
    const since = differentSince(
      self.stays,
      clinician.stays,
      (one, other) =>
        catalogues.today(one.stage, one.catalogueVersion) ===
        catalogues.today(other.stage, other.catalogueVersion),
    );
    if (since === null) return null;
    const days = Math.floor((this.clock.now().getTime() - since.getTime()) / dayMs);
    const { divergenceDays } = await this.settings.read();
    const prompt = promptTo(partyOf(currentActor()));
    return { since, days, conversationDue: days >= divergenceDays, prompt };
  }
}

/** To each side from its own; to whoever only reads, of the two. */
function promptTo(party: Party | null): string {
  if (party === 'clinician')
    return say`The two of you see the stage differently. Ask how the person came to their view, and say how you came to yours; neither has to give way.`;
  if (party === 'patient')
    return say`You and your care team see where you are differently. Would you like to talk about how each of you came to it? Neither has to give way.`;
  return say`The person and their care team see the stage differently. Neither has to give way.`;
}

function stageToday(path: StagePath, catalogues: CatalogueHistory): string | null {
  return path.current && catalogues.today(path.current.stage, path.current.catalogueVersion);
}

function named(code: string, catalogues: CatalogueHistory): NamedStageDto {
  const { title, description } = catalogues.worded(code, catalogues.current.version);
  return { code, title, description };
}

function standingOf(
  path: StagePath,
  catalogues: CatalogueHistory,
  moves: ReadonlyMap<string, TransitionDto>,
): StandingDto | null {
  const { current, latest } = path;
  const code = stageToday(path, catalogues);
  const move = latest && moves.get(latest.id);
  if (!current || !code || !move) return null;
  return {
    stage: named(code, catalogues),
    since: current.from,
    paused: path.footing === 'paused',
    words: move.words,
    by: move.initiatedBy,
    transitionId: move.id,
  };
}

/** The stages of the recovery model that a stage stands for: itself, or those at the same place of the STORI. */
function stagesLike(code: string, catalogues: CatalogueHistory): string[] {
  const codes = recoveryModel.stages.map((stage) => stage.code);
  if (codes.includes(code)) return [code];
  const stori = catalogues.current.find(code)?.crosswalk.stori;
  return recoveryModel.stages
    .filter((stage) => stori && stage.crosswalk.stori === stori)
    .map((stage) => stage.code);
}
