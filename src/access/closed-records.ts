import { Injectable } from '@nestjs/common';
import { Db } from '../core/database/db.js';
import { Forbidden } from '../core/errors.js';
import type { Action } from './access-matrix.js';

/** $1 patient. */
const closure = `SELECT died_on IS NOT NULL AS "hasDied" FROM patient WHERE id = $1`;

/** What is still done in the record of somebody who has died: what the law asks for, and putting right. */
const afterDeath: ReadonlySet<Action> = new Set<Action>([
  'death.undo',
  'patient.change',
  'care_team.change',
  'representative.record',
  'representative.end',
  'excluded_person.name',
  'excluded_person.tell_apart',
  'excluded_person.end_ties',
  'paper_page.scan',
  'record.label',
  'sensitivity.label',
  'consent.ask',
  'consent.give',
  'consent.record',
  'consent.preview',
  'consent.correct',
  'consent.withdraw',
  'amendment.ask',
  'amendment.decide',
  'court_order.record',
  'restriction.ask',
  'restriction.answer',
  'restriction.end',
  'withdrawal.record',
  'disclosure.record',
  'access_dispute.raise',
  'access_dispute.withdraw',
]);

/** Records in which not everything is written any more. Asked in one place, before every write about a patient. */
@Injectable()
export class ClosedRecords {
  constructor(private readonly db: Db) {}

  /** @throws {Forbidden} when the record is closed to this */
  async requireOpen(action: Action, patientId: string): Promise<void> {
    const [record] = await this.db.query<{ hasDied: boolean }>(closure, [patientId]);
    if (record?.hasDied && !afterDeath.has(action))
      throw new Forbidden(
        'It is on record that this person has died, so nothing is added here any more. The record stays to be read. If it is a mistake, the care team or an administrator undoes it.',
      );
  }
}
