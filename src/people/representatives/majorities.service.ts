import { Injectable } from '@nestjs/common';
import { GrantsService, type Majority } from '../../access/grants/grants.service.js';
import { Db } from '../../core/database/db.js';
import { MajorityService } from '../../organisation/settings/majority.service.js';
import { majorities, majorityOf } from './representatives.queries.js';

/** When patients come of age, whose parents act for them until then. */
@Injectable()
export class MajoritiesService extends MajorityService {
  constructor(
    private readonly db: Db,
    private readonly grants: GrantsService,
  ) {
    super();
  }

  /** Locks what it depends on, so that who changes that meanwhile finds what is written with it. */
  async of(patientId: string): Promise<Date> {
    const [majority] = await this.db.query<Majority>(majorityOf, [patientId]);
    if (!majority) throw new Error('A patient of this organisation comes of age one day.');
    return majority.at;
  }

  /** The patient was born on another day. */
  async moveOf(patientId: string): Promise<void> {
    await this.grants.moveMajorities([{ patientId, at: await this.of(patientId) }]);
  }

  override async move(): Promise<void> {
    await this.grants.moveMajorities(await this.db.query<Majority>(majorities));
  }
}
