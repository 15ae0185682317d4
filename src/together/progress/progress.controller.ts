import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import {
  AttainmentDto,
  LogProgressDto,
  ProgressEntryDto,
  ProgressPageDto,
  ProgressQuery,
} from './progress.dto.js';
import { ProgressService } from './progress.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId')
export class ProgressController {
  constructor(private readonly progress: ProgressService) {}

  /**
   * Note how it is going with a goal.
   *
   * Either side does, without a proposal. Entries stay as they are written; to correct one of your own, write another
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
}
