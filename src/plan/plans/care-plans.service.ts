import { Injectable } from '@nestjs/common';
import { plansSeenBy } from '../../access/facts/conversations.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { AboutMe } from '../terms/about-me.entity.js';
import type {
  AboutMeDto,
  CarePlanDto,
  CarePlanPageDto,
  CarePlanSummaryDto,
  OpenCarePlanDto,
  WriteAboutMeDto,
} from './care-plan.dto.js';
import { CarePlan } from './care-plan.entity.js';
import { DischargeCriteria } from '../terms/discharge-criteria.entity.js';
import { ReviewSchedule } from '../terms/review-schedule.entity.js';
import {
  insertSnapshot,
  plainPlanWithGoals,
  planAsOf,
  plansOfPatient,
  planWithGoals,
} from './care-plans.queries.js';

@Injectable()
export class CarePlansService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async open({ title }: OpenCarePlanDto): Promise<CarePlanDto> {
    const plan = CarePlan.open({ id: newId(), title, openedBy: currentActor().accountId });
    await this.db.repository(CarePlan).insert(plan);
    await this.db.repository(AboutMe).insert({ id: plan.id });
    await this.db.repository(ReviewSchedule).insert({ id: newId(), planId: plan.id });
    await this.db.repository(DischargeCriteria).insert({ id: newId(), planId: plan.id });
    this.appendHistory(plan.id);
    return this.find(plan.id);
  }

  /** Keeps the plan as it will stand when this transaction commits, for reading it back "as of" then. */
  appendHistory(planId: string): void {
    this.db.atCommit({
      sql: insertSnapshot,
      parameters: [currentPatientId(), planId, this.clock.now(), false, newId()],
    });
  }

  async find(planId: string): Promise<CarePlanDto> {
    const actor = currentActor();
    const inConversation = partyOf(actor) !== null;
    const statement = actor.seesSubstanceUse ? planWithGoals : plainPlanWithGoals;
    const parameters = [currentPatientId(), planId, this.clock.now(), inConversation];
    const [plan] = await this.db.query<CarePlanDto>(statement, parameters);
    if (!plan) throw new NotFound();
    return plan;
  }

  /**
   * The plan as it stood. What was waiting for an answer then is told by the proposals, which keep their times.
   * @throws {NotFound} when there was no such plan then
   */
  async findAsOf(planId: string, asOf: Date): Promise<CarePlanDto> {
    const now = this.clock.now();
    if (asOf > now) {
      throw new BrokenRule('Nobody knows how the plan will stand then.', {
        errors: [{ pointer: 'asOf', message: 'must not be in the future' }],
      });
    }
    const [kept] = await this.db.query<{ content: CarePlanDto }>(planAsOf, [
      currentPatientId(),
      planId,
      asOf,
      currentActor().seesSubstanceUse,
    ]);
    if (!kept) throw new NotFound('At that time there was no such plan.');
    return kept.content;
  }

  /** @throws {NotFound | Conflict} unless the plan can still be worked on */
  async requireOpen(planId: string): Promise<CarePlan> {
    const plan = await this.db.repository(CarePlan).findOneBy({ id: planId });
    if (!plan) throw new NotFound();
    plan.requireOpen();
    return plan;
  }

  /**
   * Holds the plan still until the transaction ends.
   * @throws {NotFound | Conflict} unless the plan can still be worked on
   */
  async lock(planId: string): Promise<CarePlan> {
    await this.db.query('SELECT FROM care_plan WHERE id = $1 FOR UPDATE', [planId]);
    return this.requireOpen(planId);
  }

  async list({ limit, cursor }: PageQuery): Promise<CarePlanPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<CarePlanSummaryDto>(plansOfPatient, [
      currentPatientId(),
      after,
      limit + 1,
      plansSeenBy(currentActor()),
    ]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async findAboutMe(planId: string): Promise<AboutMe> {
    const aboutMe = await this.db.repository(AboutMe).findOneBy({ id: planId });
    if (!aboutMe) throw new NotFound();
    return aboutMe;
  }

  async writeAboutMe(planId: string, words: WriteAboutMeDto, ifMatch: IfMatch): Promise<AboutMeDto> {
    await this.requireOpen(planId);
    const aboutMe = await this.findAboutMe(planId);
    aboutMe.write(words, currentActor().accountId, this.clock.now());
    return this.db.update(
      aboutMe,
      ['strengths', 'values', 'preferences', 'barriers', 'hopes', 'writtenBy', 'writtenAt'],
      ifMatch,
    );
  }
}
