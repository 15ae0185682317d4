import { Injectable } from '@nestjs/common';
import { ClosedRecords, type Closure, type ClosureSource } from '../../access/closed-records.js';
import { Db } from '../../core/database/db.js';

/** $1 patient. */
const closure = `
  SELECT died_on IS NOT NULL AS "hasDied", replaced_by IS NOT NULL AS "isReplaced" FROM patient WHERE id = $1`;

/** Tells of a record whether something still goes on in it. */
@Injectable()
export class PatientClosures implements ClosureSource {
  constructor(
    private readonly db: Db,
    closedRecords: ClosedRecords,
  ) {
    closedRecords.tellBy(this);
  }

  async of(patientId: string): Promise<Closure | undefined> {
    const [record] = await this.db.query<{ hasDied: boolean; isReplaced: boolean }>(closure, [patientId]);
    return record;
  }
}
