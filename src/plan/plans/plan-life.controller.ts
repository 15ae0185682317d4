import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { ChangePlanStatusDto, PlanStatusChangeDto, PlanStatusChangePageDto } from './plan-life.dto.js';
import { PlanLifeService } from './plan-life.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId/status-changes')
export class PlanLifeController {
  constructor(private readonly planLife: PlanLifeService) {}

  /**
   * Hold, resume or end a plan.
   *
   * A plan that has been in force is completed or ended with an answer for each open goal and for each help that has not ended
   * (422 with `open` names them); the care team never does so alone, but with the person in the room or, where they could not be
   * reached on several days, with the tries on record. The patient's side ends a plan at any time.
   * Nothing is deleted: a plan that ended is read as it was, and a new one can be opened. A plan becomes active when a
   * signed version of it is put into force, not here. 409 when the plan is not where the move starts from.
   */
  @May('plan.steer')
  @Located('/v1/patients/:patientId/care-plans/:planId/status-changes/:id')
  @Post()
  change(@Param('planId') planId: string, @Body() input: ChangePlanStatusDto): Promise<PlanStatusChangeDto> {
    return this.planLife.change(planId, input);
  }

  /** List the moves in the life of a plan, newest first. */
  @May('plan.read')
  @Get()
  list(@Param('planId') planId: string, @Query() page: PageQuery): Promise<PlanStatusChangePageDto> {
    return this.planLife.list(planId, page);
  }

  /** Read one move in the life of a plan. */
  @May('plan.read')
  @Get(':changeId')
  find(@Param('planId') planId: string, @Param('changeId') changeId: string): Promise<PlanStatusChangeDto> {
    return this.planLife.find(planId, changeId);
  }
}
