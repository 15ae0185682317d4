import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { TeamFollowersService } from '../care-team/team-followers.service.js';
import { Coverage, CoveredRecord } from './coverage.entity.js';
import { coveredFor, coveringEverybodyOf } from './coverages.queries.js';
import { CoversService } from './covers.service.js';

/** A cover has the place of whoever is away: it comes with that place, and goes with it. */
@Injectable()
export class CoversOfTeamsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly covers: CoversService,
    followers: TeamFollowersService,
  ) {
    followers.add({
      joined: (accountId) => this.joined(accountId),
      left: (accountId) => this.left(accountId),
    });
  }

  /** Who comes into the care of somebody who is away waits unseen no more than those before. */
  private async joined(awayAccountId: string): Promise<void> {
    const found = await this.db.query<{ id: string }>(coveringEverybodyOf, [awayAccountId, this.clock.now()]);
    for (const coverage of await this.those(found))
      if (await this.covers.begin(coverage)) this.covers.tellOfNeed(coverage);
  }

  /** Nobody stands in for somebody who has no place there any more. */
  private async left(awayAccountId: string): Promise<void> {
    const parameters = [currentPatientId(), awayAccountId, this.clock.now()];
    const found = await this.db.query<{ id: string }>(coveredFor, parameters);
    for (const coverage of await this.those(found)) {
      const covered = await this.db
        .repository(CoveredRecord)
        .findOneByOrFail({ coverageId: coverage.id, state: 'arranged' });
      await this.covers.endIn(covered, coverage);
    }
  }

  private async those(found: readonly { id: string }[]): Promise<Coverage[]> {
    if (found.length === 0) return [];
    return this.db.repository(Coverage).findBy({ id: In(found.map(({ id }) => id)) });
  }
}
