import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { NotFound } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { WordingService } from '../../wording/wording.service.js';
import { ChangePlanService } from '../changing/change-plan.service.js';
import { LabelElementsService } from '../changing/label-elements.service.js';
import type { GoalDto, MoveGoalDto, PrioritiseGoalDto } from '../elements/goal.dto.js';
import type { AddOwnWordsDto } from '../goal-ops/own-words.dto.js';
import { Goal } from '../elements/goal.js';
import { CarePlansService } from '../plans/care-plans.service.js';

@Injectable()
export class GoalsService {
  constructor(
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly changePlan: ChangePlanService,
    private readonly labels: LabelElementsService,
    private readonly wording: WordingService,
  ) {}

  async find(planId: string, goalId: string): Promise<GoalDto> {
    return goalIn(await this.carePlans.find(planId), goalId);
  }

  async label(planId: string, goalId: string, substanceUse: boolean): Promise<GoalDto> {
    return goalIn(await this.labels.label('goal', [planId, goalId], substanceUse), goalId);
  }

  /** Each side says how much a goal matters to it; the two answers stand side by side. */
  async prioritise(planId: string, goalId: string, { priority }: PrioritiseGoalDto): Promise<GoalDto> {
    const party = requireParty(
      currentActor(),
      say`Only the patient’s side and the care team say what matters.`,
    );
    const plan = await this.changePlan.change(planId, (working) => {
      if (!working.has(Goal, goalId)) throw new NotFound();
      return [{ op: 'goal.prioritise', goalId, party, priority }];
    });
    return goalIn(plan, goalId);
  }

  /** The person's own sentence, for a goal that came without one. */
  async quote(planId: string, goalId: string, { text }: AddOwnWordsDto): Promise<GoalDto> {
    const saidBy = currentActor().accountId;
    const plan = await this.changePlan.change(planId, (working) => {
      if (!working.has(Goal, goalId)) throw new NotFound();
      const words = { text, saidBy, saidAt: this.clock.now().toISOString(), dictatedTo: null };
      return [{ op: 'own_words.add', goalId, words }];
    });
    return goalIn(plan, goalId);
  }

  /** What one side does with a goal alone: begin, pause, take up again. */
  async move(planId: string, goalId: string, input: MoveGoalDto): Promise<GoalDto> {
    const party = requireParty(
      currentActor(),
      say`Only the patient’s side and the care team work on a goal.`,
    );
    const { move, reason = null, keepWording } = input;
    this.wording.requireNoStigma({ party, body: input, keepWording });
    const loaded = await this.changePlan.loadOpen(planId);
    if (!loaded.working.has(Goal, goalId)) throw new NotFound();
    return goalIn(await this.changePlan.apply(loaded, [{ op: 'goal.move', goalId, move }], reason), goalId);
  }
}

function goalIn({ goals }: { readonly goals: readonly GoalDto[] }, goalId: string): GoalDto {
  const goal = goals.find(({ id }) => id === goalId);
  if (!goal) throw new NotFound();
  return goal;
}
