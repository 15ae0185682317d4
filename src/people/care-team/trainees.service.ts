import { Injectable } from '@nestjs/common';
import { countsAt } from '../../access/grants/places-on-teams.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';

/** Whether the account of that expression is in training on any team. */
const learns = (account: string): string => `EXISTS (SELECT FROM care_team_member elsewhere
    WHERE elsewhere.account_id = ${account} AND elsewhere.ended_at IS NULL AND elsewhere.in_training)`;

/** $1 account. */
const isLearner = `SELECT ${learns('$1::uuid')} AS "isSo"`;

/**
 * Whether the lead of the team of the patient $1, or the account $2 on it, is in training; at $3 also whoever covers for the lead, or is
 * that account and covers for somebody. What their own place in the record says comes first.
 */
const isOfLearners = `
  SELECT EXISTS (SELECT FROM care_team_member member
      WHERE member.patient_id = $1 AND member.ended_at IS NULL AND member.in_training AND (member.role = 'lead' OR member.account_id = $2))
    OR EXISTS (SELECT FROM access_grant held
      WHERE held.patient_id = $1 AND held.relation = 'care_team' AND held.covers_account_id IS NOT NULL AND ${countsAt('held', '$3')}
        AND (held.capacity = 'lead' OR held.account_id = $2) AND ${learns('held.account_id')}
        AND NOT EXISTS (SELECT FROM care_team_member own
          WHERE own.patient_id = $1 AND own.account_id = held.account_id AND own.ended_at IS NULL)) AS "isSo"`;

/** Who learns the profession under a supervisor. It stands with a place on a team, and counts where somebody has none of their own. */
@Injectable()
export class TraineesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Of somebody without a place of their own in the record at hand, by their places on other teams. */
  isTrainee(accountId: string): Promise<boolean> {
    return this.askTeams(isLearner, [accountId]);
  }

  /** Whether what whoever is signed in puts up for signing is the work of somebody in training, or of a team that one leads. */
  isAtWork(): Promise<boolean> {
    return this.askTeams(isOfLearners, [currentPatientId(), currentActor().accountId, this.clock.now()]);
  }

  private async askTeams(statement: string, parameters: readonly unknown[]): Promise<boolean> {
    const [, [found]] = await this.db.together([
      this.db.openTeams(),
      this.db.query<{ isSo: boolean }>(statement, parameters),
      this.db.closeTeams(),
    ]);
    return found?.isSo ?? false;
  }
}
