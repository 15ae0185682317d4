import { Injectable } from '@nestjs/common';
import { partyOf, type Party } from '../core/actor.js';
import { Clock } from '../core/clock.js';
import { Db } from '../core/db.js';
import { BrokenRule, Conflict, Forbidden, NotFound } from '../core/errors.js';
import { isId, newId } from '../core/ids.js';
import { keyOfCursor, pageOf } from '../core/page.js';
import { currentActor, currentPatientId } from '../core/request-context.js';
import { conflictsBetween, type ElementConflict } from './conflicts.js';
import type { Proposing } from './op-kind.js';
import { addedBy, applyOps, completeOps, touchedBy } from './ops/registry.js';
import type { AcceptProposalDto, CounterProposalDto, DeclineProposalDto, MakeProposalDto, ProposalDto, ProposalPageDto, ProposalQuery } from './proposal.dto.js';
import { Proposal, type Answerer, type Baseline } from './proposal.entity.js';
import { oneProposal, proposalPage, recordAgreement } from './proposals.queries.js';
import { WorkingPlans, type LoadedPlan } from './working-plans.service.js';

interface ProposalRow extends Omit<ProposalDto, 'conflicts'> {
  readonly baseline: Baseline;
}

const answerFields = ['state', 'answeredBy', 'answeredAt', 'answerWords', 'appliedRevision'] as const;
const dayMs = 24 * 60 * 60 * 1000;

/** How anything shared changes: one side proposes, the other answers. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly workingPlans: WorkingPlans,
  ) {}

  async make(planId: string, input: MakeProposalDto): Promise<ProposalDto> {
    const loaded = await this.workingPlans.load(planId, 'SHARE');
    const proposal = await this.draft(loaded, input, null);
    await this.db.repository(Proposal).insert(proposal);
    return this.find(planId, proposal.id);
  }

  async accept(planId: string, proposalId: string, { reservation }: AcceptProposalDto): Promise<ProposalDto> {
    const { loaded, proposal } = await this.loadBoth(planId, proposalId);
    const by = answerer();
    if (proposal.state === 'stale') throw stale(this.conflictsOf(proposal.baseline, loaded));
    proposal.accept(by, this.clock.now(), { revision: loaded.working.revision, reservation: reservation ?? null });
    applyOps(proposal.ops, loaded.working);
    await this.workingPlans.save(loaded);
    await Promise.all([
      this.db.update(proposal, answerFields),
      this.recordAgreement(proposal, by),
      this.overtakeOthers(proposal),
    ]);
    return this.find(planId, proposalId);
  }

  async decline(planId: string, proposalId: string, { reason }: DeclineProposalDto): Promise<ProposalDto> {
    const { proposal } = await this.loadBoth(planId, proposalId);
    proposal.decline(answerer(), this.clock.now(), reason);
    await this.db.update(proposal, answerFields);
    return this.find(planId, proposalId);
  }

  async counter(planId: string, proposalId: string, input: CounterProposalDto): Promise<ProposalDto> {
    const { loaded, proposal } = await this.loadBoth(planId, proposalId);
    proposal.counter(answerer(), this.clock.now());
    const counter = await this.draft(loaded, input, proposal);
    await this.db.update(proposal, answerFields);
    await this.db.repository(Proposal).insert(counter);
    return this.find(planId, counter.id);
  }

  async withdraw(planId: string, proposalId: string): Promise<ProposalDto> {
    const { proposal } = await this.loadBoth(planId, proposalId);
    proposal.withdraw(answerer(), this.clock.now());
    await this.db.update(proposal, answerFields);
    return this.find(planId, proposalId);
  }

  async find(planId: string, proposalId: string): Promise<ProposalDto> {
    const [row] = await this.db.query<ProposalRow>(oneProposal, [currentPatientId(), planId, this.clock.now(), proposalId]);
    if (!row) throw new NotFound();
    const [proposal] = await this.withConflicts(planId, [row]);
    return proposal as ProposalDto;
  }

  async list(planId: string, { limit, cursor, state }: ProposalQuery): Promise<ProposalPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), planId, this.clock.now(), after, limit + 1, state ?? null];
    const rows = await this.db.query<ProposalRow>(proposalPage, parameters);
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: await this.withConflicts(planId, items), next };
  }

  private async draft(loaded: LoadedPlan, input: MakeProposalDto, countered: Proposal | null): Promise<Proposal> {
    const { plan, working } = loaded;
    if (input.basePlanRevision > plan.revision) throw unknownRevision(plan.revision);
    const proposing = await this.proposing(input, countered);
    const ops = completeOps(input.ops, proposing);
    const touched = touchedBy(ops);
    const baseline = working.contentOf(touched);
    if (working.changedSince(input.basePlanRevision, touched).length > 0) throw movedOn(plan.revision);
    const summary = applyOps(ops, working);
    return Proposal.make({
      id: newId(),
      planId: plan.id,
      baseRevision: plan.revision,
      ops,
      summary,
      baseline,
      rationale: input.rationale ?? null,
      party: proposing.party,
      proposedBy: proposing.accountId,
      proposedAt: proposing.at,
      expiresAt: new Date(proposing.at.getTime() + (await this.proposalDays()) * dayMs),
      counterTo: countered?.id ?? null,
    });
  }

  private async proposing(input: MakeProposalDto, countered: Proposal | null): Promise<Proposing> {
    const quotes = input.ops.some((op) => 'ownWords' in op && op.ownWords !== undefined);
    const patientAccountId = quotes ? await this.patientAccount() : null;
    return { ...answerer(), at: this.clock.now(), patientAccountId, countered: countered?.ops ?? [] };
  }

  private async patientAccount(): Promise<string | null> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM account WHERE patient_id = $1', [currentPatientId()]);
    return rows[0]?.id ?? null;
  }

  private async proposalDays(): Promise<number> {
    const rows = await this.db.query<{ days: number }>('SELECT proposal_days AS days FROM tenant_setting');
    return rows[0]?.days ?? 30;
  }

  private async loadBoth(planId: string, proposalId: string): Promise<{ loaded: LoadedPlan; proposal: Proposal }> {
    const [loaded, proposal] = await Promise.all([
      this.workingPlans.load(planId, 'UPDATE'),
      this.db.repository(Proposal).findOneBy({ id: proposalId, planId }),
    ]);
    if (!proposal) throw new NotFound();
    return { loaded, proposal };
  }

  private async recordAgreement(proposal: Proposal, answering: Answerer): Promise<void> {
    const reserved = proposal.answerWords !== null;
    await this.db.query(recordAgreement, [
      proposal.planId,
      [...addedBy(proposal.ops), ...touchedBy(proposal.ops)],
      [proposal.party, answering.party],
      ['agree', reserved ? 'agree-with-reservation' : 'agree'],
      [null, proposal.answerWords],
      [proposal.proposedBy, answering.accountId],
      [proposal.proposedAt, proposal.answeredAt],
    ]);
  }

  /** Other open proposals about the same elements were written for a plan that is no more. */
  private async overtakeOthers(accepted: Proposal): Promise<void> {
    const touched = new Set(touchedBy(accepted.ops));
    if (touched.size === 0) return;
    const open = await this.db.repository(Proposal).findBy({ planId: accepted.planId, state: 'open' });
    const overtaken = open.filter(({ id, ops }) => id !== accepted.id && touchedBy(ops).some((element) => touched.has(element)));
    overtaken.forEach((proposal) => proposal.overtake());
    await Promise.all(overtaken.map((proposal) => this.db.update(proposal, ['state'])));
  }

  private async withConflicts(planId: string, rows: readonly ProposalRow[]): Promise<ProposalDto[]> {
    if (!rows.some(({ state }) => state === 'stale')) return rows.map((row) => ({ ...row, conflicts: [] }));
    const now = await this.workingPlans.contentOf(planId);
    return rows.map((row) => ({ ...row, conflicts: row.state === 'stale' ? conflictsBetween(row.baseline, now) : [] }));
  }

  private conflictsOf(baseline: Baseline, { working }: LoadedPlan): ElementConflict[] {
    return conflictsBetween(baseline, working.contentOf(Object.keys(baseline)));
  }
}

function answerer(): Answerer {
  const actor = currentActor();
  const party: Party | null = partyOf(actor);
  if (!party) throw new Forbidden('Only the patient’s side and the care team take part in the conversation about a plan.');
  return { accountId: actor.accountId, party };
}

function unknownRevision(current: number): BrokenRule {
  return new BrokenRule(`The plan is at revision ${current}. Read it again and send the revision you read as basePlanRevision.`, {
    errors: [{ pointer: '/basePlanRevision', message: `must be ${current} or earlier` }],
  });
}

function movedOn(current: number): Conflict {
  return new Conflict(`What you want to change has changed since the revision you read; the plan is now at revision ${current}. Read it again first.`);
}

function stale(conflicts: readonly ElementConflict[]): Conflict {
  return new Conflict(
    'The plan has changed since this proposal was made, so it cannot be accepted as it is. "conflicts" says what differs; make a new proposal from the plan as it stands.',
    { extra: { conflicts } },
  );
}
