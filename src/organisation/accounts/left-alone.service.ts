import { isForGood } from '../../access/grants/places-on-teams.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { newId } from '../../core/ids.js';
import { currentActor } from '../../core/request-context.js';
import { NoticesService } from '../notices/notices.service.js';

/** Whoever of the team of the patient of `mine` can sign in. */
const somebodyIsThere = `
  EXISTS (SELECT FROM access_grant other
    JOIN account theirs ON theirs.id = other.account_id AND theirs.status = 'active' AND 'practitioner' = ANY (theirs.roles)
    WHERE other.patient_id = mine.patient_id AND other.relation = 'care_team' AND ${isForGood('other')})`;

/** $1 the account. */
const leftAlone = `
  SELECT count(DISTINCT mine.patient_id)::int AS patients FROM access_grant mine
  WHERE mine.account_id = $1 AND mine.relation = 'care_team' AND ${isForGood('mine')} AND NOT ${somebodyIsThere}`;

/** One row for each patient on whose team the account is: see telling.ts. $1 an id, $2 now, $3 the account, $4 who closed it. */
const patientsOf = `
  SELECT DISTINCT $1::text AS moment_id, $2::timestamptz AS told_at, mine.patient_id, $3::uuid AS about_id, $4::uuid AS by_id,
    NULL::text AS label, '{}'::uuid[] AS named, NULL::text AS side, NULL::text AS occasion
  FROM access_grant mine WHERE mine.account_id = $3 AND mine.relation = 'care_team' AND ${isForGood('mine')}`;

/** What becomes of the patients of somebody who cannot care for them any more, or can again. */
@Injectable()
export class LeftAloneService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
  ) {}

  /** Tells the patients and the rest of each team, and the administrators where nobody is left. @returns how many patients are alone */
  async by(accountId: string): Promise<number> {
    await this.db.openTeams();
    const [row] = await this.db.query<{ patients: number }>(leftAlone, [accountId]);
    const patients = row?.patients ?? 0;
    this.tellTeams('clinician_unavailable', accountId);
    if (patients > 0) this.notices.tell({ kind: 'patients_left_alone', about: { account: accountId } });
    return patients;
  }

  /** Those who were told that somebody cannot care for them hear that they can again. */
  async noMoreBy(accountId: string): Promise<void> {
    await this.db.openTeams();
    this.tellTeams('clinician_there_again', accountId);
  }

  private tellTeams(kind: 'clinician_unavailable' | 'clinician_there_again', accountId: string): void {
    const parameters = [newId(), this.clock.now(), accountId, currentActor().accountId];
    this.notices.tellOfEach(kind, { sql: patientsOf, parameters });
  }
}
