import { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import type { PublishedCatalogue } from '../stage-catalogues/published-catalogue.entity.js';
import { StagePath, type Perspective, type Recorded } from '../stage-paths/stage-path.entity.js';
import { recordedMoves } from '../stage-paths/stage-paths.queries.js';
import type { StandingDto } from './journey.dto.js';

/** Where a view sees the person, without the words of whoever said so. */
export type StandingInShort = Pick<StandingDto, 'stage' | 'since' | 'paused' | 'transitionId'>;

type MoveRow = Omit<Recorded, 'effectiveAt'> & {
  readonly perspective: Perspective;
  readonly effectiveAt: string;
};

/** What `journeyFacts` answers. */
export interface JourneyFacts {
  readonly moves: readonly MoveRow[];
  readonly published: readonly PublishedCatalogue[];
}

/** A JSON expression: what was recorded of the patient $1, and the stages as the organisation has worded them. */
export const journeyFacts = `
  (SELECT json_build_object(
    'moves', (SELECT coalesce(json_agg(recorded), '[]') FROM (${recordedMoves}) recorded),
    'published', (SELECT coalesce(json_agg(json_build_object('version', published.version, 'title', published.title,
      'stages', published.stages, 'mapping', published.mapping, 'conditions', published.conditions) ORDER BY published.version), '[]')
      FROM stage_catalogue published)))`;

/** Where each view sees the person now. */
export function standingsIn({ moves, published }: JourneyFacts): Record<Perspective, StandingInShort | null> {
  const catalogues = CatalogueHistory.after(published);
  const recorded = moves.map((move) => ({ ...move, effectiveAt: new Date(move.effectiveAt) }));
  const standing = (perspective: Perspective): StandingInShort | null =>
    standingOf(new StagePath(recorded.filter((move) => move.perspective === perspective)), catalogues);
  return { self: standing('self'), clinician: standing('clinician'), agreed: standing('agreed') };
}

function standingOf(path: StagePath, catalogues: CatalogueHistory): StandingInShort | null {
  const { current, latest, footing } = path;
  if (!current || !latest) return null;
  const code = catalogues.today(current.stage, current.catalogueVersion);
  const { title, description } = catalogues.worded(code, catalogues.current.version);
  return {
    stage: { code, title, description },
    since: current.from,
    paused: footing === 'paused',
    transitionId: latest.id,
  };
}
