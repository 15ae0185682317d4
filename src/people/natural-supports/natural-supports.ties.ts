import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../ties/ties.service.js';
import { NaturalSupportsService } from './natural-supports.service.js';
import { closeNow } from './natural-supports.queries.js';

interface SupportRow {
  readonly id: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly [column: string]: unknown;
}

/** Who is close to the patient, and what they may be told. */
@Injectable()
export class NaturalSupportsTies implements TieSource {
  readonly kind = 'natural_support';
  readonly opens = 'natural_support.read';

  constructor(
    private readonly db: Db,
    private readonly supports: NaturalSupportsService,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    const rows = await this.db.query<SupportRow>(closeNow, [currentPatientId()]);
    return rows.map(({ id, accountId, name }) => ({
      id,
      accountId,
      name,
      sentence: say`${name} is among those who are close to the patient, with what they may be told.`,
      endedBy: 'patient_side',
      whoElse: say`The patient’s side takes somebody off that list.`,
    }));
  }

  end(id: string): Promise<unknown> {
    return this.supports.end(id);
  }
}
