import { Body, Controller, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ProposalDto } from '../../plan/proposal-content/proposal.dto.js';
import { ProposeTechniqueDto } from './technique.dto.js';
import { TechniqueProposalsService } from './technique-proposals.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId/technique-proposals')
export class TechniqueProposalsController {
  constructor(private readonly proposals: TechniqueProposalsService) {}

  /**
   * Propose a technique for the plan, in one call.
   *
   * Makes a proposal like any other (`intervention.add`) with the words of the library: the other side answers it, and nothing
   * changes before that.
   */
  @May('proposal.make')
  @Located('/v1/patients/:patientId/care-plans/:planId/proposals/:id')
  @Post()
  propose(@Param('planId') planId: string, @Body() input: ProposeTechniqueDto): Promise<ProposalDto> {
    return this.proposals.propose(planId, input);
  }
}
