import { Injectable } from '@nestjs/common';
import { accountsNamedIn } from '../../core/contract/accounts-named.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { eventName, thingOf } from '../../core/outbox/event-name.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { currentActor, currentContext, currentPatientId } from '../../core/request-context.js';
import { gates } from '../../access/event-gates.js';
import { CarePlan, type PlanRow } from '../document/care-plan.js';
import { checkPlan } from '../document/check-plan.js';
import {
  newDocument,
  readDocument,
  shownParts,
  writeDocument,
  type PlanDocument,
} from '../document/plan-document.js';
import { elementRowsOf } from '../document/plan-elements.js';
import type { Op } from '../ops/op-kind.js';
import type { Tightening } from '../../organisation/rule-packs/rule-pack.entity.js';
import { RulePacksService } from '../../organisation/rule-packs/rule-packs.service.js';
import { WorkingPlan, type Around } from '../ops/working-plan.js';
import type { OwnOp } from './all-ops.js';
import { applyOwnOps } from './apply-ops.js';
import { changedElements, changedRows } from './changed-elements.js';
import {
  insertPlan,
  insertRevision,
  lockedPlan,
  putElements,
  quoteOwnWords,
  surroundingsOfPlan,
  updatePlan,
  type Lock,
} from './change-plan.queries.js';

/** What a change of a plan may have to know besides the plan. */
export interface Surroundings extends Around {
  readonly patientAccountId: string | null;
  /** How many days a proposal waits for an answer. */
  readonly proposalDays: number;
}

type SurroundingsRow = Omit<Surroundings, 'reviewLimits'> & {
  readonly today: string;
  readonly rulePack: string;
  readonly tightening: Tightening;
};

/** A plan under its lock, to be changed in memory and then saved. */
export interface LoadedPlan {
  readonly plan: CarePlan;
  readonly working: WorkingPlan;
  readonly surroundings: Surroundings;
  /** As it is stored. */
  readonly content: string;
}

/** What a change is kept with in the history of the plan. */
export interface Reasons {
  readonly ops: readonly Op[];
  readonly reason?: string | null;
  readonly proposalId?: string | null;
}

/**
 * The one writer of plans: the row is locked, ops change a copy in memory, the plan is checked, written, kept in its history and
 * indexed. Nothing else writes care_plan, plan_revision, plan_element and own_words; a lint rule sees to that.
 */
@Injectable()
export class ChangePlanService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly rulePacks: RulePacksService,
    private readonly outbox: Outbox,
  ) {}

  async open(title: string): Promise<CarePlan> {
    const plan = CarePlan.open(newId(), title);
    const document = newDocument(plan.id, { schedule: newId(), criteria: newId() });
    const content = writeDocument(document);
    const { id, status, revision, version } = plan;
    const openedBy = currentActor().accountId;
    await this.db.together([
      this.db.query(insertPlan, [id, title, status, revision, version, content, null, [], openedBy]),
      this.db.query(putElements, [id, JSON.stringify(elementRowsOf(document))]),
      this.keep(plan, content, { ops: [] }),
    ]);
    return plan;
  }

  /**
   * The plan is always locked before its proposals, so that two answers never wait for each other in a circle.
   * @throws {NotFound}
   */
  async load(planId: string, lock: Lock = 'UPDATE'): Promise<LoadedPlan> {
    const [[row], [around]] = await this.db.together([
      this.db.query<PlanRow & { content: string }>(lockedPlan(lock), [currentPatientId(), planId]),
      this.db.query<SurroundingsRow>(surroundingsOfPlan, [currentPatientId(), this.clock.now()]),
    ]);
    if (!row || !around) throw new NotFound();
    const { today, rulePack, tightening, ...surroundings } = around;
    const { maxReviewDays } = this.rulePacks.asHeld(rulePack, tightening);
    const reviewLimits = { today, maxReviewDays };
    return loaded(new CarePlan(row), row.content, { ...surroundings, reviewLimits });
  }

  /** @throws {NotFound | Conflict} unless the plan can still be worked on */
  async loadOpen(planId: string, lock: Lock = 'UPDATE'): Promise<LoadedPlan> {
    const found = await this.load(planId, lock);
    found.plan.requireOpen();
    return found;
  }

  /** The same plan once more, as it is stored: what was tried on the other does not show. */
  again({ plan, content, surroundings }: LoadedPlan): LoadedPlan {
    return loaded(plan, content, surroundings);
  }

  /**
   * What one side does alone.
   * @param decide what to do, from the plan under its lock; nothing leaves it as it stands
   * @returns the plan as it stands then
   */
  async change(
    planId: string,
    decide: (working: WorkingPlan) => OwnOp[] | Promise<OwnOp[]>,
  ): Promise<PlanDocument> {
    const found = await this.loadOpen(planId);
    const ops = await decide(found.working);
    return ops.length === 0 ? found.working.document : this.apply(found, ops);
  }

  /** @returns the plan as it stands then */
  async apply(found: LoadedPlan, ops: readonly OwnOp[], reason: string | null = null): Promise<PlanDocument> {
    applyOwnOps(ops, found.working);
    await this.save(found, { ops, reason });
    return found.working.document;
  }

  /** Writes what has changed. The statements travel together. @throws {BrokenRule} when the plan breaks a rule */
  async save({ plan, working, content: before }: LoadedPlan, reasons: Reasons): Promise<void> {
    checkPlan(working.document);
    const content = writeDocument(working.document);
    plan.version += 1;
    const stored = readDocument(plan.id, before);
    const rows = changedRows(stored, working.document);
    this.tellReaders(stored, working.document);
    const { id, status, revision, version } = plan;
    const { nextReviewOn } = working.document.reviewSchedule;
    const people = accountsNamedIn(shownParts(working.document));
    await this.db.together([
      this.db.query(updatePlan, [id, status, revision, version, content, nextReviewOn, people]),
      ...(rows.length > 0 ? [this.db.query(putElements, [id, JSON.stringify(rows)])] : []),
      ...working.quotes.map(({ goalId, words: { text, saidBy, saidAt, dictatedTo } }) =>
        this.db.query(quoteOwnWords, [goalId, text, saidBy, saidAt, dictatedTo]),
      ),
      this.keep(plan, content, reasons),
    ]);
  }

  /**
   * Whoever reads the plan hears of each part that has changed, by that part's own label, also where what was done is not open to
   * them: a proposal was accepted, a review held. What is done with the plan itself they hear of by its own name.
   */
  private tellReaders(before: PlanDocument, after: PlanDocument): void {
    const { action } = currentContext() ?? {};
    if (action !== undefined && gates[thingOf(eventName(action))]?.opens === 'plan.read') return;
    for (const { kind, id: subjectId } of changedElements(before, after))
      this.outbox.also({ name: `${kind}.changed`, patientId: currentPatientId(), subjectId });
  }

  private keep(
    { id, status, revision, version }: CarePlan,
    content: string,
    reasons: Reasons,
  ): Promise<unknown> {
    const { ops, reason = null, proposalId = null } = reasons;
    const state = [status, revision, version, content, JSON.stringify(ops)];
    const why = [currentActor().accountId, reason, proposalId, this.clock.now()];
    return this.db.query(insertRevision, [newId(), id, ...state, ...why]);
  }
}

function loaded(plan: CarePlan, content: string, surroundings: Surroundings): LoadedPlan {
  const document = readDocument(plan.id, content);
  return {
    plan,
    content,
    surroundings,
    working: new WorkingPlan(plan.id, plan.revision + 1, document, surroundings),
  };
}
