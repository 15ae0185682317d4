import { Controller, Get, Param } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { CompletenessDto } from './completeness.dto.js';
import { CompletenessService } from './completeness.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId/completeness')
export class CompletenessController {
  constructor(private readonly completeness: CompletenessService) {}

  /**
   * Read what a plan still lacks, and why it matters.
   *
   * It is compared with the rule pack in force here. One of the checks asks whether the plan reads almost the same as
   * plans of other people; the answer is a number, never whose, and never a word of theirs.
   * What is kept from you in the plan is left out of the comparison.
   */
  @May('completeness.read')
  @Get()
  find(@Param('planId') planId: string): Promise<CompletenessDto> {
    return this.completeness.find(planId);
  }
}
