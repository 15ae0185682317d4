import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { WordingService } from '../../wording/wording.service.js';
import { spokenOfBy } from '../changing/apply-ops.js';
import { ChangePlanService } from '../changing/change-plan.service.js';
import type { WorkingPlan } from '../ops/working-plan.js';
import type { ContestProposalDto, DeclineProposalDto } from '../proposal-content/answer.dto.js';
import type { CounterProposalDto, MakeProposalDto } from '../proposal-content/making.dto.js';
import type { ProposalDto } from '../proposal-content/proposal.dto.js';
import { ProposalAtHandService } from '../proposal-records/proposal-at-hand.service.js';
import { ProposalDrafts, speaker } from './proposal-drafts.js';
import type { Proposal } from '../proposal-content/proposal.entity.js';
import { ProposalNews } from './proposal-news.js';
import { ProposalRecords } from '../proposal-records/proposal-records.js';
import { ProposalsReader } from '../proposal-records/proposals.reader.js';
import { stancesOf } from './stances.js';
import {
  requireOneLabel,
  subjectsOf,
  wordsByPart,
  type StandingWords,
} from '../proposal-content/words-on-elements.js';

/** How anything shared changes: one side proposes, the other answers. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly changePlan: ChangePlanService,
    private readonly atHand: ProposalAtHandService,
    private readonly records: ProposalRecords,
    private readonly drafts: ProposalDrafts,
    private readonly reader: ProposalsReader,
    private readonly wording: WordingService,
    private readonly news: ProposalNews,
    private readonly labels: KeptLabelsService,
  ) {}

  async make(planId: string, input: MakeProposalDto): Promise<ProposalDto> {
    const loaded = await this.changePlan.loadOpen(planId, 'SHARE');
    return this.insert(await this.drafts.draft(loaded, input));
  }

  async decline(planId: string, proposalId: string, input: DeclineProposalDto): Promise<ProposalDto> {
    const { proposal } = await this.atHand.load(planId, proposalId);
    const by = speaker();
    proposal.decline(by, this.clock.now(), {
      words: input.reason,
      keepWordingReason: this.wording.requireNoStigma({ ...by, body: input, keepWording: input.keepWording }),
    });
    this.news.answered('proposal_declined', proposal);
    return this.answered(proposal, input.substanceUse);
  }

  async counter(planId: string, proposalId: string, input: CounterProposalDto): Promise<ProposalDto> {
    const { loaded, proposal } = await this.atHand.load(planId, proposalId);
    proposal.counter(speaker(), this.clock.now());
    const counter = await this.drafts.draft(loaded, input, { countered: proposal });
    await this.records.update(proposal);
    return this.insert(counter);
  }

  async withdraw(planId: string, proposalId: string): Promise<ProposalDto> {
    const { proposal } = await this.atHand.load(planId, proposalId);
    proposal.withdraw(speaker(), this.clock.now());
    this.news.withdrawn(proposal);
    return this.answered(proposal);
  }

  /** The patient side does not stand behind it: their stance on the elements says so from now on. */
  async contest(planId: string, proposalId: string, input: ContestProposalDto): Promise<ProposalDto> {
    const { loaded, proposal } = await this.atHand.load(planId, proposalId);
    const { accountId, party } = speaker();
    const at = this.clock.now();
    const objections = objectionsTo(proposal, input, loaded.working);
    const { reason = null } = input;
    proposal.contest({ accountId, party }, at, { reason, objections: reason === null ? objections : [] });
    await this.changePlan.apply(loaded, stancesOf(objections, { accountId, at }));
    this.news.contested(proposal);
    return this.answered(proposal, input.substanceUse);
  }

  /** Takes a proposal up again, against the plan as it stands. */
  async rebase(planId: string, proposalId: string): Promise<ProposalDto> {
    const { loaded, proposal } = await this.atHand.load(planId, proposalId);
    proposal.requireRebasable(speaker(), this.clock.now());
    const { ops, rationale } = proposal;
    const input = { basePlanRevision: loaded.plan.revision, ops, rationale };
    return this.insert(await this.drafts.draft(loaded, input, { rebased: proposal }));
  }

  private async insert(proposal: Proposal): Promise<ProposalDto> {
    const { planId, id } = proposal;
    this.news.made(proposal);
    const [, made] = await this.db.together([this.records.insert(proposal), this.reader.find(planId, id)]);
    return made;
  }

  private async answered(proposal: Proposal, substanceUse?: boolean | null): Promise<ProposalDto> {
    const { planId, id } = proposal;
    if (substanceUse) await this.labels.label(id, true);
    const [, answer] = await this.db.together([this.records.update(proposal), this.reader.find(planId, id)]);
    return answer;
  }
}

/** What is contested, part by part: a reason for all of it counts for each. */
function objectionsTo(
  { ops, acceptedOps, baseline }: Proposal,
  { reason, objections = [] }: ContestProposalDto,
  plan: WorkingPlan,
): StandingWords[] {
  if (!reason === (objections.length === 0)) {
    throw new BrokenRule(say`Say why: “reason” for all of it, or “objections” for single parts.`, {
      errors: [{ pointer: '/objections', message: say`is needed where there is no reason, and only there` }],
    });
  }
  const subjects = subjectsOf(ops, acceptedOps, plan);
  if (!reason) return wordsByPart(objections, subjects, { field: 'objections', plan });
  const elementIds = [...new Set([...spokenOfBy(ops), ...Object.keys(baseline)])];
  requireOneLabel(elementIds, plan, '/reason');
  return elementIds.map((elementId) => ({ elementId, words: reason }));
}
