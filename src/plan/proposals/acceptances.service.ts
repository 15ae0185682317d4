import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { ExcludedPersonsService, inList } from '../../people/excluded-persons/excluded-persons.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { WordingService } from '../../wording/wording.service.js';
import { applyOwnOps } from '../changing/apply-ops.js';
import { ChangePlanService, type LoadedPlan } from '../changing/change-plan.service.js';
import { conflictsBetween } from '../proposal-content/conflicts.js';
import { isFreshAt, make, reservationsIn, type Made } from './made-in-memory.js';
import type { CounterRestDto } from '../proposal-content/partial-answer.dto.js';
import { acceptedPlaces, opsAt, restOf } from '../proposal-content/partial-answer.js';
import type { AcceptProposalDto } from '../proposal-content/answer.dto.js';
import type { RecordAgreementDto } from '../proposal-content/making.dto.js';
import type { ProposalDto } from '../proposal-content/proposal.dto.js';
import { ProposalAtHandService, type AtHand } from '../proposal-records/proposal-at-hand.service.js';
import { ProposalDrafts, speaker } from './proposal-drafts.js';
import type { Proposal } from '../proposal-content/proposal.entity.js';
import { ProposalNews } from './proposal-news.js';
import { ProposalRecords } from '../proposal-records/proposal-records.js';
import { ProposalsReader } from '../proposal-records/proposals.reader.js';
import { StageOfPlanService } from '../proposal-records/stage-of-plan.service.js';
import { stancesAfter } from './stances.js';
import { takenUpFrom } from './taken-up.js';

/** Where both sides come together: the other side accepts, or the two have agreed in the room. */
@Injectable()
export class AcceptancesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly changePlan: ChangePlanService,
    private readonly stage: StageOfPlanService,
    private readonly atHand: ProposalAtHandService,
    private readonly records: ProposalRecords,
    private readonly drafts: ProposalDrafts,
    private readonly reader: ProposalsReader,
    private readonly wording: WordingService,
    private readonly news: ProposalNews,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  /** Everything or a part of it; what becomes of the rest is said with the answer. */
  async accept(planId: string, proposalId: string, input: AcceptProposalDto): Promise<ProposalDto> {
    const found = await this.atHand.load(planId, proposalId);
    const { loaded, proposal } = found;
    const by = speaker();
    const acceptedOps = acceptedPlaces(proposal.ops, input);
    await this.stage.bring(loaded, opsAt(proposal.ops, acceptedOps));
    const isFresh = acceptedOps !== null && isFreshAt(acceptedOps, found);
    if (proposal.state === 'stale' && !isFresh) throw await this.stale(found);
    proposal.requireAnswerable(by, this.clock.now(), isFresh);
    const made = make(found, acceptedOps, input);
    const said = {
      revision: loaded.working.revision,
      words: input.reservation ?? null,
      keepWordingReason: this.wording.requireNoStigma({ ...by, body: input, keepWording: input.keepWording }),
      restReason: input.rest?.decline?.reason ?? null,
      reservations: reservationsIn(input, made, loaded.working),
    };
    proposal.accept(by, this.clock.now(), { ...said, acceptedOps, isFresh });
    const answer = await this.keep(found, made, () => this.records.update(proposal));
    if (!input.rest?.counter) return answer;
    await this.counterRest(proposal, input.rest.counter, input.keepWording);
    return this.reader.find(planId, proposalId);
  }

  /** What the two agreed on in the room: it applies at once and is marked so. */
  async record(planId: string, input: RecordAgreementDto): Promise<ProposalDto> {
    await this.excludedPersons.requireNone(inList(input.inSession.attendees, '/inSession/attendees'));
    // Tried on one copy of the plan and applied to another.
    const tried = await this.changePlan.loadOpen(planId);
    const open = await this.records.open(planId);
    const takenUp = takenUpFrom(open, input.takesUp ?? []);
    const takenUpOps = takenUp.flatMap(({ ops }) => ops);
    const proposal = await this.drafts.draft(tried, input, { takenUp: takenUpOps });
    const loaded = this.changePlan.again(tried);
    await this.stage.bring(loaded, proposal.ops);
    const found = { loaded, proposal, open };
    const made = make(found, null, {});
    const { inSession, reservations } = input;
    const said = reservationsIn({ reservations }, made, loaded.working);
    proposal.record(inSession, loaded.working.revision, said);
    await this.takeBack(takenUp);
    return this.keep(found, made, () => this.records.insert(proposal));
  }

  /** What was talked through waits for no answer any more, whatever the two kept of it; what was just overtaken does not, either. */
  private async takeBack(takenUp: readonly Proposal[]): Promise<void> {
    for (const proposal of takenUp.filter(({ state }) => state === 'open')) {
      proposal.withdraw(speaker(), this.clock.now());
      this.news.withdrawn(proposal);
      await this.records.update(proposal);
    }
  }

  /** Writes the elements, both sides' stances, and what the answer overtakes. */
  private async keep(
    { loaded, proposal }: AtHand,
    { elementIds, overtaken }: Made,
    save: () => Promise<void>,
  ): Promise<ProposalDto> {
    const { plan, working } = loaded;
    const stances = stancesAfter(proposal, elementIds);
    applyOwnOps(stances, working);
    plan.revision = working.revision;
    const ops = [...proposal.acceptedChanges, ...stances];
    const [, , , answer] = await this.db.together([
      this.changePlan.save(loaded, { ops, reason: proposal.rationale, proposalId: proposal.id }),
      save(),
      this.db.together(overtaken.map((other) => this.records.update(other))),
      this.reader.find(plan.id, proposal.id),
    ]);
    await this.stage.write(loaded, proposal);
    await this.news.accepted(proposal, overtaken);
    return answer;
  }

  /** What was not accepted goes on as the other side would have it. */
  private async counterRest(
    proposal: Proposal,
    counter: CounterRestDto,
    keepWording: AcceptProposalDto['keepWording'],
  ): Promise<void> {
    const loaded = await this.changePlan.loadOpen(proposal.planId);
    const { id, round } = proposal;
    const countered = { id, round, ops: restOf(proposal.ops, proposal.acceptedOps) };
    const input = { ...counter, basePlanRevision: loaded.plan.revision, keepWording };
    const made = await this.drafted(loaded, input, countered);
    await this.records.insert(made);
    this.news.made(made);
  }

  private async drafted(
    loaded: LoadedPlan,
    input: Parameters<ProposalDrafts['draft']>[1],
    countered: Pick<Proposal, 'id' | 'round' | 'ops'>,
  ): Promise<Proposal> {
    try {
      return await this.drafts.draft(loaded, input, { countered });
    } catch (error) {
      throw inTheCounter(error);
    }
  }

  /** @returns what to say to whoever would accept it all the same */
  private async stale({ proposal, loaded }: AtHand): Promise<Conflict> {
    const { baseline, ops } = proposal;
    const { plan, working } = loaded;
    const elements = working.contentOf(Object.keys(baseline));
    const now = plan.id in baseline ? { ...elements, ...(await this.stage.contentOf(plan.id)) } : elements;
    const conflicts = conflictsBetween(baseline, now);
    const freshOps = ops.flatMap((_, place) => (isFreshAt([place], { proposal, loaded }) ? [place] : []));
    const part =
      freshOps.length > 0 ? say`; accept the changes that it left alone (“freshOps”) by themselves` : '';
    return new Conflict(
      say`The plan has changed since this proposal was made, so it cannot be accepted as it is. “conflicts” says what differs; take it up again with a rebase, or make a new one${part}.`,
      { extra: { conflicts, freshOps } },
    );
  }
}

function inTheCounter(error: unknown): unknown {
  if (!(error instanceof BrokenRule)) return error;
  const errors = error.options.errors?.map((fault) => ({
    ...fault,
    pointer: `/rest/counter${fault.pointer}`,
  }));
  return new BrokenRule(error.message, { ...error.options, errors });
}
