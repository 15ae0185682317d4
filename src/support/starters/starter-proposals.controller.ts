import { Body, Controller, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ProposalDto } from '../../plan/proposal-content/proposal.dto.js';
import { ProposeStarterDto } from './starter.dto.js';
import { StarterProposalsService } from './starter-proposals.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId/starter-proposals')
export class StarterProposalsController {
  constructor(private readonly proposals: StarterProposalsService) {}

  /**
   * Propose a starter for the plan, in one call.
   *
   * Makes a proposal like any other (`goal.add` or `step.add`): the other side answers it, and nothing changes before that. The words of
   * the starter become the statement, never the person’s own words; where own words are the very words of the starter, they are refused
   * (422). What a rule pack asks about own words and about plans that are too much alike, it asks here as well.
   */
  @May('proposal.make')
  @Located('/v1/patients/:patientId/care-plans/:planId/proposals/:id')
  @Post()
  propose(@Param('planId') planId: string, @Body() input: ProposeStarterDto): Promise<ProposalDto> {
    return this.proposals.propose(planId, input);
  }
}
