import { Injectable } from '@nestjs/common';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { GrantsService } from '../../access/grants/grants.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { RoundsService } from '../../organisation/tenants/rounds.service.js';
import { grantsOf } from './representative-grants.js';
import type { PatientsLife } from './authority-rules.js';
import { Representative } from './representative.entity.js';
import { comeOfAge, lifeOf } from './representatives.queries.js';

/**
 * Ends what a birthday ended: the authority of parents whose child has come of age. The access decision does not wait for
 * it; it writes down, in the record and the audit trail, what counts already. To run it twice changes nothing.
 */
@Injectable()
export class MajorityWorker extends RoundsService<number> {
  protected readonly everyMs = 60 * 60_000;
  protected readonly failure = 'Authorities that a birthday ended could not be written down';

  constructor(
    db: Db,
    private readonly clock: Clock,
    private readonly grants: GrantsService,
  ) {
    super(db);
  }

  /** @returns how many authorities were ended */
  async visit(tenantId: string): Promise<number> {
    const patients = await this.db.transaction({ scope: 'tenant', tenantId }, () =>
      this.db.query<{ patientId: string }>(comeOfAge, [this.clock.now()]),
    );
    let ended = 0;
    for (const { patientId } of patients)
      ended += await this.db.transaction({ scope: 'patient', tenantId, patientId }, () =>
        this.lapseOf(patientId),
      );
    return ended;
  }

  /** Locked, so that of two servers the second finds nothing left to do. */
  private async lapseOf(patientId: string): Promise<number> {
    const now = this.clock.now();
    const [life] = await this.db.query<PatientsLife & { [column: string]: unknown }>(lifeOf, [
      patientId,
      now,
    ]);
    if (!life) return 0;
    const parents = await this.db
      .repository(Representative)
      .find({ where: { kind: 'parent', status: 'active' }, lock: { mode: 'pessimistic_write' } });
    let ended = 0;
    for (const authority of parents) {
      authority.lapse(now, life);
      if (authority.status !== 'ended') continue;
      await this.db.update(authority, ['status', 'endedAt', 'endReason']);
      await this.grants.replace({ id: authority.id }, grantsOf(authority, null));
      await this.db.run(recordedEvent('representative.end', authority.id, { patientId }));
      ended += 1;
    }
    return ended;
  }
}
