import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { currentPatientId } from '../../core/request-context.js';
import { isOver } from '../../plan/elements/goal.dto.js';
import type { CarePlanDto } from '../../plan/plans/care-plan.dto.js';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import { measuredBy, trendOf, type MeasuredBy } from './measured-trend.js';
import type {
  MeasuredGoalDto,
  MeasuredGoalsDto,
  MeasuredTrendDto,
  MeasuredValueDto,
} from './measured-values.dto.js';
import type { ProgressEntryDto, ProgressOfferDto } from './progress.dto.js';
import { measuredValues } from './progress.queries.js';
import { ProgressService } from './progress.service.js';
import { clipped } from '../../core/text/written.js';

type Goal = CarePlanDto['goals'][number];
type Value = Omit<MeasuredValueDto, 'comparable'> & { readonly goalId: string };

/** What progress says of goals that are measured, and what could follow from it. */
@Injectable()
export class MeasuredValuesService {
  constructor(
    private readonly db: Db,
    private readonly carePlans: CarePlansService,
    private readonly progress: ProgressService,
  ) {}

  async ofPlan(planId: string): Promise<MeasuredGoalsDto> {
    const goals = await this.goals(planId);
    return { id: planId, goals: goals.filter(({ objective, values }) => objective || values.length > 0) };
  }

  async ofGoal(planId: string, goalId: string): Promise<MeasuredGoalDto> {
    const goal = (await this.goals(planId)).find(({ id }) => id === goalId);
    if (!goal) throw new NotFound();
    return goal;
  }

  /**
   * How far goals have come by their measures, as far as whoever is asking reads how it is going.
   * @param until only what was written down until then; null: all
   */
  async trends(
    planId: string,
    goals: readonly MeasuredBy[],
    until: Date | null,
  ): Promise<MeasuredTrendDto[]> {
    if (goals.length === 0 || !mayAlso('progress.read')) return [];
    const values = await this.db.query<Value>(measuredValues, [currentPatientId(), planId]);
    const known = values.filter(({ recordedAt }) => until === null || recordedAt <= until);
    return goals.map((goal) =>
      trendOf(
        goal,
        known.filter(({ goalId }) => goalId === goal.goalId),
      ),
    );
  }

  /** How far goals have come by their measures, for paper: by goal, as it stands on the day of the print. */
  async onPaper(
    planId: string,
    goals: readonly Pick<Goal, 'id' | 'objective'>[],
  ): Promise<ReadonlyMap<string, string[]>> {
    const trends = await this.trends(planId, measuredBy(goals), null);
    return new Map(
      trends.map(({ goalId, sentence }) => [goalId, [say`Where it stands by the measure: ${sentence}`]]),
    );
  }

  /** What the two could agree on after what one of them noticed. Nothing is written. */
  async offer(planId: string, entryId: string): Promise<ProgressOfferDto> {
    const [entry, { goals, revision }] = await this.db.together([
      this.progress.find(planId, entryId),
      this.carePlans.find(planId),
    ]);
    const goal = goals.find(({ id }) => id === entry.goalId);
    const op = goal ? opAfter(entry, goal) : null;
    const proposal = op
      ? {
          basePlanRevision: revision,
          ops: [op] as never,
          rationale: entry.note === null ? undefined : clipped(entry.note, 1000),
        }
      : null;
    return { id: entryId, proposal };
  }

  private async goals(planId: string): Promise<MeasuredGoalDto[]> {
    const parameters = [currentPatientId(), planId];
    const [{ goals }, values] = await this.db.together([
      this.carePlans.find(planId),
      this.db.query<Value>(measuredValues, parameters),
    ]);
    return goals.map((goal) => ({
      ...{ id: goal.id, statement: goal.statement, objective: goal.objective },
      values: values.filter(({ goalId }) => goalId === goal.id).map((value) => comparedWith(goal, value)),
    }));
  }
}

function comparedWith({ objective }: Goal, { goalId: _, ...value }: Value): MeasuredValueDto {
  const comparable = value.measure === objective?.measure && value.unit === objective.unit;
  return { ...value, comparable };
}

function opAfter(
  { achievementStatus, enteredInError, supersededBy }: ProgressEntryDto,
  goal: Goal,
): object | null {
  if (achievementStatus === null || enteredInError || supersededBy !== null) return null;
  const { id: goalId, lifecycleStatus, achievementStatus: agreed, steps } = goal;
  if (isOver(lifecycleStatus) || achievementStatus === agreed) return null;
  if (achievementStatus !== 'achieved') return { op: 'goal.assess', goalId, achievementStatus };
  const hasOpenSteps = steps.some(({ status }) => status === 'accepted' || status === 'in-progress');
  return {
    op: 'goal.end',
    goalId,
    outcome: 'completed',
    ...(hasOpenSteps ? { openSteps: 'cancelled' } : {}),
  };
}
