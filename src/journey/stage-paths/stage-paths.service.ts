import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { StagePath, type Perspective, type Recorded } from './stage-path.entity.js';
import { recordedMoves, recordedMovesOf } from './stage-paths.queries.js';

/** How each view of the patient at hand came to where it is. */
@Injectable()
export class StagePathsService {
  constructor(private readonly db: Db) {}

  /** To be read, and not to be moved on. */
  async all(): Promise<Record<Perspective, StagePath>> {
    const rows = await this.db.query<Recorded & { perspective: Perspective }>(recordedMoves, [
      currentPatientId(),
    ]);
    const path = (perspective: Perspective): StagePath =>
      new StagePath(rows.filter((row) => row.perspective === perspective));
    return { self: path('self'), clinician: path('clinician'), agreed: path('agreed') };
  }

  async of(perspective: Perspective): Promise<StagePath> {
    return new StagePath(await this.db.query<Recorded>(recordedMovesOf, [currentPatientId(), perspective]));
  }
}
