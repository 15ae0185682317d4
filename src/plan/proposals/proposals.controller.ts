import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { AcceptancesService } from './acceptances.service.js';
import { AcceptProposalDto, ContestProposalDto, DeclineProposalDto } from '../proposal-content/answer.dto.js';
import { CounterProposalDto, MakeProposalDto, RecordAgreementDto } from '../proposal-content/making.dto.js';
import { ProposalDto, ProposalPageDto, ProposalQuery } from '../proposal-content/proposal.dto.js';
import { ProposalsReader } from '../proposal-records/proposals.reader.js';
import { ProposalsService } from './proposals.service.js';

const proposal = '/v1/patients/:patientId/care-plans/:planId/proposals/:proposalId';

@Controller('v1/patients/:patientId/care-plans/:planId/proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly acceptances: AcceptancesService,
    private readonly reader: ProposalsReader,
  ) {}

  /**
   * Propose a change to the plan.
   *
   * Either side proposes, and the other answers; nothing changes before that. The changes are tried at once, so a
   * proposal that could not be applied is refused here, naming the change at fault. 409 when what it is about has
   * changed since `basePlanRevision`.
   */
  @May('proposal.make')
  @Located('/v1/patients/:patientId/care-plans/:planId/proposals/:id')
  @Post()
  make(@Param('planId') planId: string, @Body() input: MakeProposalDto): Promise<ProposalDto> {
    return this.proposals.make(planId, input);
  }

  /** List the proposals of a plan, newest first. */
  @May('proposal.read')
  @Get()
  list(@Param('planId') planId: string, @Query() query: ProposalQuery): Promise<ProposalPageDto> {
    return this.reader.list(planId, query);
  }

  /** Read a proposal. */
  @May('proposal.read')
  @Get(':proposalId')
  find(@Param('planId') planId: string, @Param('proposalId') proposalId: string): Promise<ProposalDto> {
    return this.reader.find(planId, proposalId);
  }

  /**
   * Accept a proposal of the other side.
   *
   * All its changes, or those that you name in `ops`, are made at once; the plan's revision rises by one, and both sides stand
   * behind the elements concerned, you with your reservations if you give any. With `rest` you say what becomes of the changes
   * that you leave out: they go on as a counter-proposal of yours (`counteredBy`), or are declined with a reason. A change cannot
   * be accepted without another one that adds what it is about (422). 409 when the proposal is no longer open, or stale: then
   * `conflicts` says what differs, and `freshOps` which of its changes can still be accepted by themselves.
   */
  @May('proposal.answer')
  @Located(proposal)
  @HttpCode(200)
  @Post(':proposalId/acceptance')
  accept(
    @Param('planId') planId: string,
    @Param('proposalId') proposalId: string,
    @Body() input: AcceptProposalDto,
  ): Promise<ProposalDto> {
    return this.acceptances.accept(planId, proposalId, input);
  }

  /** Decline a proposal of the other side, with the reason. */
  @May('proposal.answer')
  @Located(proposal)
  @HttpCode(200)
  @Post(':proposalId/declination')
  decline(
    @Param('planId') planId: string,
    @Param('proposalId') proposalId: string,
    @Body() input: DeclineProposalDto,
  ): Promise<ProposalDto> {
    return this.proposals.decline(planId, proposalId, input);
  }

  /**
   * Answer a proposal with one of your own.
   *
   * The answer is the new proposal, which the other side answers in turn. Goals that you take over by their `goalId`
   * keep the person's own words.
   */
  @May('proposal.answer')
  @Located('/v1/patients/:patientId/care-plans/:planId/proposals/:id')
  @Post(':proposalId/counter-proposal')
  counter(
    @Param('planId') planId: string,
    @Param('proposalId') proposalId: string,
    @Body() input: CounterProposalDto,
  ): Promise<ProposalDto> {
    return this.proposals.counter(planId, proposalId, input);
  }

  /**
   * Record what the two agreed on in the room.
   *
   * For practitioners, when the patient is there and says yes. It applies at once, is marked as agreed in session, and
   * the patient's side can contest it from the portal.
   */
  @May('proposal.record')
  @Located('/v1/patients/:patientId/care-plans/:planId/proposals/:id')
  @Post('in-session')
  record(@Param('planId') planId: string, @Body() input: RecordAgreementDto): Promise<ProposalDto> {
    return this.acceptances.record(planId, input);
  }

  /**
   * Contest what was recorded as agreed in the room.
   *
   * For the patient's side. The plan stays as it is until the two change it, and your disagreement stands beside the
   * elements concerned from now on: all of them with a `reason`, or single ones with `objections`.
   */
  @May('proposal.contest')
  @Located(proposal)
  @HttpCode(200)
  @Post(':proposalId/contest')
  contest(
    @Param('planId') planId: string,
    @Param('proposalId') proposalId: string,
    @Body() input: ContestProposalDto,
  ): Promise<ProposalDto> {
    return this.proposals.contest(planId, proposalId, input);
  }

  /**
   * Take a proposal up again on the plan as it stands.
   *
   * For the side that made it, when it was overtaken by another change, countered, or has lapsed: a fresh proposal with
   * the same changes. Refused like any other where the plan no longer allows them.
   */
  @May('proposal.make')
  @Located('/v1/patients/:patientId/care-plans/:planId/proposals/:id')
  @Post(':proposalId/rebase')
  rebase(@Param('planId') planId: string, @Param('proposalId') proposalId: string): Promise<ProposalDto> {
    return this.proposals.rebase(planId, proposalId);
  }

  /** Withdraw a proposal of your own side. */
  @May('proposal.withdraw')
  @Located(proposal)
  @HttpCode(200)
  @Post(':proposalId/withdrawal')
  withdraw(@Param('planId') planId: string, @Param('proposalId') proposalId: string): Promise<ProposalDto> {
    return this.proposals.withdraw(planId, proposalId);
  }
}
