import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { ChangeSupportDto, NameSupportDto, SupportDto, SupportPageDto } from '../terms/support.dto.js';
import { SupportsService } from './supports.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId/supports')
export class SupportsController {
  constructor(private readonly supports: SupportsService) {}

  /**
   * Name somebody or some place the person leans on.
   *
   * Steps and interventions can then be theirs. Being named gives nobody access to anything.
   */
  @May('support.change')
  @Located('/v1/patients/:patientId/care-plans/:planId/supports/:id')
  @Post()
  name(@Param('planId') planId: string, @Body() input: NameSupportDto): Promise<SupportDto> {
    return this.supports.name(planId, input);
  }

  /** List the supports of a plan, also those of the past, newest first. */
  @May('plan.read')
  @Get()
  list(@Param('planId') planId: string, @Query() page: PageQuery): Promise<SupportPageDto> {
    return this.supports.list(planId, page);
  }

  /** Read a support. */
  @May('plan.read')
  @Get(':supportId')
  find(@Param('planId') planId: string, @Param('supportId') supportId: string): Promise<SupportDto> {
    return this.supports.find(planId, supportId);
  }

  /** Change how a support is described. */
  @May('support.change')
  @Patch(':supportId')
  // eslint-disable-next-line house/few-parameters -- a change under a plan has its two ids, its body and its If-Match
  change(
    @Param('planId') planId: string,
    @Param('supportId') supportId: string,
    @Body() input: ChangeSupportDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<SupportDto> {
    return this.supports.change(planId, supportId, { input, ifMatch });
  }

  /** Take a support out. What they did in the plan stays in its story. */
  @May('support.change')
  @Located('/v1/patients/:patientId/care-plans/:planId/supports/:supportId')
  @HttpCode(200)
  @Post(':supportId/ending')
  end(@Param('planId') planId: string, @Param('supportId') supportId: string): Promise<SupportDto> {
    return this.supports.end(planId, supportId);
  }
}
