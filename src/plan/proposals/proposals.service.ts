import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { conflictsBetween, type ElementConflict } from './conflicts.js';
import { WordingService } from '../../wording/wording.service.js';
import { addedBy, applyOps, applyOwnOps, spokenOfBy, touchedBy } from '../changing/apply-ops.js';
import { ChangePlanService, type LoadedPlan } from '../changing/change-plan.service.js';
import type { OwnOp } from '../changing/all-ops.js';
import type {
  AcceptProposalDto,
  ContestProposalDto,
  CounterProposalDto,
  DeclineProposalDto,
  MakeProposalDto,
  ProposalDto,
  RecordAgreementDto,
} from './proposal.dto.js';
import { ProposalDrafts, speaker } from './proposal-drafts.js';
import type { Proposal } from './proposal.entity.js';
import type { WorkingPlan } from '../ops/working-plan.js';
import { ProposalNews } from './proposal-news.js';
import { ProposalRecords } from './proposal-records.js';
import { ProposalsReader } from './proposals.reader.js';
import { StageOfPlanService } from './stage-of-plan.service.js';

interface Loaded {
  readonly loaded: LoadedPlan;
  readonly proposal: Proposal;
  /** All that wait for an answer. */
  readonly open: readonly Proposal[];
}

/** How anything shared changes: one side proposes, the other answers. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly changePlan: ChangePlanService,
    private readonly stage: StageOfPlanService,
    private readonly records: ProposalRecords,
    private readonly drafts: ProposalDrafts,
    private readonly reader: ProposalsReader,
    private readonly wording: WordingService,
    private readonly news: ProposalNews,
  ) {}

  async make(planId: string, input: MakeProposalDto): Promise<ProposalDto> {
    const loaded = await this.changePlan.loadOpen(planId, 'SHARE');
    return this.insert(await this.drafts.draft(loaded, input));
  }

  async accept(planId: string, proposalId: string, input: AcceptProposalDto): Promise<ProposalDto> {
    const { loaded, proposal, open } = await this.loadBoth(planId, proposalId);
    const by = speaker();
    if (proposal.state === 'stale') throw await this.stale(proposal, loaded);
    proposal.accept(by, this.clock.now(), {
      revision: loaded.working.revision,
      words: input.reservation ?? null,
      keepWordingReason: this.wording.requireNoStigma({ ...by, body: input, keepWording: input.keepWording }),
    });
    return this.apply(proposal, loaded, { open, save: () => this.records.update(proposal) });
  }

  async decline(planId: string, proposalId: string, input: DeclineProposalDto): Promise<ProposalDto> {
    const { proposal } = await this.loadBoth(planId, proposalId);
    const by = speaker();
    proposal.decline(by, this.clock.now(), {
      words: input.reason,
      keepWordingReason: this.wording.requireNoStigma({ ...by, body: input, keepWording: input.keepWording }),
    });
    this.news.answered('proposal_declined', proposal);
    return this.answered(proposal);
  }

  async counter(planId: string, proposalId: string, input: CounterProposalDto): Promise<ProposalDto> {
    const { loaded, proposal } = await this.loadBoth(planId, proposalId);
    proposal.counter(speaker(), this.clock.now());
    const counter = await this.drafts.draft(loaded, input, { countered: proposal });
    await this.records.update(proposal);
    return this.insert(counter);
  }

  async withdraw(planId: string, proposalId: string): Promise<ProposalDto> {
    const { proposal } = await this.loadBoth(planId, proposalId);
    proposal.withdraw(speaker(), this.clock.now());
    this.news.withdrawn(proposal);
    return this.answered(proposal);
  }

  /** What the two agreed on in the room: it applies at once and is marked so. */
  async record(planId: string, input: RecordAgreementDto): Promise<ProposalDto> {
    // Tried on one copy of the plan and applied to another.
    const loaded = await this.changePlan.loadOpen(planId);
    const proposal = await this.drafts.draft(loaded, input);
    const untouched = this.changePlan.again(loaded);
    proposal.record(input.inSession, untouched.working.revision);
    const open = await this.records.open(planId);
    return this.apply(proposal, untouched, { open, save: () => this.records.insert(proposal) });
  }

  /** The patient side does not stand behind it: their stance on the elements says so from now on. */
  async contest(planId: string, proposalId: string, { reason }: ContestProposalDto): Promise<ProposalDto> {
    const { loaded, proposal } = await this.loadBoth(planId, proposalId);
    const { accountId, party } = speaker();
    const now = this.clock.now();
    proposal.contest({ accountId, party }, now, reason);
    const elementIds = [...spokenOfBy(proposal.ops), ...Object.keys(proposal.baseline)];
    const stance = {
      party,
      stance: 'disagree' as const,
      words: reason,
      statedBy: accountId,
      statedAt: now.toISOString(),
    };
    await this.changePlan.apply(loaded, [
      { op: 'stance.state', elementIds, stances: [stance], keepWordingReason: null },
    ]);
    this.news.contested(proposal);
    return this.answered(proposal);
  }

  /** Takes a proposal up again, against the plan as it stands. */
  async rebase(planId: string, proposalId: string): Promise<ProposalDto> {
    const { loaded, proposal } = await this.loadBoth(planId, proposalId);
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

  private async answered(proposal: Proposal): Promise<ProposalDto> {
    const { planId, id } = proposal;
    const [, answer] = await this.db.together([this.records.update(proposal), this.reader.find(planId, id)]);
    return answer;
  }

  private async loadBoth(planId: string, proposalId: string): Promise<Loaded> {
    const [loaded, proposal, open] = await this.db.together([
      this.changePlan.loadOpen(planId),
      this.records.find(planId, proposalId),
      this.records.open(planId),
    ]);
    if (!proposal) throw new NotFound();
    return { loaded, proposal, open };
  }

  /** Makes the changes of an accepted proposal: elements, both sides' agreement, and what it overtakes. */
  private async apply(
    proposal: Proposal,
    loaded: LoadedPlan,
    { open, save }: { open: readonly Proposal[]; save: () => Promise<void> },
  ): Promise<ProposalDto> {
    const { plan, working } = loaded;
    await this.stage.bring(loaded, proposal.ops);
    const touched = touchedBy(proposal.ops, working);
    const overtaken = overtakenBy(proposal, touched, { open, working });
    applyOps(proposal.ops, working);
    const agreement = agreementOf(proposal, [...addedBy(proposal.ops), ...touched]);
    applyOwnOps([agreement], working);
    plan.revision = working.revision;
    const ops = [...proposal.ops, agreement];
    const [, , , answer] = await this.db.together([
      this.changePlan.save(loaded, { ops, reason: proposal.rationale, proposalId: proposal.id }),
      save(),
      this.db.together(overtaken.map((other) => this.records.update(other))),
      this.reader.find(plan.id, proposal.id),
    ]);
    await this.stage.write(loaded, proposal);
    this.news.accepted(proposal, overtaken);
    return answer;
  }

  /** @returns what to say to whoever would accept it all the same */
  private async stale({ baseline }: Proposal, { plan, working }: LoadedPlan): Promise<Conflict> {
    const elements = working.contentOf(Object.keys(baseline));
    const now = plan.id in baseline ? { ...elements, ...(await this.stage.contentOf(plan.id)) } : elements;
    const conflicts: ElementConflict[] = conflictsBetween(baseline, now);
    return new Conflict(
      'The plan has changed since this proposal was made, so it cannot be accepted as it is. “conflicts” says what differs; take it up again with a rebase, or make a new one.',
      { extra: { conflicts } },
    );
  }
}

/** Other open proposals about the same elements were written for a plan that is no more. */
function overtakenBy(
  accepted: Proposal,
  touched: readonly string[],
  { open, working }: { open: readonly Proposal[]; working: WorkingPlan },
): Proposal[] {
  const about = new Set(touched);
  const overtaken = open.filter(
    ({ id, ops }) => id !== accepted.id && touchedBy(ops, working).some((element) => about.has(element)),
  );
  overtaken.forEach((proposal) => proposal.overtake());
  return overtaken;
}

/** Both sides stand behind the elements of an accepted proposal. */
function agreementOf(proposal: Proposal, elementIds: readonly string[]): OwnOp & { op: 'stance.state' } {
  const { party, proposedBy, proposedAt, answeredBy, answeredAt, answerWords } = proposal;
  const reserved = answerWords !== null;
  return {
    op: 'stance.state',
    elementIds,
    stances: [
      { party, stance: 'agree', words: null, statedBy: proposedBy, statedAt: proposedAt.toISOString() },
      {
        party: party === 'patient' ? 'clinician' : 'patient',
        stance: reserved ? 'agree-with-reservation' : 'agree',
        words: answerWords,
        statedBy: answeredBy ?? proposedBy,
        statedAt: (answeredAt ?? proposedAt).toISOString(),
      },
    ],
    keepWordingReason: proposal.answerKeepWordingReason,
  };
}
