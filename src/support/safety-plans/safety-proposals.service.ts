import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { WordingService } from '../../wording/wording.service.js';
import {
  applySafetyOps,
  isAboutSubstanceUse,
  requireUnchanged,
} from '../safety-plan-document/safety-document.js';
import { asSeen } from '../safety-plan-document/unseen-lines.js';
import { ChangeSafetyPlanService } from './change-safety-plan.service.js';
import type {
  DeclineForSafetyPlanDto,
  EditInEmergencyDto,
  ProposeForSafetyPlanDto,
  SafetyProposalDto,
  SafetyProposalPageDto,
} from './safety-proposal.dto.js';
import { SafetyProposal } from './safety-proposal.entity.js';
import { oneSafetyProposal, safetyProposalsOf } from './safety-plans.queries.js';

type Row = SafetyProposalDto & { [column: string]: unknown };

const daysToAnswer = 30;
const daysOfEmergency = 7;

/** What the care team suggests for safety plans, and what it puts there in an emergency. */
@Injectable()
export class SafetyProposalsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly changing: ChangeSafetyPlanService,
    private readonly wording: WordingService,
    private readonly notices: NoticesService,
  ) {}

  async propose(input: ProposeForSafetyPlanDto): Promise<SafetyProposalDto> {
    const made = await this.make(input, { inEmergency: false, days: daysToAnswer });
    this.tell('support_suggested', made);
    return made;
  }

  /** It shows at once, and the patient is told at once. */
  async editInEmergency({ discussWithinDays, ...input }: EditInEmergencyDto): Promise<SafetyProposalDto> {
    const days = discussWithinDays ?? daysOfEmergency;
    const made = await this.make(input, { inEmergency: true, days });
    this.tell('support_changed_in_emergency', made);
    return made;
  }

  async accept(id: string): Promise<SafetyProposalDto> {
    const plan = await this.changing.lock();
    const proposal = await this.load(id);
    proposal.answer('accept', { by: currentActor().accountId, at: this.clock.now() });
    requireUnchanged(plan.content, proposal.ops, proposal.baseRevision);
    const { ops, authorSeesSubstanceUse: seesSubstanceUse } = proposal;
    // Who suggested it may be on the list and not know it; and much may have been put there since.
    await this.changing.requireToHelp(ops, { content: plan.content, countsAtOnce: true });
    await this.changing
      .apply(plan, { ops, from: 'together', proposalId: id, seesSubstanceUse })
      .catch((error: unknown) => {
        // Tried out when it was made: what does not fit now was changed since.
        throw error instanceof BrokenRule ? new Conflict(error.message) : error;
      });
    return this.answered(proposal);
  }

  async decline(id: string, { reason = null }: DeclineForSafetyPlanDto): Promise<SafetyProposalDto> {
    const proposal = await this.load(id);
    // On another device, or by who acts for the person: a no is a no.
    if (proposal.state === 'declined') return this.find(id);
    proposal.answer('decline', { by: currentActor().accountId, at: this.clock.now(), reason });
    return this.answered(proposal);
  }

  async withdraw(id: string): Promise<SafetyProposalDto> {
    const proposal = await this.load(id);
    if (proposal.state === 'withdrawn') return this.find(id);
    proposal.answer('withdraw', { by: currentActor().accountId, at: this.clock.now() });
    await this.db.update(proposal, ['state', 'answeredBy', 'answeredAt']);
    return this.find(id);
  }

  async find(id: string): Promise<SafetyProposalDto> {
    const [row] = await this.db.query<Row>(oneSafetyProposal, [...this.reader(), id]);
    if (!row) throw new NotFound();
    return row;
  }

  async list({ limit, cursor }: PageQuery): Promise<SafetyProposalPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(safetyProposalsOf, [...this.reader(), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** It is tried out on the plan as it is, so that what is offered can be agreed to. */
  private async make(
    { ops: inputs, baseRevision, rationale = null, keepWording }: ProposeForSafetyPlanDto,
    { inEmergency, days }: { inEmergency: boolean; days: number },
  ): Promise<SafetyProposalDto> {
    const body = { ops: inputs, rationale };
    const keepWordingReason = this.wording.requireNoStigma({ party: 'clinician', body, keepWording });
    const { content: whole, revision } = await this.changing.lock();
    if (baseRevision > revision) throw notThereYet(revision);
    const { seesSubstanceUse, accountId: proposedBy } = currentActor();
    const content = asSeen(whole, seesSubstanceUse);
    const ops = await this.changing.complete(inputs, { content, countsAtOnce: false });
    requireUnchanged(content, ops, baseRevision);
    const substanceUse = isAboutSubstanceUse(content, ops);
    if (substanceUse && !seesSubstanceUse) throw notThere();
    applySafetyOps(content, ops, { revision, from: 'clinician' });
    const what = { inEmergency, baseRevision, ops, rationale, keepWordingReason, substanceUse };
    const who = {
      id: newId(),
      proposedBy,
      authorSeesSubstanceUse: seesSubstanceUse,
      proposedAt: this.clock.now(),
    };
    const proposal = SafetyProposal.make({ ...what, ...who }, days);
    await this.db.repository(SafetyProposal).insert(proposal);
    return this.find(proposal.id);
  }

  private async answered(proposal: SafetyProposal): Promise<SafetyProposalDto> {
    await this.db.update(proposal, ['state', 'answeredBy', 'answeredAt', 'reason']);
    const { id, proposedBy, substanceUse } = proposal;
    const label = substanceUse ? ('substance_use' as const) : null;
    const about = { suggestion: id };
    this.notices.tell({
      ...{ kind: 'support_answered', patientId: currentPatientId(), about, label, named: [proposedBy] },
    });
    return this.find(id);
  }

  private tell(
    kind: 'support_suggested' | 'support_changed_in_emergency',
    { id, substanceUse }: SafetyProposalDto,
  ): void {
    const label = substanceUse ? 'substance_use' : null;
    this.notices.tell({ kind, patientId: currentPatientId(), about: { suggestion: id }, label });
  }

  /** Found as this reader sees it. */
  private async load(id: string): Promise<SafetyProposal> {
    await this.find(id);
    const [proposal] = await this.db
      .repository(SafetyProposal)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!proposal) throw new NotFound();
    return proposal;
  }

  private reader(): [string, boolean, Date] {
    return [currentPatientId(), currentActor().seesSubstanceUse, this.clock.now()];
  }
}

function notThereYet(revision: number): BrokenRule {
  const sentence = say`The safety plan is at revision ${revision}. Read it, and send the revision that you read.`;
  return new BrokenRule(sentence, { errors: [{ pointer: '/baseRevision', message: sentence }] });
}

/** The same as for a line that is not there: whether there is one is not for them to know. */
function notThere(): BrokenRule {
  const sentence = say`The safety plan has no such line for you to change, or what you add is of a kind that is not open to you.`;
  return new BrokenRule(sentence, { errors: [{ pointer: '/ops', message: sentence }] });
}
