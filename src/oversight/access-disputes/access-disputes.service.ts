import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { requireAnothersRecord } from '../../access/own-affairs.js';
import { readerOfLog } from '../../access/untold-in-the-log.js';
import { staffRoles } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { isReadByPatient, wordsOf } from '../audit-log/log-sentence.js';
import type {
  AccessDisputeDto,
  AccessDisputePageDto,
  AnswerDisputeDto,
  DisputedEntryDto,
  DisputesQuery,
  RaiseDisputeDto,
} from './access-dispute.dto.js';
import { AccessDispute } from './access-dispute.entity.js';
import {
  disputeQueue,
  disputesOfPatient,
  doerOfEvent,
  entryOfLog,
  oneDispute,
} from './access-disputes.queries.js';

type Row = Omit<AccessDisputeDto, 'entry'> & { readonly entry: Omit<DisputedEntryDto, 'words'> };

/** What patients ask about entries of their access log, and what they are answered. */
@Injectable()
export class AccessDisputesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
  ) {}

  async raise(eventId: string, { words = null, substanceUse }: RaiseDisputeDto): Promise<AccessDisputeDto> {
    const patientId = currentPatientId();
    const [entry] = await this.db.query(entryOfLog, [patientId, eventId, ...readerOfLog()]);
    if (!entry) throw new NotFound();
    const { accountId: raisedBy } = currentActor();
    const dispute = AccessDispute.raise({
      id: newId(),
      eventId,
      words,
      raisedBy,
      raisedAt: this.clock.now(),
    });
    await this.db.repository(AccessDispute).insert(dispute);
    await this.labels.settle('access_dispute', dispute.id, substanceUse);
    this.notices.tell({ kind: 'access_disputed', patientId, about: { accessDispute: dispute.id } });
    return this.findOwn(dispute.id);
  }

  async listOwn({ limit, cursor }: PageQuery): Promise<AccessDisputePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [staffRoles, after, limit + 1, currentPatientId(), ...readerOfLog()];
    const rows = await this.db.query<Row>(disputesOfPatient, parameters);
    return pageOf(rows.map(inWords), limit, ({ id }) => [id]);
  }

  findOwn(id: string): Promise<AccessDisputeDto> {
    return this.read([staffRoles, id, currentPatientId()]);
  }

  async withdraw(id: string): Promise<AccessDisputeDto> {
    await this.findOwn(id);
    const dispute = await this.load({ id, patientId: currentPatientId() });
    dispute.withdraw({ by: currentActor().accountId, at: this.clock.now() });
    await this.db.update(dispute, ['state', 'settledBy', 'settledAt']);
    this.notices.settle(id);
    return this.findOwn(id);
  }

  async queue({ limit, cursor, state }: DisputesQuery): Promise<AccessDisputePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(disputeQueue, [null, after, limit + 1, state]);
    return pageOf(rows.map(inWords), limit, ({ id }) => [id]);
  }

  find(id: string): Promise<AccessDisputeDto> {
    return this.read([null, id, null]);
  }

  async answer(id: string, { outcome, answer }: AnswerDisputeDto): Promise<AccessDisputeDto> {
    const dispute = await this.load({ id });
    requireAnothersRecord(dispute.patientId);
    const [doer] = await this.db.query<{ accountId: string | null }>(doerOfEvent, [dispute.eventId]);
    const { accountId: by } = currentActor();
    const settling = { by, at: this.clock.now(), answer, doerOfEntry: doer?.accountId ?? null };
    dispute.settle(outcome, settling);
    await this.db.update(dispute, ['state', 'settledBy', 'settledAt', 'answer']);
    const { patientId, raisedBy } = dispute;
    this.notices.settle(id);
    this.notices.tell({
      kind: 'dispute_answered',
      patientId,
      about: { accessDispute: id },
      named: [raisedBy],
    });
    return this.find(id);
  }

  private async read(parameters: unknown[]): Promise<AccessDisputeDto> {
    const [found] = await this.db.query<Row>(oneDispute, [...parameters, ...readerOfLog()]);
    if (!found) throw new NotFound();
    return inWords(found);
  }

  private async load(which: { id: string; patientId?: string }): Promise<AccessDispute> {
    const dispute = await this.db.repository(AccessDispute).findOneBy(which);
    if (!dispute) throw new NotFound();
    return dispute;
  }
}

function inWords(row: Row): AccessDisputeDto {
  return { ...row, entry: { ...row.entry, words: wordsOf(row.entry.action, isReadByPatient()) } };
}
