import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import type { AnyOp } from '../../plan/proposal-content/ops.dto.js';
import type { ProposalDto } from '../../plan/proposal-content/proposal.dto.js';
import { ProposalsService } from '../../plan/proposals/proposals.service.js';
import type { ProposeTechniqueDto, TechniqueDto } from './technique.dto.js';
import { TechniquesService } from './techniques.service.js';

/** Longer would not fit what a plan says of help. */
const longest = 1000;

/** A technique on its way into the plan: as a proposal like any other, filled in beforehand. */
@Injectable()
export class TechniqueProposalsService {
  constructor(
    private readonly techniques: TechniquesService,
    private readonly carePlans: CarePlansService,
    private readonly proposals: ProposalsService,
  ) {}

  async propose(planId: string, input: ProposeTechniqueDto): Promise<ProposalDto> {
    const { revision } = await this.carePlans.find(planId);
    const technique = await this.techniques.offered(input.techniqueId);
    const { techniqueId: _, rationale = null, ...agreed } = input;
    const op = {
      op: 'intervention.add',
      type: 'technique',
      ...agreed,
      title: technique.title,
      description: described(technique),
      ...(technique.substanceUse ? { substanceUse: true } : {}),
    } as AnyOp;
    return this.proposals.make(planId, { basePlanRevision: revision, ops: [op], rationale });
  }
}

/** What it is, and what to take care of; how it is done stays in the library. */
function described({ inShort, cautions }: TechniqueDto): string {
  const care = cautions.length > 0 ? `\n${say`Take care: ${cautions.join(' ')}`}` : '';
  return `${inShort}${care}`.slice(0, longest);
}
