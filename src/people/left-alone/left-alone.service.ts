import { isForGood } from '../../access/grants/places-on-teams.js';
import { isInUse } from '../patient-names/records-in-use.reader.js';
import { fullName } from '../patient-names/patient-names.reader.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import type { PatientAloneDto, PatientAlonePageDto } from './left-alone.dto.js';

/** In the order in which they were registered. $1 the last id of the page before or null, $2 limit + 1. */
const alone = `
  SELECT patient.id AS "patientId", patient.identifier,
    ${fullName('patient')} AS "displayName",
    ARRAY(SELECT one.display_name FROM access_grant held JOIN account one ON one.id = held.account_id
          WHERE held.patient_id = patient.id AND held.relation = 'care_team' AND ${isForGood('held')} ORDER BY held.source_id) AS team
  FROM patient
  WHERE ${isInUse('patient')} AND ($1::uuid IS NULL OR patient.id > $1)
    AND NOT EXISTS (SELECT FROM access_grant held
      JOIN account one ON one.id = held.account_id AND one.status = 'active' AND 'practitioner' = ANY (one.roles)
      WHERE held.patient_id = patient.id AND held.relation = 'care_team' AND ${isForGood('held')})
  ORDER BY patient.id LIMIT $2`;

/** The patients whom nobody on their care team can look after at present. */
@Injectable()
export class PatientsLeftAloneService {
  constructor(private readonly db: Db) {}

  async list({ limit, cursor }: PageQuery): Promise<PatientAlonePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    await this.db.openTeams();
    const rows = await this.db.query<PatientAloneDto>(alone, [after, limit + 1]);
    return pageOf(rows, limit, ({ patientId }) => [patientId]);
  }
}
