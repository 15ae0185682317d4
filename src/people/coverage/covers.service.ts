import { say, type Sentence } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { isExcluded } from '../../access/decision/decide.js';
import { GrantsService } from '../../access/grants/grants.service.js';
import { AuditTrail } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { obstacleFor, type TeamRole } from '../care-team/care-team-member.entity.js';
import { CareTeamService } from '../care-team/care-team.service.js';
import { ExcludedPersonsService } from '../excluded-persons/excluded-persons.service.js';
import type { CoverDto, CoverPageDto } from './coverage.dto.js';
import { Coverage, CoveredRecord } from './coverage.entity.js';
import { CoverageNeedsService } from './coverage-needs.service.js';
import {
  arrangedAlready,
  coverPage,
  inUse,
  oneCover,
  otherwiseArranged,
  placeOf,
  saidNo,
} from './coverages.queries.js';

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
    private readonly needs: CoverageNeedsService,
  ) {}

  /** Whether just this is arranged for the patient at hand, so that there is nothing to begin and nothing to tell. */
  async isArranged({ awayAccountId, coverAccountId, startsAt, endsAt }: Coverage): Promise<boolean> {
    const parameters = [currentPatientId(), awayAccountId, coverAccountId, startsAt, endsAt];
    return (await this.db.query(arrangedAlready, parameters)).length > 0;
  }

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
    this.needs.isMet();
    const kind = coverage.kind === 'cover' ? 'cover_arranged' : 'handed_over';
    const news = { patientId, about: { cover: covered.id }, by: coverage.coverAccountId };
    this.notices.tell({ kind, ...news });
    if (kind === 'handed_over') this.notices.tell({ kind: 'team_handed_over', ...news });
    for (const statement of this.audit.written(covered.id)) await this.db.run(statement);
    return null;
  }

  /** It is ended before its time by those whom it is about. */
  async end(coverage: Coverage): Promise<void> {
    const lock = { mode: 'pessimistic_write' } as const;
    const [covered] = await this.db
      .repository(CoveredRecord)
      .find({ where: { coverageId: coverage.id, state: 'arranged' }, lock });
    // The patient has said no meanwhile.
    if (!covered) return;
    await this.settle(covered, 'end');
    this.tellOfEnding(covered, coverage);
    if (coverage.isGivenUp()) await this.needs.tellOf(coverage);
    for (const statement of this.audit.written(covered.id)) await this.db.run(statement);
  }

  /**
   * The patient says no to the person, who is off from the very next request on: whatever else of theirs is arranged here ends with it.
   * Of what has ended it is kept that the patient said no, and nobody needs to hear of it.
   */
  async refuse(id: string): Promise<CoverDto> {
    const { cover, kind } = await this.find(id);
    await this.grants.firstWhatIsDoneBy(cover.accountId);
    const parameters = [currentPatientId(), cover.accountId, this.clock.now(), kind === 'hand-over'];
    const open = (await this.db.query<{ id: string }>(otherwiseArranged, parameters)).map((row) => row.id);
    const lock = { mode: 'pessimistic_write' } as const;
    const where = { id: In([...new Set([id, ...open])]) };
    const found = await this.db.repository(CoveredRecord).find({ where, order: { id: 'ASC' }, lock });
    const ending = found.filter((each) => open.includes(each.id) && each.state === 'arranged');
    for (const covered of found) if (covered.state !== 'refused') await this.settle(covered, 'refuse');
    const place = kind === 'hand-over' && ending.length > 0 ? await this.placeOf(cover.accountId) : null;
    if (place) await this.careTeam.end(place.id);
    await this.tellOfRefusal(ending);
    return this.find(id);
  }

  /** Each is told once, however much was arranged with the person; who else is needed is asked for each who is away. */
  private async tellOfRefusal([first, ...rest]: readonly CoveredRecord[]): Promise<void> {
    if (!first) return;
    const ids = [first, ...rest].map(({ coverageId }) => coverageId);
    const coverages = await this.db.repository(Coverage).findBy({ id: In(ids) });
    for (const coverage of coverages) {
      if (coverage.id === first.coverageId) this.tellOfEnding(first, coverage);
      await this.needs.tellOf(coverage);
    }
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
    const candidate = await this.factsReader.ofCandidate(coverAccountId, patientId);
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
    await this.notices.catchUp(currentPatientId());
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
