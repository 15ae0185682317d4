import { Injectable } from '@nestjs/common';
import type { Standing } from '../../access/facts/access-facts.js';
import { actions, entryOf } from '../../access/access-matrix.js';
import { AccessService, explained } from '../../access/explain/access.service.js';
import { actorOf, within } from '../../access/facts/actor-of.js';
import { decide } from '../../access/decision/decide.js';
import type { CarePlanDto, CarePlanSummaryDto } from '../../plan/plans/care-plan.dto.js';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import type { Actor } from '../../core/actor.js';
import { currentActor, currentContext, withContext } from '../../core/request-context.js';
import type { ViewAsDto } from './view-as.dto.js';

const withTheRecord = actions.filter((action) => entryOf(action).about === 'patient');
const inHandFirst: readonly string[] = ['active', 'on-hold', 'draft'];

/** Shows a record through somebody's eyes, by the rules and statements that serve them. */
@Injectable()
export class ViewAsService {
  constructor(
    private readonly access: AccessService,
    private readonly carePlans: CarePlansService,
  ) {}

  async look(patientId: string, accountId: string): Promise<ViewAsDto> {
    const standing = await this.access.standingOf(accountId, patientId);
    const seen = withTheRecord.map((action) => explained(standing, action));
    const reader = readerOf(standing, accountId);
    return {
      person: { accountId, displayName: standing.displayName },
      relation: decide(standing.facts, 'plan.read').relation,
      actions: seen,
      seesSubstanceUse: standing.active && reader.seesSubstanceUse,
      plan: standing.active ? await this.planFor(standing, accountId) : null,
    };
  }

  private async planFor(standing: Standing, accountId: string): Promise<CarePlanDto | null> {
    if (!decide(standing.facts, 'plan.read').allowed) return null;
    const reader = readerOf(standing, accountId);
    const { items } = await readAs(reader, () => this.carePlans.list({ limit: 100 }));
    const [plan] = [...items].sort(byNearness);
    if (!plan) return null;
    const readerOfPlan = readerOf(standing, accountId, plan.id);
    return readAs(readerOfPlan, () => this.carePlans.find(plan.id));
  }
}

/** The person as they would be if they asked for plans, or for this one. */
function readerOf({ facts, ...standing }: Standing, accountId: string, planId?: string): Actor {
  const { tenantId, sessionId } = currentActor();
  const close = within(facts, planId);
  return actorOf(
    { tenantId, sessionId, accountId },
    { ...standing, facts: close },
    decide(close, 'plan.read'),
  );
}

/** Reads in the transaction of the request as somebody else would. Who really asked stays on record with the request. */
function readAs<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  const context = currentContext();
  if (!context) throw new Error('Somebody looks through the eyes of another in a request.');
  return withContext({ ...context, actor }, work);
}

function byNearness(one: CarePlanSummaryDto, other: CarePlanSummaryDto): number {
  return rank(one) - rank(other);
}

function rank({ status }: CarePlanSummaryDto): number {
  const place = inHandFirst.indexOf(status);
  return place < 0 ? inHandFirst.length : place;
}
