import { Injectable } from '@nestjs/common';
import { CarePlansService } from '../plans/care-plans.service.js';
import { SensitivityService } from '../plans/sensitivity.service.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import type { GoalDto, PrioritiseGoalDto } from '../document/goal.dto.js';

const statePriority = `
  INSERT INTO goal_priority (goal_id, party, priority, stated_by, stated_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (tenant_id, goal_id, party)
  DO UPDATE SET priority = excluded.priority, stated_by = excluded.stated_by, stated_at = excluded.stated_at`;

@Injectable()
export class GoalsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly sensitivity: SensitivityService,
  ) {}

  async find(planId: string, goalId: string): Promise<GoalDto> {
    const plan = await this.carePlans.find(planId);
    const goal = plan.goals.find(({ id }) => id === goalId);
    if (!goal) throw new NotFound();
    return goal;
  }

  async label(planId: string, goalId: string, substanceUse: boolean): Promise<GoalDto> {
    await this.sensitivity.label('goal', [planId, goalId], substanceUse);
    return this.find(planId, goalId);
  }

  /** Each side says how much a goal matters to it; the two answers stand side by side. */
  async prioritise(planId: string, goalId: string, { priority }: PrioritiseGoalDto): Promise<GoalDto> {
    await this.find(planId, goalId);
    await this.carePlans.requireOpen(planId);
    const actor = currentActor();
    await this.db.query(statePriority, [goalId, partyOf(actor), priority, actor.accountId, this.clock.now()]);
    return this.find(planId, goalId);
  }
}
