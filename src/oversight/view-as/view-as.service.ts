import { Injectable } from '@nestjs/common';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { actions, entryOf } from '../../access/access-matrix.js';
import { AccessService, explained } from '../../access/explain/access.service.js';
import { actorOf, factsInPlan } from '../../access/facts/actor-of.js';
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
    const account = await this.access.factsOf(accountId, patientId);
    const seen = withTheRecord.map((action) => explained(account, action));
    const reader = readerOf(account, accountId);
    return {
      person: { accountId, displayName: account.displayName },
      relation: decide(account.facts, 'plan.read').relation,
      actions: seen,
      seesSubstanceUse: account.active && reader.seesSubstanceUse,
      plan: account.active ? await this.planFor(account, accountId) : null,
    };
  }

  private async planFor(account: AccountFacts, accountId: string): Promise<CarePlanDto | null> {
    if (!decide(account.facts, 'plan.read').allowed) return null;
    const reader = readerOf(account, accountId);
    const { items } = await readAs(reader, () => this.carePlans.list({ limit: 100 }));
    const [plan] = [...items].sort(byNearness);
    if (!plan) return null;
    const readerOfPlan = readerOf(account, accountId, plan.id);
    return readAs(readerOfPlan, () => this.carePlans.find(plan.id));
  }
}

/** The person as they would be if they asked for plans, or for this one. */
function readerOf({ facts, ...account }: AccountFacts, accountId: string, planId?: string): Actor {
  const { tenantId, sessionId } = currentActor();
  const close = factsInPlan(facts, planId);
  return actorOf(
    { tenantId, sessionId, accountId },
    { ...account, facts: close },
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
