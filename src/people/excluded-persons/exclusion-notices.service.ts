import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { compareNames } from '../../core/text/names.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { ExcludedPerson } from './excluded-person.entity.js';
import { administrators, careTeamNow } from './excluded-persons.queries.js';

interface Colleague {
  readonly accountId: string;
  readonly name: string;
  readonly [column: string]: unknown;
}

/** Who hears that the list of those who are not to be told has changed. */
@Injectable()
export class ExclusionNoticesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
  ) {}

  /** What somebody does in the patient's name, the patient hears. */
  changed({ id }: ExcludedPerson): void {
    if (currentActor().relation === 'self') return;
    const about = { excludedPerson: id };
    this.notices.tell({ kind: 'excluded_persons_changed', patientId: currentPatientId(), about });
  }

  /** Never the very person, nor whoever may be: the others on the care team, and where there is nobody, the administrators. */
  async stillHas({ id, name }: ExcludedPerson): Promise<void> {
    const others = (all: readonly Colleague[]): string[] =>
      all.filter((each) => compareNames(name, each.name) === 'different').map(({ accountId }) => accountId);
    const news = { patientId: currentPatientId(), about: { excludedPerson: id } };
    const team = others(await this.db.query<Colleague>(careTeamNow, [currentPatientId(), this.clock.now()]));
    if (team.length > 0)
      return this.notices.tell({ ...news, kind: 'excluded_person_still_has', named: team });
    const named = others(await this.db.query<Colleague>(administrators));
    this.notices.tell({ ...news, kind: 'excluded_person_has_nobody_beside', named });
  }
}
