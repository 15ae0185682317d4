import { say, type Sentence } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { isExcluded } from '../../access/decision/decide.js';
import { GrantsService } from '../../access/grants/grants.service.js';
import { AuditTrail } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { obstacleFor, type TeamRole } from '../care-team/care-team-member.entity.js';
import { CareTeamService } from '../care-team/care-team.service.js';
import { ExcludedPersonsService } from '../excluded-persons/excluded-persons.service.js';
import type { CoverDto, CoverPageDto } from './coverage.dto.js';
import { Coverage, CoveredRecord } from './coverage.entity.js';
import { coverPage, inUse, oneCover, placeOf, saidNo } from './coverages.queries.js';

/** Why somebody cannot look after a patient in the place of a colleague. */
export interface Obstacle {
  readonly why: Sentence;
  /** It is somebody who is not to be told. */
  readonly isExcluded: boolean;
}

type Row = CoverDto & { [column: string]: unknown };
type Place = {
  readonly id: string;
  readonly role: TeamRole;
  readonly [column: string]: unknown;
};

/** Who looks after the patient at hand in the place of a colleague. */
@Injectable()
export class CoversService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly grants: GrantsService,
    private readonly audit: AuditTrail,
    private readonly notices: NoticesService,
    private readonly careTeam: CareTeamService,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  /** @returns why it cannot begin in the record at hand; null when it does */
  async begin(coverage: Coverage): Promise<Obstacle | null> {
    const patientId = currentPatientId();
    const obstacle = await this.obstacleTo(coverage);
    const place = await this.placeOf(coverage.awayAccountId);
    if (obstacle || !place)
      return obstacle ?? { why: say`This patient is not in their care.`, isExcluded: false };
    const covered = CoveredRecord.of(newId(), coverage.id);
    await this.db.repository(CoveredRecord).insert(covered);
    if (coverage.kind === 'cover') await this.open(covered.id, coverage, place.role);
    else await this.handOver(place, coverage.coverAccountId);
    this.notices.settle(patientId, { kind: 'cover_needed' });
    const kind = coverage.kind === 'cover' ? 'cover_arranged' : 'handed_over';
    const news = { patientId, about: { cover: covered.id }, by: coverage.coverAccountId };
    this.notices.tell({ kind, ...news });
    if (kind === 'handed_over') this.notices.tell({ kind: 'team_handed_over', ...news });
    for (const statement of this.audit.written(covered.id)) await this.db.run(statement);
    return null;
  }

  /** It is ended before its time by those whom it is about. */
  async end(coverage: Coverage): Promise<void> {
    const covered = await this.db.repository(CoveredRecord).findOneByOrFail({ coverageId: coverage.id });
    await this.settle(covered, 'end');
    this.tellOfEnding(covered, coverage);
    for (const statement of this.audit.written(covered.id)) await this.db.run(statement);
  }

  /** The patient says no to the person, who is off from the very next request on. */
  async refuse(id: string): Promise<CoverDto> {
    const [covered] = await this.db
      .repository(CoveredRecord)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!covered) throw new NotFound();
    const coverage = await this.db.repository(Coverage).findOneByOrFail({ id: covered.coverageId });
    if (coverage.isOver(this.clock.now()))
      throw new Conflict(say`This is over: this person does not stand in for anybody with you any more.`);
    await this.settle(covered, 'refuse');
    const place = coverage.kind === 'hand-over' ? await this.placeOf(coverage.coverAccountId) : null;
    if (place) await this.careTeam.end(place.id);
    this.tellOfEnding(covered, coverage);
    this.tellOfNeed(coverage);
    return this.find(id);
  }

  /** Nobody looks after the patient at hand in the place of whoever is away: that somebody else is needed is a task. */
  tellOfNeed({ awayAccountId }: Coverage): void {
    const patientId = currentPatientId();
    const about = { patient: patientId };
    this.notices.tell({ kind: 'cover_needed', patientId, about, named: [awayAccountId], by: null });
  }

  async find(id: string): Promise<CoverDto> {
    const [cover] = await this.db.query<Row>(oneCover, [currentPatientId(), id]);
    if (!cover) throw new NotFound();
    return cover;
  }

  async list({ limit, cursor }: PageQuery): Promise<CoverPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(coverPage, [currentPatientId(), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private async obstacleTo({ coverAccountId }: Coverage): Promise<Obstacle | null> {
    const patientId = currentPatientId();
    const other = (why: Sentence): Obstacle => ({ why, isExcluded: false });
    if (currentActor().linkedPatientId === patientId)
      return other(
        say`This is your own record, and nobody decides who looks after themself: somebody else has to.`,
      );
    if ((await this.db.query(inUse, [patientId])).length === 0)
      return other(say`This record is closed, so nobody needs to look after it.`);
    const candidate = await this.factsReader.ofAccount(coverAccountId, patientId);
    if (
      candidate &&
      (isExcluded(candidate.facts) || (await this.excludedPersons.mayBeListed(candidate.displayName)))
    )
      return {
        why: say`The patient does not want this person to be told, or somebody of a name like theirs. Somebody else is needed.`,
        isExcluded: true,
      };
    if ((await this.db.query(saidNo, [patientId, coverAccountId])).length > 0)
      return other(say`The patient has said no to this person. Somebody else is needed.`);
    const obstacle = candidate?.facts.onCareTeam && candidate.active ? null : obstacleFor(candidate);
    return obstacle === null ? null : other(obstacle);
  }

  private async open(id: string, coverage: Coverage, capacity: TeamRole): Promise<void> {
    const { coverAccountId: accountId, awayAccountId: coversAccountId, startsAt, endsAt } = coverage;
    const place = { relation: 'care_team', accountId, capacity, coversAccountId, startsAt, endsAt } as const;
    await this.grants.replace({ id }, [place]);
    this.notices.handOn();
  }

  private async handOver(place: Place, accountId: string): Promise<void> {
    const theirs = await this.placeOf(accountId);
    await this.careTeam.passOn(place.id, accountId, theirs?.id ?? null);
  }

  private async settle(covered: CoveredRecord, move: 'refuse' | 'end'): Promise<void> {
    covered.settle(move, this.clock.now(), currentActor().accountId);
    await this.db.update(covered, ['state', 'settledBy', 'settledAt']);
    await this.grants.replace({ id: covered.id }, []);
  }

  private tellOfEnding({ id }: CoveredRecord, { coverAccountId }: Coverage): void {
    const patientId = currentPatientId();
    this.notices.tell({ kind: 'cover_ended', patientId, about: { cover: id }, named: [coverAccountId] });
  }

  private async placeOf(accountId: string): Promise<Place | null> {
    const [place] = await this.db.query<Place>(placeOf, [currentPatientId(), accountId]);
    return place ?? null;
  }
}
