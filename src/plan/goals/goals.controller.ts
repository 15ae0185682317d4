import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { AddOwnWordsDto } from '../goal-ops/own-words.dto.js';
import { GoalDto, LabelDto, MoveGoalDto, PrioritiseGoalDto } from '../elements/goal.dto.js';
import { GoalsService } from './goals.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId/goals/:goalId')
export class GoalsController {
  constructor(private readonly goals: GoalsService) {}

  /** Read a goal with its steps. */
  @May('plan.read')
  @Get()
  find(@Param('planId') planId: string, @Param('goalId') goalId: string): Promise<GoalDto> {
    return this.goals.find(planId, goalId);
  }

  /**
   * Say how much a goal matters to your side.
   *
   * Nobody negotiates it: the two answers stand side by side.
   */
  @May('goal.prioritise')
  @Located('/v1/patients/:patientId/care-plans/:planId/goals/:goalId')
  @HttpCode(200)
  @Post('priority')
  prioritise(
    @Param('planId') planId: string,
    @Param('goalId') goalId: string,
    @Body() input: PrioritiseGoalDto,
  ): Promise<GoalDto> {
    return this.goals.prioritise(planId, goalId, input);
  }

  /**
   * Add your own words to a goal that has none.
   *
   * For the patient's side, at any time and without a proposal. Once said they stay as they are: 409 when the goal carries own
   * words already. What was dictated to the care team comes as a proposal (`goal.quote`), which you confirm by accepting.
   */
  @May('own_words.add')
  @Located('/v1/patients/:patientId/care-plans/:planId/goals/:goalId')
  @HttpCode(200)
  @Post('own-words')
  quote(
    @Param('planId') planId: string,
    @Param('goalId') goalId: string,
    @Body() input: AddOwnWordsDto,
  ): Promise<GoalDto> {
    return this.goals.quote(planId, goalId, input);
  }

  /**
   * Begin with a goal, pause it or take it up again.
   *
   * Either side does, without a proposal; the reason is kept with the change. A goal is reached or let go
   * only together (`goal.end` in a proposal), and nothing moves by itself. 409 when the goal is not where the move starts from.
   */
  @May('goal.move')
  @Located('/v1/patients/:patientId/care-plans/:planId/goals/:goalId')
  @HttpCode(200)
  @Post('status-changes')
  move(
    @Param('planId') planId: string,
    @Param('goalId') goalId: string,
    @Body() input: MoveGoalDto,
  ): Promise<GoalDto> {
    return this.goals.move(planId, goalId, input);
  }

  /**
   * Label a goal as about substance use, or take the label off.
   *
   * What is labelled is shown only to whom the class `substance_use` is shared as well (42 CFR Part 2), with its steps, its help, and what was decided or noted about it.
   * Either side labels; 403 when the care team takes a label off.
   */
  @May('sensitivity.label')
  @Located('/v1/patients/:patientId/care-plans/:planId/goals/:goalId')
  @HttpCode(200)
  @Post('sensitivity')
  label(
    @Param('planId') planId: string,
    @Param('goalId') goalId: string,
    @Body() { substanceUse }: LabelDto,
  ): Promise<GoalDto> {
    return this.goals.label(planId, goalId, substanceUse);
  }
}
