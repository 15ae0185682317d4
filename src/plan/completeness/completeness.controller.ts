import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { KeepsNothing } from '../../core/contract/route.decorators.js';
import { CompletenessDto, PreviewCompletenessDto } from './completeness.dto.js';
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

  /**
   * See what a plan would still lack with changes that are not proposed yet.
   *
   * Send them as you would propose them; they are tried in the same way, so 422 names the change at fault and 409 says that the
   * plan has moved on. Nothing is kept, and nobody hears of it. Whether the plan reads like those of other people is told of the
   * plan as it stands, without the changes.
   */
  @May('completeness.preview')
  @KeepsNothing()
  @HttpCode(200)
  @Post('preview')
  preview(@Param('planId') planId: string, @Body() input: PreviewCompletenessDto): Promise<CompletenessDto> {
    return this.completeness.preview(planId, input);
  }
}
