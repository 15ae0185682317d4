import { fullName } from '../patient-names/patient-names.reader.js';
import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { Db } from '../../core/database/db.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { openRecord } from './open-record.js';
import type { OpenRecordPageDto } from './open-to-me.dto.js';

/** $1 patients. */
const namesOf = `
  SELECT patient.id, ${fullName('patient')} AS "displayName", patient.died_on IS NOT NULL AS "hasDied", patient.replaced_by AS "replacedBy"
  FROM patient WHERE patient.id = ANY ($1::uuid[])`;

interface Named {
  readonly id: string;
  readonly displayName: string;
  readonly hasDied: boolean;
  readonly replacedBy: string | null;
  readonly [column: string]: unknown;
}

/** Whose records are open to the one who asks. */
@Injectable()
export class OpenToMeService {
  constructor(
    private readonly db: Db,
    private readonly factsReader: AccessFactsReader,
  ) {}

  async list({ limit, cursor }: PageQuery): Promise<OpenRecordPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const standings = await this.factsReader.ofEveryPatient(currentActor());
    const records = standings
      .map(openRecord)
      .filter((record) => record !== null)
      .filter(({ patientId }) => !after || patientId > after)
      .slice(0, limit + 1);
    const ids = records.map(({ patientId }) => patientId);
    const names = await this.db.query<Named>(namesOf, [ids]);
    const nameOf = new Map(names.map(({ id, ...named }) => [id, named]));
    const open = new Set(standings.map(openRecord).map((record) => record?.patientId));
    const named = records.map((record) => {
      const { displayName = '', hasDied = false, replacedBy = null } = nameOf.get(record.patientId) ?? {};
      return { ...record, displayName, hasDied, replacedBy: open.has(replacedBy ?? '') ? replacedBy : null };
    });
    return pageOf(named, limit, ({ patientId }) => [patientId]);
  }
}
