import { calledName } from '../patient-names/patient-names.reader.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { searchedWords } from '../../core/text/names.js';
import { currentActor } from '../../core/request-context.js';

const callAccount = 'UPDATE account SET display_name = $2, version = version + 1 WHERE id = $1';
/** Somebody of the staff who is a patient too can be called another way at work. */
const isPatientOnly = `account.patient_id = patient.id AND account.roles = ARRAY['patient']`;
const callPatient = `
  UPDATE patient SET preferred_name = $2, preferred_words = $3, version = patient.version + 1
  FROM account WHERE patient.id = $1 AND ${isPatientOnly}`;
const callAccountOf = `
  UPDATE account SET display_name = ${calledName('patient')}, version = account.version + 1
  FROM patient WHERE patient.id = $1 AND ${isPatientOnly}`;

/** How people are called is one fact, wherever they say it: with their account or in their record. */
@Injectable()
export class OwnNamesService {
  constructor(private readonly db: Db) {}

  async change(displayName: string): Promise<void> {
    const { accountId, linkedPatientId } = currentActor();
    await this.db.query(callAccount, [accountId, displayName]);
    if (linkedPatientId === null) return;
    await this.db.approachPatient(linkedPatientId);
    await this.sayInRecord(linkedPatientId, displayName);
  }

  /** In a transaction that has approached the patient. */
  async sayInRecord(patientId: string, displayName: string): Promise<void> {
    await this.db.query(callPatient, [patientId, displayName, searchedWords(displayName)]);
  }

  /** What the record says has changed: the account follows. */
  async follow(patientId: string): Promise<void> {
    await this.db.query(callAccountOf, [patientId]);
  }
}
