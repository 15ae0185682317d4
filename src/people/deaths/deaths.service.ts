import { Injectable } from '@nestjs/common';
import { GrantsService } from '../../access/grants/grants.service.js';
import { requireAnothersRecord } from '../../access/own-affairs.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { Patient } from '../patients/patient.entity.js';
import type { DeathDto, DeathPageDto, RecordDeathDto, UndoDeathDto } from './death.dto.js';
import { Death } from './death.entity.js';
import { deathsOfPatient, oneDeath, peopleAmong } from './deaths.queries.js';
import { EndsWithDeathService } from './ends-with-death.service.js';
import { PortalsOfTheDead } from './portals-of-the-dead.js';

const diedFields = ['latestDeath', 'deathPrecision'] as const;

/** That patients have died: one door for all that ends then, and for the way back where it was a mistake. */
@Injectable()
export class DeathsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly grants: GrantsService,
    private readonly endings: EndsWithDeathService,
    private readonly portals: PortalsOfTheDead,
    private readonly notices: NoticesService,
  ) {}

  async record({ diedOn, knownFrom }: RecordDeathDto): Promise<DeathDto> {
    const patient = await this.lock();
    const recordedAt = this.clock.now();
    patient.die(diedOn);
    await this.db.update(patient, diedFields);
    const account = await this.portals.find(patient.id);
    const recording = { diedOn, knownFrom, recordedAt, recordedBy: currentActor().accountId };
    const death = Death.record({ ...recording, id: newId(), accountId: account?.id ?? null });
    await this.db.repository(Death).insert(death);
    await this.portals.close(patient.id, account);
    if (account) death.ended.push({ kind: 'portal', id: account.id });
    const readers = await this.grants.layAside(death.id);
    if (readers.length > 0) death.ended.push({ kind: 'reading_along', id: null });
    death.ended.push(...(await this.endings.endAll()));
    await this.db.update(death, ['ended']);
    this.tell(death.id, await this.peopleAmong(readers));
    return this.find(death.id);
  }

  async undo(deathId: string, { reason }: UndoDeathDto): Promise<DeathDto> {
    const patient = await this.lock();
    const death = await this.db.repository(Death).findOneBy({ id: deathId });
    if (!death) throw new NotFound();
    death.undo({ by: currentActor().accountId, at: this.clock.now(), reason });
    await this.db.update(death, ['state', 'undoneBy', 'undoneAt', 'undoReason']);
    patient.live();
    await this.db.update(patient, diedFields);
    await this.portals.reopen(patient.id, death.accountId);
    const { again, noMore } = await this.grants.takeUpAgain(death.id);
    const news = { patientId: patient.id, about: { death: death.id } };
    this.notices.settle(death.id);
    this.notices.tell({ kind: 'death_undone', ...news });
    this.notices.tell({
      kind: 'record_open_to_you_again',
      ...news,
      named: await this.peopleAmong(again),
    });
    this.notices.tell({ kind: 'record_closed_to_you', ...news, named: await this.peopleAmong(noMore) });
    return this.find(death.id);
  }

  async find(deathId: string): Promise<DeathDto> {
    const [death] = await this.db.query<DeathDto & { [column: string]: unknown }>(oneDeath, [
      currentPatientId(),
      deathId,
    ]);
    if (!death) throw new NotFound();
    return death;
  }

  async list({ limit, cursor }: PageQuery): Promise<DeathPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), after, limit + 1];
    const rows = await this.db.query<DeathDto & { [column: string]: unknown }>(deathsOfPatient, parameters);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** Nobody is asked for anything any more; whoever read along hears only that they do no longer. */
  private tell(deathId: string, readers: readonly string[]): void {
    const news = { patientId: currentPatientId(), about: { death: deathId } };
    this.notices.settleWithDeath(currentPatientId());
    this.notices.tell({ kind: 'death_recorded', ...news });
    this.notices.tell({ kind: 'record_closed_to_you', ...news, named: readers });
  }

  private async peopleAmong(accounts: readonly string[]): Promise<string[]> {
    const people = await this.db.query<{ id: string }>(peopleAmong, [accounts]);
    return people.map(({ id }) => id);
  }

  private async lock(): Promise<Patient> {
    const patientId = currentPatientId();
    requireAnothersRecord(patientId);
    const patient = await this.db
      .repository(Patient)
      .findOne({ where: { id: patientId }, lock: { mode: 'pessimistic_write' } });
    if (!patient) throw new NotFound();
    return patient;
  }
}
