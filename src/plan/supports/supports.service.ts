import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { isAsStored } from '../../core/database/as-stored.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import { ChangePlanService } from '../changing/change-plan.service.js';
import { requireWholePlan } from '../document/in-parts.js';
import type { PlanDocument } from '../document/plan-document.js';
import { newContent } from '../element-words/agreed.decorator.js';
import { Support } from '../terms/support.js';
import { CarePlansService } from '../plans/care-plans.service.js';
import {
  SupportContent,
  type ChangeSupportDto,
  type NameSupportDto,
  type SupportDto,
  type SupportPageDto,
} from '../terms/support.dto.js';

const contentFields = ['name', 'relationship', 'howTheyHelp'] as const;

/** The people and places that the person leans on. */
@Injectable()
export class SupportsService {
  constructor(
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly changePlan: ChangePlanService,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  async name(planId: string, input: NameSupportDto): Promise<SupportDto> {
    const supportId = newId();
    const plan = await this.changePlan.change(planId, async () => {
      await this.requireToHelp(input);
      return [{ op: 'support.name', supportId, ...newContent(SupportContent, input) }];
    });
    return supportIn(plan, supportId);
  }

  async find(planId: string, supportId: string): Promise<SupportDto> {
    requireWholePlan();
    return supportIn(await this.carePlans.document(planId), supportId);
  }

  /** All that were ever named, newest first. */
  async list(planId: string, { limit, cursor }: PageQuery): Promise<SupportPageDto> {
    requireWholePlan();
    const [after] = keyOfCursor(cursor, [isId]);
    const named = allIn(await this.carePlans.document(planId)).filter(({ id }) => !after || id < after);
    const newestFirst = named.sort((one, other) => (one.id > other.id ? -1 : 1));
    return pageOf(newestFirst.slice(0, limit + 1), limit, ({ id }) => [id]);
  }

  async change(
    planId: string,
    supportId: string,
    { input, ifMatch }: { input: ChangeSupportDto; ifMatch: IfMatch },
  ): Promise<SupportDto> {
    const plan = await this.changePlan.change(planId, async ({ document }) => {
      const support = supportIn(document, supportId);
      await this.requireToHelp(input);
      support.requireNamed();
      ifMatch.require(support.version);
      const fields = contentFields.filter((field) => input[field] !== undefined);
      if (isAsStored<ChangeSupportDto>(input, support, fields)) return [];
      return [{ op: 'support.change', supportId, ...input }];
    });
    return supportIn(plan, supportId);
  }

  async end(planId: string, supportId: string): Promise<SupportDto> {
    const plan = await this.changePlan.change(planId, ({ document }) => {
      supportIn(document, supportId);
      return [{ op: 'support.end', supportId, at: this.clock.now().toISOString() }];
    });
    return supportIn(plan, supportId);
  }

  private requireToHelp({ name, relationship, howTheyHelp }: ChangeSupportDto): Promise<void> {
    return this.excludedPersons.requireToHelp(
      [{ name, pointer: '/name' }],
      [
        { name: relationship, pointer: '/relationship' },
        { name: howTheyHelp, pointer: '/howTheyHelp' },
      ],
    );
  }
}

function allIn({ supports, formerSupports }: PlanDocument): Support[] {
  return [...supports, ...formerSupports];
}

function supportIn(document: PlanDocument, supportId: string): Support {
  const support = allIn(document).find(({ id }) => id === supportId);
  if (!support) throw new NotFound();
  return support;
}
