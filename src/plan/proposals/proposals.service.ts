import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { conflictsBetween, type ElementConflict } from './conflicts.js';
import { WordingService } from '../../wording/wording.service.js';
import { addedBy, applyOps, applyOwnOps, touchedBy } from '../changing/apply-ops.js';
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
import { idsIn, ProposalDrafts, speaker } from './proposal-drafts.js';
import { Proposal } from './proposal.entity.js';
import { nameElements } from './proposals.queries.js';
import { ProposalsReader } from './proposals.reader.js';
import { StageOfPlanService } from './stage-of-plan.service.js';

const answerFields = [
  'state',
  'answeredBy',
  'answeredAt',
  'answerWords',
  'answerKeepWordingReason',
  'appliedRevision',
] as const;
const contestFields = ['contestedBy', 'contestedAt', 'contestReason'] as const;

/** How anything shared changes: one side proposes, the other answers. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly changePlan: ChangePlanService,
    private readonly stage: StageOfPlanService,
    private readonly drafts: ProposalDrafts,
    private readonly reader: ProposalsReader,
    private readonly wording: WordingService,
  ) {}

  async make(planId: string, input: MakeProposalDto): Promise<ProposalDto> {
    const loaded = await this.changePlan.loadOpen(planId, 'SHARE');
    return this.insert(await this.drafts.draft(loaded, input));
  }

  async accept(planId: string, proposalId: string, input: AcceptProposalDto): Promise<ProposalDto> {
    const { loaded, proposal } = await this.loadBoth(planId, proposalId);
    const by = speaker();
    if (proposal.state === 'stale') throw stale(proposal, loaded);
    proposal.accept(by, this.clock.now(), {
      revision: loaded.working.revision,
      words: input.reservation ?? null,
      keepWordingReason: this.wording.requireNoStigma({ ...by, body: input, keepWording: input.keepWording }),
    });
    await this.db.together([this.apply(proposal, loaded), this.db.update(proposal, answerFields)]);
    return this.reader.find(planId, proposalId);
  }

  async decline(planId: string, proposalId: string, input: DeclineProposalDto): Promise<ProposalDto> {
    const { proposal } = await this.loadBoth(planId, proposalId);
    const by = speaker();
    proposal.decline(by, this.clock.now(), {
      words: input.reason,
      keepWordingReason: this.wording.requireNoStigma({ ...by, body: input, keepWording: input.keepWording }),
    });
    await this.db.update(proposal, answerFields);
    return this.reader.find(planId, proposalId);
  }

  async counter(planId: string, proposalId: string, input: CounterProposalDto): Promise<ProposalDto> {
    const { loaded, proposal } = await this.loadBoth(planId, proposalId);
    proposal.counter(speaker(), this.clock.now());
    const counter = await this.drafts.draft(loaded, input, { countered: proposal });
    await this.db.update(proposal, answerFields);
    return this.insert(counter);
  }

  async withdraw(planId: string, proposalId: string): Promise<ProposalDto> {
    const { proposal } = await this.loadBoth(planId, proposalId);
    proposal.withdraw(speaker(), this.clock.now());
    await this.db.update(proposal, answerFields);
    return this.reader.find(planId, proposalId);
  }

  /** What the two agreed on in the room: it applies at once and is marked so. */
  async record(planId: string, input: RecordAgreementDto): Promise<ProposalDto> {
    // Tried on one copy of the plan and applied to another.
    const loaded = await this.changePlan.loadOpen(planId);
    const proposal = await this.drafts.draft(loaded, input);
    const untouched = this.changePlan.again(loaded);
    proposal.record(input.inSession, untouched.working.revision);
    await this.put(proposal);
    await this.apply(proposal, untouched);
    return this.reader.find(planId, proposal.id);
  }

  /** The patient side does not stand behind it: their stance on the elements says so from now on. */
  async contest(planId: string, proposalId: string, { reason }: ContestProposalDto): Promise<ProposalDto> {
    const { loaded, proposal } = await this.loadBoth(planId, proposalId);
    const { accountId, party } = speaker();
    const now = this.clock.now();
    proposal.contest({ accountId, party }, now, reason);
    const elementIds = [...addedBy(proposal.ops), ...Object.keys(proposal.baseline)];
    const stance = {
      party,
      stance: 'disagree' as const,
      words: reason,
      statedBy: accountId,
      statedAt: now.toISOString(),
    };
    await this.db.update(proposal, contestFields);
    await this.changePlan.apply(loaded, [
      { op: 'stance.state', elementIds, stances: [stance], keepWordingReason: null },
    ]);
    return this.reader.find(planId, proposalId);
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
    await this.put(proposal);
    return this.reader.find(proposal.planId, proposal.id);
  }

  private async put(proposal: Proposal): Promise<void> {
    const named = new Set([...idsIn(proposal.ops), ...Object.keys(proposal.baseline)]);
    await this.db.repository(Proposal).insert(proposal);
    await this.db.query(nameElements, [proposal.id, [...named]]);
  }

  private async loadBoth(
    planId: string,
    proposalId: string,
  ): Promise<{ loaded: LoadedPlan; proposal: Proposal }> {
    const [loaded, proposal] = await this.db.together([
      this.changePlan.loadOpen(planId),
      this.db.repository(Proposal).findOneBy({ id: proposalId, planId }),
    ]);
    if (!proposal) throw new NotFound();
    return { loaded, proposal };
  }

  /** Makes the changes of an accepted proposal: elements, both sides' agreement, and what it overtakes. */
  private async apply(proposal: Proposal, loaded: LoadedPlan): Promise<void> {
    const { plan, working } = loaded;
    await this.stage.bring(loaded, proposal.ops);
    const touched = touchedBy(proposal.ops, working);
    const overtaken = await this.overtakenBy(proposal, touched, loaded);
    applyOps(proposal.ops, working);
    const agreement = agreementOf(proposal, [...addedBy(proposal.ops), ...touched]);
    applyOwnOps([agreement], working);
    plan.revision = working.revision;
    await this.db.together([
      this.changePlan.save(loaded, {
        ops: [...proposal.ops, agreement],
        reason: proposal.rationale,
        proposalId: proposal.id,
      }),
      ...overtaken.map((other) => this.db.update(other, ['state'])),
    ]);
    await this.stage.write(loaded, proposal);
  }

  /** Other open proposals about the same elements were written for a plan that is no more. */
  private async overtakenBy(
    accepted: Proposal,
    touched: readonly string[],
    { working }: LoadedPlan,
  ): Promise<Proposal[]> {
    if (touched.length === 0) return [];
    const open = await this.db.repository(Proposal).findBy({ planId: accepted.planId, state: 'open' });
    const about = new Set(touched);
    const overtaken = open.filter(
      ({ id, ops }) => id !== accepted.id && touchedBy(ops, working).some((element) => about.has(element)),
    );
    overtaken.forEach((proposal) => proposal.overtake());
    return overtaken;
  }
}

function stale({ baseline }: Proposal, { working }: LoadedPlan): Conflict {
  const conflicts: ElementConflict[] = conflictsBetween(baseline, working.contentOf(Object.keys(baseline)));
  return new Conflict(
    'The plan has changed since this proposal was made, so it cannot be accepted as it is. “conflicts” says what differs; take it up again with a rebase, or make a new one.',
    { extra: { conflicts } },
  );
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
