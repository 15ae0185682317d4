import type { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import type { StagePath, Perspective } from './stage-path.entity.js';

/** How each view came to where it is. */
export type Paths = Record<Perspective, StagePath>;

/** What several parts of an answer rest on: on its way, so that each part takes it up in one round trip with what it asks itself. */
export interface Ground {
  readonly paths: Promise<Paths>;
  readonly catalogues: Promise<CatalogueHistory>;
}
