import { Controller, Get, Param } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { LineageDto } from './lineage.dto.js';
import { LineagesService } from './lineages.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId/goals/:goalId/lineage')
export class LineagesController {
  constructor(private readonly lineages: LineagesService) {}

  /**
   * Read how the wording of a goal grew from the person's own words.
   *
   * The person's sentences with who said them and when; each wording that was proposed, by whom, why, and what became of it, up to
   * the one that stands and what is measured; and which words of the quote that one no longer carries. Somebody with whom the plan
   * is merely shared reads what was agreed on, without the conversation that led there.
   */
  @May('plan.read')
  @Get()
  find(@Param('planId') planId: string, @Param('goalId') goalId: string): Promise<LineageDto> {
    return this.lineages.find(planId, goalId);
  }
}
