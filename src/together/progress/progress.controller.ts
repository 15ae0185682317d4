import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { AttainmentDto } from './attainment.dto.js';
import {
  LogProgressDto,
  ProgressEntryDto,
  ProgressOfferDto,
  ProgressPageDto,
  ProgressQuery,
  VoidEntryDto,
} from './progress.dto.js';
import { MeasuredGoalDto, MeasuredGoalsDto } from './measured-values.dto.js';
import { MeasuredValuesService } from './measured-values.service.js';
import { ProgressService } from './progress.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId')
export class ProgressController {
  constructor(
    private readonly progress: ProgressService,
    private readonly measured: MeasuredValuesService,
  ) {}

  /**
   * Note how it is going with a goal.
   *
   * Either side does, without a proposal. A goal with a measurable objective takes measured values. Entries stay as they are written; to correct one of your own, write another
   * that `supersedes` it.
   */
  @May('progress.log')
  @Located('/v1/patients/:patientId/care-plans/:planId/progress/:id')
  @Post('progress')
  log(@Param('planId') planId: string, @Body() input: LogProgressDto): Promise<ProgressEntryDto> {
    return this.progress.log(planId, input);
  }

  /** List what was noticed, newest first. */
  @May('progress.read')
  @Get('progress')
  list(@Param('planId') planId: string, @Query() query: ProgressQuery): Promise<ProgressPageDto> {
    return this.progress.list(planId, query);
  }

  /** Read an entry. */
  @May('progress.read')
  @Get('progress/:entryId')
  find(@Param('planId') planId: string, @Param('entryId') entryId: string): Promise<ProgressEntryDto> {
    return this.progress.find(planId, entryId);
  }

  /**
   * Read how far the goals with an attainment scale have come, as each side sees it.
   *
   * The two sides' ratings stand side by side; where they differ, the difference is told and nothing is averaged.
   */
  @May('progress.read')
  @Get('attainment')
  attainment(@Param('planId') planId: string): Promise<AttainmentDto> {
    return this.progress.attainment(planId);
  }

  /**
   * Say that an entry of your own was made in error.
   *
   * It stays readable and is marked; its rating and its value count for nothing from now on. 409 for somebody else's, and
   * when another entry has taken its place already.
   */
  @May('progress.log')
  @Located('/v1/patients/:patientId/care-plans/:planId/progress/:entryId')
  @HttpCode(200)
  @Post('progress/:entryId/void')
  void(
    @Param('planId') planId: string,
    @Param('entryId') entryId: string,
    @Body() { reason }: VoidEntryDto,
  ): Promise<ProgressEntryDto> {
    return this.progress.void(planId, entryId, reason);
  }

  /**
   * Read what an entry could become.
   *
   * Nothing moves by itself: an entry that says `achieved` offers a proposal that the goal was reached, any other status one
   * that the two see it so. Make it, change it or leave it.
   */
  @May('progress.read')
  @Get('progress/:entryId/offer')
  offer(@Param('planId') planId: string, @Param('entryId') entryId: string): Promise<ProgressOfferDto> {
    return this.measured.offer(planId, entryId);
  }

  /**
   * Read what was measured for the goals of a plan.
   *
   * As a series for each goal, with its baseline and its target beside it.
   */
  @May('progress.read')
  @Get('measured-values')
  measuredValues(@Param('planId') planId: string): Promise<MeasuredGoalsDto> {
    return this.measured.ofPlan(planId);
  }

  /** Read what was measured for one goal. */
  @May('progress.read')
  @Get('goals/:goalId/measured-values')
  measuredValuesOf(
    @Param('planId') planId: string,
    @Param('goalId') goalId: string,
  ): Promise<MeasuredGoalDto> {
    return this.measured.ofGoal(planId, goalId);
  }
}
