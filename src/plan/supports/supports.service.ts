import { Injectable } from '@nestjs/common';
import { CarePlansService } from '../plans/care-plans.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import type { ChangeSupportDto, NameSupportDto, SupportDto, SupportPageDto } from '../terms/support.dto.js';
import { Support } from '../terms/support.entity.js';

/** The people and places that the person leans on. */
@Injectable()
export class SupportsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  async name(planId: string, { name, relationship, howTheyHelp }: NameSupportDto): Promise<SupportDto> {
    await this.carePlans.requireOpen(planId);
    await this.excludedPersons.requireNone([{ name, pointer: '/name' }]);
    const support = Object.assign(new Support(), {
      id: newId(),
      planId,
      name,
      relationship,
      howTheyHelp: howTheyHelp ?? null,
      endedAt: null,
      namedBy: currentActor().accountId,
      version: 1,
    });
    await this.db.repository(Support).insert(support);
    return support;
  }

  async find(planId: string, supportId: string): Promise<Support> {
    const support = await this.db.repository(Support).findOneBy({ id: supportId, planId });
    if (!support) throw new NotFound();
    return support;
  }

  /** All that were ever named, newest first. */
  async list(planId: string, { limit, cursor }: PageQuery): Promise<SupportPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const query = this.db
      .repository(Support)
      .createQueryBuilder('support')
      .where('support.plan_id = :planId', { planId });
    if (after) query.andWhere('support.id < :after', { after });
    return pageOf(
      await query
        .orderBy('support.id', 'DESC')
        .limit(limit + 1)
        .getMany(),
      limit,
      ({ id }) => [id],
    );
  }

  async change(
    planId: string,
    supportId: string,
    { input, ifMatch }: { input: ChangeSupportDto; ifMatch: IfMatch },
  ): Promise<SupportDto> {
    const support = await this.find(planId, supportId);
    await this.excludedPersons.requireNone([{ name: input.name, pointer: '/name' }]);
    support.change(input);
    return this.db.update(support, ['name', 'relationship', 'howTheyHelp'], ifMatch);
  }

  async end(planId: string, supportId: string): Promise<SupportDto> {
    const support = await this.find(planId, supportId);
    support.end(this.clock.now());
    return this.db.update(support, ['endedAt']);
  }
}
