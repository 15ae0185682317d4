import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../ties/ties.service.js';
import { coveringNow } from './coverages.queries.js';
import { CoversService } from './covers.service.js';

interface CoverRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly [column: string]: unknown;
}

/** Who looks after the patient in the place of a colleague, now or from a later day on. */
@Injectable()
export class CoversTies implements TieSource {
  readonly kind = 'cover';
  readonly opens = 'cover.read';

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly covers: CoversService,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    const rows = await this.db.query<CoverRow>(coveringNow, [currentPatientId(), this.clock.now()]);
    return rows.map(({ id, accountId, name }) => ({
      id,
      accountId,
      name,
      sentence: say`${name} looks after the patient for a time, in the place of a colleague, and reads the record.`,
      endedBy: 'patient_side',
      whoElse: say`The patient’s side can say no to somebody who covers; the two colleagues and an administrator end it.`,
    }));
  }

  end(id: string): Promise<unknown> {
    return this.covers.refuse(id);
  }
}
