import { saidAnew } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { GrantsService } from '../../access/grants/grants.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { HandsService } from '../../organisation/account-changes/hands.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { ExcludedPersonsService } from '../excluded-persons/excluded-persons.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  EndRepresentativeDto,
  RecordRepresentativeDto,
  RepresentativeDto,
  RepresentativePageDto,
} from './representative.dto.js';
import { MajoritiesService } from './majorities.service.js';
import type { Doer, PatientsLife } from './authority-rules.js';
import { ends } from './representative-states.js';
import { Representative } from './representative.entity.js';
import { grantsOf } from './representative-grants.js';
import { lifeOf, oneRepresentative, representativesOfPatient } from './representatives.queries.js';

const patientsSide: readonly string[] = ['self', 'representative'];

/** Who acts for a patient. What an authority opens is written with each change of it, so it counts on the very next request. */
@Injectable()
export class RepresentativesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly grants: GrantsService,
    private readonly hands: HandsService,
    private readonly majorities: MajoritiesService,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly wording: WordingService,
    private readonly notices: NoticesService,
  ) {}

  async record(input: RecordRepresentativeDto): Promise<RepresentativeDto> {
    const by = this.doer();
    // Before anything else: who names themself does not learn from the refusal whether they are to be told.
    await this.hands.requireTwo(input.accountId);
    const person = await this.factsReader.ofCandidate(input.accountId, currentPatientId());
    await this.excludedPersons.requireNone([{ name: person?.displayName, pointer: '/accountId' }]);
    const life = await this.life();
    const { startsAt, endsAt, evidence, adjudication, ...content } = input;
    const authority = Representative.record(
      {
        ...content,
        id: newId(),
        startsAt: startsAt ? new Date(startsAt) : by.at,
        endsAt: endsAt ? new Date(endsAt) : null,
        evidence: evidence ?? null,
        adjudication: adjudication ?? null,
      },
      { person, ...life },
      by,
    );
    await this.lapseEarlier(input.accountId, life);
    await this.db.repository(Representative).insert(authority);
    await this.writeGrants(authority);
    this.tellOf(authority);
    return this.find(authority.id);
  }

  async end(id: string, { reason, keepWording }: EndRepresentativeDto): Promise<RepresentativeDto> {
    const authority = await this.load(id);
    authority.end(this.doer(), reason);
    authority.keepWordingReason = this.reasonToKeep({ reason, keepWording });
    await this.save(authority, ['status', 'endedAt', 'endedBy', 'endReason', 'keepWordingReason']);
    this.tellOfEnd(authority);
    return this.found(id);
  }

  async correct(id: string, { reason, keepWording }: EndRepresentativeDto): Promise<RepresentativeDto> {
    const authority = await this.load(id);
    authority.correct(this.doer(), reason);
    authority.keepWordingReason = this.reasonToKeep({ reason, keepWording });
    await this.save(authority, ['status', 'voidReason', 'keepWordingReason']);
    this.tellOfEnd(authority);
    return this.found(id);
  }

  find(id: string): Promise<RepresentativeDto> {
    return this.found(id);
  }

  async list({ limit, cursor }: PageQuery): Promise<RepresentativePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<RepresentativeDto>(representativesOfPatient, [
      ...this.asSeen(),
      after,
      limit + 1,
    ]);
    return pageOf(rows.map(inTheirWords), limit, ({ id }) => [id]);
  }

  private async found(id: string): Promise<RepresentativeDto> {
    const [authority] = await this.db.query<RepresentativeDto>(oneRepresentative, [...this.asSeen(), id]);
    if (!authority) throw new NotFound();
    return inTheirWords(authority);
  }

  private tellOf({ id, accountId }: Representative): void {
    const news = { patientId: currentPatientId(), about: { representative: id } };
    this.notices.tell({ kind: 'became_representative', ...news, named: [accountId] });
    this.notices.tell({ kind: 'representative_named', ...news });
  }

  private tellOfEnd({ id, accountId }: Representative): void {
    const news = { patientId: currentPatientId(), about: { representative: id } };
    this.notices.tell({ kind: 'authority_ended', ...news, named: [accountId] });
  }

  private async save(authority: Representative, fields: readonly (keyof Representative)[]): Promise<void> {
    await this.db.update(authority, fields);
    await this.writeGrants(authority);
  }

  private async writeGrants(authority: Representative): Promise<void> {
    const majorityAt = authority.kind === 'parent' ? await this.majorities.of(currentPatientId()) : null;
    await this.grants.replace({ id: authority.id }, grantsOf(authority, majorityAt));
    await this.notices.catchUp(currentPatientId());
  }

  /** Locked, so that of two who end the same authority the second sees what the first did. */
  private async load(id: string): Promise<Representative> {
    const [authority] = await this.db
      .repository(Representative)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!authority) throw new NotFound();
    return authority;
  }

  /** What is over makes room for another. */
  private async lapseEarlier(accountId: string, life: PatientsLife): Promise<void> {
    const authorities = await this.db.repository(Representative).findBy({ accountId, status: 'active' });
    for (const authority of authorities) {
      authority.lapse(this.clock.now(), life);
      if (authority.status === 'ended') await this.save(authority, ['status', 'endedAt', 'endReason']);
    }
  }

  private async life(): Promise<PatientsLife> {
    const parameters = [currentPatientId(), this.clock.now()];
    const [row] = await this.db.query<PatientsLife & { [column: string]: unknown }>(lifeOf, parameters);
    return row ?? { patientIsOfAge: true, patientHasDied: false };
  }

  private reasonToKeep({ reason, keepWording }: EndRepresentativeDto): string | null {
    const party = this.doer().side === 'clinic' ? 'clinician' : 'patient';
    return this.wording.requireNoStigma({ party, body: { reason }, keepWording });
  }

  private asSeen(): unknown[] {
    return [currentPatientId(), this.clock.now(), this.doer().side === 'clinic'];
  }

  private doer(): Doer {
    const { accountId, relation } = currentActor();
    const side = !patientsSide.includes(relation)
      ? 'clinic'
      : relation === 'self'
        ? 'patient'
        : 'representative';
    return { accountId, side, at: this.clock.now() };
  }
}

/** Why it ended, in the language of the reader where the service said it. */
function inTheirWords({ endReason, ...authority }: RepresentativeDto): RepresentativeDto {
  return { ...authority, endReason: saidAnew(endReason, Object.values(ends)) };
}
