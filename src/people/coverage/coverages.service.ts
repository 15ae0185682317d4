import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import { GrantsService } from '../../access/grants/grants.service.js';
import { mayAlso } from '../../access/may-also.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { dayAfter, LocalDays } from '../../core/days.js';
import { BrokenRule, Conflict, Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { HandsService } from '../../organisation/account-changes/hands.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type {
  ArrangeCoverageDto,
  ArrangedCoverageDto,
  CoverageDto,
  CoveragePageDto,
  LeftOutDto,
} from './coverage.dto.js';
import { Coverage } from './coverage.entity.js';
import { CoverageNeedsService } from './coverage-needs.service.js';
import {
  coveragePage,
  coveredStill,
  inCareOf,
  inTurn,
  isAwayThen,
  oneCoverage,
} from './coverages.queries.js';
import { CoversService, type Obstacle } from './covers.service.js';

type Row = CoverageDto & { [column: string]: unknown };

/** Who looks after whose patients, for a time or for good. */
@Injectable()
export class CoveragesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly hands: HandsService,
    private readonly notices: NoticesService,
    private readonly covers: CoversService,
    private readonly needs: CoverageNeedsService,
    private readonly grants: GrantsService,
  ) {}

  async arrange(input: ArrangeCoverageDto): Promise<ArrangedCoverageDto> {
    await this.takeTurn(input.awayAccountId ?? currentActor().accountId);
    const coverage = Coverage.arrange(await this.arranging(input));
    await this.hands.requireTwo(coverage.coverAccountId, '/coverAccountId');
    await this.requirePresent(coverage);
    const patientIds = await this.concerned(coverage.awayAccountId, input.patientIds);
    await this.db.repository(Coverage).insert(coverage);
    const covered: string[] = [];
    const leftOut: LeftOutDto[] = [];
    const obstacles: Obstacle[] = [];
    await this.db.inEachRecord(patientIds, async () => {
      const patientId = currentPatientId();
      if (await this.covers.isArranged(coverage)) return;
      const obstacle = await this.covers.begin(coverage);
      if (!obstacle) return void covered.push(patientId);
      if (input.patientIds) throw refused(obstacle, `/patientIds/${input.patientIds.indexOf(patientId)}`);
      leftOut.push({ patientId, why: obstacle.why });
      obstacles.push(obstacle);
      await this.needs.tellOf(coverage);
    });
    if (covered.length === 0) throw nothingArranged(patientIds, obstacles);
    this.tell(coverage, 'coverage_arranged');
    return { ...(await this.find(coverage.id)), patientIds: covered, leftOut };
  }

  /** Before its time. */
  async end(id: string): Promise<CoverageDto> {
    await this.grants.firstWhatIsDoneBy((await this.find(id)).cover.accountId);
    const [coverage] = await this.db
      .repository(Coverage)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!coverage) throw new NotFound();
    const { endedBy } = coverage;
    const ends = coverage.end(this.clock.now(), currentActor().accountId);
    if (coverage.endedBy !== endedBy) await this.db.update(coverage, ['endedAt', 'endedBy']);
    if (!ends) return this.find(id);
    const covered = await this.inOpenTeams(coveredStill, [id]);
    await this.db.inEachRecord(covered, () => this.covers.end(coverage));
    this.tell(coverage, 'coverage_ended');
    return this.find(id);
  }

  async find(id: string): Promise<CoverageDto> {
    const [coverage] = await this.db.query<Row>(oneCoverage, [...asSeen(), id]);
    if (!coverage) throw new NotFound();
    return coverage;
  }

  async list({ limit, cursor }: PageQuery): Promise<CoveragePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(coveragePage, [...asSeen(), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private async arranging(input: ArrangeCoverageDto): Promise<Parameters<typeof Coverage.arrange>[0]> {
    const { accountId } = currentActor();
    const { awayAccountId = accountId, coverAccountId, kind, reason, from, until } = input;
    if (awayAccountId !== accountId && !mayAlso('coverage.oversee'))
      throw new Forbidden(
        say`You arrange who looks after your own patients. For others, ask an administrator.`,
      );
    const now = this.clock.now();
    const days = new LocalDays(await this.settings.read());
    const startsAt = from === undefined || from === days.dayOf(now) ? now : days.beginningOf(from);
    const endsAt = until === undefined ? null : days.beginningOf(dayAfter(until, 1));
    const who = { id: newId(), awayAccountId, coverAccountId, arrangedBy: accountId, arrangedAt: now };
    return { ...who, kind, reason, ofEverybody: input.patientIds === undefined, startsAt, endsAt };
  }

  /** One after the other for the same person, before anything is looked at, the time neither. */
  private async takeTurn(awayAccountId: string): Promise<void> {
    await this.grants.firstWhatIsDoneBy(awayAccountId);
    await this.db.query(inTurn, [awayAccountId]);
  }

  /** @throws {BrokenRule} where whoever is to cover is away themself */
  private async requirePresent({ coverAccountId, startsAt, endsAt }: Coverage): Promise<void> {
    if (endsAt === null || (await this.db.query(isAwayThen, [coverAccountId, startsAt, endsAt])).length === 0)
      return;
    throw new BrokenRule(
      say`This person is away themself for some of that time, and somebody covers for them. Choose somebody else, or other days.`,
      { errors: [{ pointer: '/coverAccountId', message: say`must not be away in that time` }] },
    );
  }

  /** @throws {BrokenRule} when one who was named is not in their care, or nobody is */
  private async concerned(awayAccountId: string, named: string[] | undefined): Promise<string[]> {
    const inCare = await this.inOpenTeams(inCareOf, [awayAccountId]);
    if (inCare.length === 0)
      throw new BrokenRule(say`Nobody is in the care of this person, so nobody needs to cover for them.`, {
        errors: [{ pointer: '/awayAccountId', message: say`must be somebody on a care team` }],
      });
    const strangers = (named ?? []).flatMap((id, index) => (inCare.includes(id) ? [] : [index]));
    if (strangers.length > 0)
      throw new BrokenRule(say`Some of these patients are not in the care of this person. Leave them out.`, {
        errors: strangers.map((index) => ({
          pointer: `/patientIds/${index}`,
          message: say`must be in the care of who is away`,
        })),
      });
    return named ?? inCare;
  }

  private async inOpenTeams(statement: string, parameters: readonly unknown[]): Promise<string[]> {
    await this.db.openTeams();
    const rows = await this.db.query<{ patientId: string }>(statement, parameters);
    await this.db.closeTeams();
    return rows.map(({ patientId }) => patientId);
  }

  private tell(
    { id, coverAccountId, awayAccountId }: Coverage,
    kind: 'coverage_arranged' | 'coverage_ended',
  ): void {
    this.notices.tell({ kind, about: { coverage: id }, named: [coverAccountId, awayAccountId] });
  }
}

/** Administrators see all, everybody else those that they have to do with. */
function asSeen(): unknown[] {
  return [currentActor().accountId, mayAlso('coverage.oversee')];
}

/** Nobody at all would be looked after by the one who is named, or whoever is so already. */
function nothingArranged(
  patientIds: readonly string[],
  obstacles: readonly Obstacle[],
): BrokenRule | Conflict {
  const [first] = obstacles;
  if (first && obstacles.length === patientIds.length) return refused(first, '/coverAccountId');
  return new Conflict(
    say`This is arranged already, for these days or for longer. GET /v1/coverages lists who covers for whom.`,
  );
}

function refused({ why, isExcluded }: Obstacle, pointer: string): BrokenRule {
  if (isExcluded) return new ExcludedPersonNamed(why, pointer);
  return new BrokenRule(why, { errors: [{ pointer, message: say`needs somebody else` }] });
}
