import { say } from '../../core/language/say.js';
import { partyOf } from '../../core/actor.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { comparePlans } from './compare-plans.js';
import { FreezingService } from '../versions/freezing.service.js';
import type { PlanChangesDto } from './plan-changes.dto.js';
import { VersionsReader } from '../versions/versions.reader.js';

/** The last version of the plan $2 that the account $3 signed. $1 patient. */
const lastSignedBy = `
  SELECT version.id FROM plan_signature signature JOIN plan_version version ON version.id = signature.version_id
  WHERE signature.patient_id = $1 AND version.plan_id = $2 AND signature.signed_by = $3
  ORDER BY version.number DESC LIMIT 1`;

/** What has changed since a version was frozen. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly db: Db,
    private readonly freezing: FreezingService,
    private readonly reader: VersionsReader,
  ) {}

  /** @param to the version to compare with; undefined: the plan as it is now */
  async since(planId: string, versionId: string, to?: string): Promise<PlanChangesDto> {
    const { id, number, content } = await this.reader.find(planId, versionId);
    const now =
      to === undefined
        ? await this.freezing.contentNow(planId)
        : (await this.reader.find(planId, to)).content;
    const actor = currentActor();
    const reader = { party: partyOf(actor), isPatient: actor.relation === 'self' };
    return { id, number, revision: now.revision, changes: comparePlans(content, now, reader) };
  }

  /** Since the person at hand signed. */
  async sinceSigned(planId: string, to?: string): Promise<PlanChangesDto> {
    const parameters = [currentPatientId(), planId, currentActor().accountId];
    const [signed] = await this.db.query<{ id: string }>(lastSignedBy, parameters);
    if (!signed) throw new NotFound(say`You have not signed a version of this plan yet.`);
    return this.since(planId, signed.id, to);
  }
}
