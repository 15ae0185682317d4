import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../ties/ties.service.js';
import { CareTeamService } from './care-team.service.js';
import { onTeamNow } from './care-team.queries.js';

interface MemberRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly isLead: boolean;
  readonly [column: string]: unknown;
}

/** Who is on the care team. The patient may end it for somebody who is not to be told; who acts for them may not. */
@Injectable()
export class CareTeamTies implements TieSource {
  readonly kind = 'care_team';
  readonly opens = 'care_team.read';

  constructor(
    private readonly db: Db,
    private readonly careTeam: CareTeamService,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    const rows = await this.db.query<MemberRow>(onTeamNow, [currentPatientId()]);
    return rows.map(({ id, accountId, name, isLead }) => ({
      id,
      accountId,
      name,
      sentence: isLead
        ? say`${name} leads the care team and reads the record.`
        : say`${name} is on the care team and reads the record.`,
      endedBy: 'patient',
      whoElse: say`The care team or an administrator ends a time on the care team.`,
    }));
  }

  end(id: string): Promise<unknown> {
    return this.careTeam.end(id);
  }
}
