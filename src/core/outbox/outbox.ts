import { Injectable } from '@nestjs/common';
import type { Statement } from '../database/transaction.js';
import { newId } from '../ids.js';
import { currentContext } from '../request-context.js';
import { eventName } from './event-name.js';

/** $1 id, $2 name, $3 patient or null, $4 the thing or null, $5 who did it, $6 whom alone it concerns or null. */
const insertEvent = `
  INSERT INTO domain_event (id, name, about_patient_id, subject_id, by_account_id, for_account_id) VALUES ($1, $2, $3, $4, $5, $6)`;

/**
 * What happened, written in the transaction of the change and read by whoever tells it on (a transactional outbox). Called by the
 * request's own machinery, so that no feature can forget it: names and ids, never words.
 */
@Injectable()
export class Outbox {
  /** The statement for the change that the request at hand has made; it is sent with the change's own COMMIT. */
  happened(subjectId: string | null): Statement[] {
    const { action, actor, identity, patientId } = currentContext() ?? {};
    if (!action || !(actor ?? identity)) return [];
    const by = actor?.accountId ?? identity?.accountId ?? null;
    const parameters = [newId(), eventName(action), patientId ?? null, subjectId, by, null];
    return [{ sql: insertEvent, parameters }];
  }
}
