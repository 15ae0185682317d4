import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { TeamFollowersService } from '../care-team/team-followers.service.js';
import { Coverage } from './coverage.entity.js';
import { CoverageNeedsService } from './coverage-needs.service.js';
import { coveringEverybodyOf } from './coverages.queries.js';
import { CoversService } from './covers.service.js';

/** A cover of everybody is of those as well who come into the care of whoever is away: they wait unseen no more than those before. */
@Injectable()
export class CoversOfTeamsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly covers: CoversService,
    private readonly needs: CoverageNeedsService,
    followers: TeamFollowersService,
  ) {
    followers.add({ joined: (accountId) => this.joined(accountId) });
  }

  private async joined(awayAccountId: string): Promise<void> {
    const found = await this.db.query<{ id: string }>(coveringEverybodyOf, [awayAccountId, this.clock.now()]);
    if (found.length === 0) return;
    const coverages = await this.db.repository(Coverage).findBy({ id: In(found.map(({ id }) => id)) });
    for (const coverage of coverages) {
      if (await this.covers.isArranged(coverage)) continue;
      if (await this.covers.begin(coverage)) await this.needs.tellOf(coverage);
    }
  }
}
