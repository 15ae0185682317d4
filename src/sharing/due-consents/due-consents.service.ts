import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { isDay } from '../../core/days.js';
import { isId } from '../../core/ids.js';
import { currentActor } from '../../core/request-context.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import type { DueConsentDto, DueConsentPageDto, DueConsentQuery } from './due-consent.dto.js';
import { dueConsents } from './due-consents.queries.js';

/** Consents in force that somebody should look at again with the patient. */
@Injectable()
export class DueConsentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async list({ limit, cursor, by }: DueConsentQuery): Promise<DueConsentPageDto> {
    const { accountId, linkedPatientId, roles } = currentActor();
    const after = keyOfCursor(cursor, [isDay, isId]);
    const parameters = [accountId, linkedPatientId, this.clock.now(), by ?? null, ...after, limit + 1, roles];
    const rows = await this.db.query<DueConsentDto>(dueConsents, parameters);
    return pageOf(rows, limit, ({ dueOn, consentId }) => [dueOn, consentId]);
  }
}
