import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../ties/ties.service.js';
import { ends } from './representative-states.js';
import { RepresentativesService } from './representatives.service.js';
import { authoritiesNow } from './representatives.queries.js';

interface AuthorityRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly isAppointed: boolean;
  readonly [column: string]: unknown;
}

/** Who acts for the patient. Whom the patient appointed, the patient dismisses; what a law or a court gave, the clinic looks at. */
@Injectable()
export class RepresentativesTies implements TieSource {
  readonly kind = 'authority';
  readonly opens = 'representative.read';

  constructor(
    private readonly db: Db,
    private readonly representatives: RepresentativesService,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    const rows = await this.db.query<AuthorityRow>(authoritiesNow, [currentPatientId()]);
    return rows.map(({ id, accountId, name, isAppointed }) => ({
      id,
      accountId,
      name,
      sentence: isAppointed
        ? say`${name} may act for the patient, who appointed them.`
        : say`${name} may act for the patient.`,
      endedBy: isAppointed ? 'patient' : 'others',
      whoElse: isAppointed
        ? say`The care team or an administrator ends it, too.`
        : say`It does not come from the patient alone: the care team or an administrator looks at what it rests on, and ends it.`,
    }));
  }

  end(id: string): Promise<unknown> {
    return this.representatives.end(id, { reason: ends.notToBeTold });
  }
}
