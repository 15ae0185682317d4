import { say, type Sentence } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { BrokenRule, type FieldError } from '../../core/errors.js';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import type { AnyOp } from '../../plan/proposal-content/ops.dto.js';
import type { ProposalDto } from '../../plan/proposal-content/proposal.dto.js';
import { ProposalsService } from '../../plan/proposals/proposals.service.js';
import type { ProposeStarterDto, StarterDto } from './starter.dto.js';
import { says } from './shipped-starters.js';
import { StartersService } from './starters.service.js';

/** A starter on its way into the plan: as a proposal like any other, filled in beforehand. */
@Injectable()
export class StarterProposalsService {
  constructor(
    private readonly starters: StartersService,
    private readonly carePlans: CarePlansService,
    private readonly proposals: ProposalsService,
  ) {}

  async propose(planId: string, input: ProposeStarterDto): Promise<ProposalDto> {
    const { revision } = await this.carePlans.find(planId);
    const starter = await this.starters.offered(input.starterId);
    const op = starter.kind === 'goal' ? goalOf(starter, input) : stepOf(starter, input);
    const { rationale = null } = input;
    return this.proposals.make(planId, { basePlanRevision: revision, ops: [op as AnyOp], rationale });
  }
}

/** The words of the starter are the wording to begin with, and never somebody's own. */
function goalOf(starter: StarterDto, { ownWords, goalId, owner, text }: ProposeStarterDto): object {
  const ofSteps = Object.entries({ goalId, owner, text }).filter(([, value]) => value !== undefined);
  refuse(
    ofSteps.map(([name]) => ({ pointer: `/${name}`, message: say`belongs to a step` })),
    say`This starter is a goal. Leave out what belongs to a step.`,
  );
  if (ownWords && says(starter, ownWords.text))
    refuse(
      [{ pointer: '/ownWords', message: say`must be the person’s own words` }],
      say`These are the words of the suggestion. Say it the way you would say it, or leave own words out for now: they can come later.`,
    );
  const { lifeDomain, substanceUse } = starter;
  return {
    op: 'goal.add',
    lifeDomain,
    statement: starter.text,
    ...(ownWords && { ownWords }),
    ...(substanceUse && { substanceUse }),
  };
}

function stepOf(starter: StarterDto, { goalId, owner, text, ownWords }: ProposeStarterDto): object {
  refuse(
    [
      ...(ownWords ? [{ pointer: '/ownWords', message: say`belong to a goal` }] : []),
      ...(goalId === undefined ? [{ pointer: '/goalId', message: say`is needed for a step` }] : []),
    ],
    say`This starter is a step. Say which goal of the plan it serves, and in text how it is to read.`,
  );
  return { op: 'step.add', goalId, description: text ?? starter.text, owner: owner ?? { kind: 'patient' } };
}

function refuse(errors: readonly FieldError[], detail: Sentence): void {
  if (errors.length > 0) throw new BrokenRule(detail, { errors });
}
