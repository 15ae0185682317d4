import { calledName } from '../patient-names/patient-names.reader.js';
import { Injectable } from '@nestjs/common';
import { isExcluded } from '../../access/decision/decide.js';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { clashWith } from '../../access/standings/standings.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';

const isNamedClose =
  'SELECT FROM natural_support WHERE patient_id = $1 AND account_id = $2 AND ended_at IS NULL';

/** Whose own a patient record is. Ask in a transaction that has approached the patient. */
@Injectable()
export class OwnRecordsService {
  constructor(
    private readonly db: Db,
    private readonly factsReader: AccessFactsReader,
  ) {}

  async isLinked(patientId: string): Promise<boolean> {
    const rows = await this.db.query('SELECT FROM account WHERE patient_id = $1', [patientId]);
    return rows.length > 0;
  }

  /** How the person is called. */
  async nameOf(patientId: string): Promise<string | null> {
    const [patient] = await this.db.query<{ name: string }>(
      `SELECT ${calledName('patient')} AS name FROM patient WHERE id = $1`,
      [patientId],
    );
    return patient?.name ?? null;
  }

  /** @throws {BrokenRule} when this account cannot be that of the patient, for what else it is to them */
  async requireFree(patientId: string, accountId: string): Promise<void> {
    const obstacle = await this.obstacle(patientId, accountId);
    if (obstacle === null) return;
    throw new BrokenRule(
      `${obstacle} Whoever invites makes another invitation, to an address of the patient’s own.`,
      { onRecord: true },
    );
  }

  private async obstacle(patientId: string, accountId: string): Promise<string | null> {
    const person = await this.factsReader.ofAccount(accountId, patientId);
    if (!person) return null;
    const clash = clashWith('self', person.facts);
    if (clash !== null) return clash;
    const closeToThem = await this.db.query(isNamedClose, [patientId, accountId]);
    const isSomebodyElse = isExcluded(person.facts) || closeToThem.length > 0;
    return isSomebodyElse ? 'This account belongs to somebody else whom the patient has named.' : null;
  }
}
