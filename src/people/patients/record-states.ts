import { Injectable } from '@nestjs/common';
import { ClosedRecords, type RecordState, type RecordStates } from '../../access/closed-records.js';
import { Db } from '../../core/database/db.js';

/** $1 patient. */
const state = `
  SELECT patient.died_on IS NOT NULL AS "hasDied", patient.replaced_by IS NOT NULL AS "isReplaced",
    EXISTS (SELECT FROM excluded_person listed WHERE listed.patient_id = patient.id) AS "listsSomebody"
  FROM patient WHERE patient.id = $1`;

/** Tells of a record whether something still goes on in it, and whether it is kept from somebody. */
@Injectable()
export class PatientRecordStates implements RecordStates {
  constructor(
    private readonly db: Db,
    closedRecords: ClosedRecords,
  ) {
    closedRecords.tellBy(this);
  }

  async of(patientId: string): Promise<RecordState | undefined> {
    const [record] = await this.db.query<RecordState & Record<string, unknown>>(state, [patientId]);
    return record;
  }
}
