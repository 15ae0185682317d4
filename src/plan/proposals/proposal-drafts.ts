import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { requireOpen } from '../../access/labels/kept-labels.service.js';
import { mayAlso } from '../../access/may-also.js';
import { requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentActor } from '../../core/request-context.js';
import type { KeepWordingDto } from '../../wording/wording.dto.js';
import { WordingService } from '../../wording/wording.service.js';
import { applyOps, completeOps, touchedBy } from '../changing/apply-ops.js';
import type { LoadedPlan } from '../changing/change-plan.service.js';
import type { CarePlan } from '../document/care-plan.js';
import { labelledIn } from '../document/visible.js';
import { idsIn } from '../ops/ids-in.js';
import type { Op, Proposing } from '../ops/op-kind.js';
import type { WorkingPlan } from '../ops/working-plan.js';
import { languages, type Language } from '../../core/language/languages.js';
import {
  Proposal,
  type Answerer,
  type Baseline,
  type SummaryTranslated,
} from '../proposal-content/proposal.entity.js';
import { StageOfPlanService } from '../proposal-records/stage-of-plan.service.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Where a draft comes from, if not from nothing. */
interface Origin {
  readonly countered?: Pick<Proposal, 'id' | 'round' | 'ops'>;
  readonly rebased?: Proposal;
  /** What proposals of the same side would change that this takes up. */
  readonly takenUp?: readonly Op[];
}

interface ProposalInput {
  readonly basePlanRevision: number;
  readonly ops: readonly Op[];
  readonly rationale?: string | null;
  readonly substanceUse?: boolean | null;
  readonly keepWording?: KeepWordingDto | null;
}

/** Turns what was sent into a proposal that can be applied as it stands, by trying it on the plan. */
@Injectable()
export class ProposalDrafts {
  constructor(
    private readonly clock: Clock,
    private readonly wording: WordingService,
    private readonly stage: StageOfPlanService,
  ) {}

  /**
   * Uses up the working plan: the changes are tried on it.
   * @throws {Conflict} when what it is about has changed since the revision it was written against
   */
  async draft(loaded: LoadedPlan, input: ProposalInput, from: Origin = {}): Promise<Proposal> {
    const { plan, working } = loaded;
    requireSensible(input, plan);
    const proposing = this.proposing(loaded, from);
    const keepWordingReason = this.keepWordingReason(input, from.rebased);
    const ops = from.rebased ? from.rebased.ops : completeOps(input.ops, proposing);
    await this.stage.bringAnew(loaded, ops);
    const baseline = working.contentOf(touchedSince(ops, input, loaded));
    const itself = input.substanceUse ?? from.rebased?.labelledItself ?? false;
    const label = labelFor(ops, baseline, { working, itself });
    const sentences = applyOps(ops, working);
    const summary = sentences.map(({ en }) => en);
    const summaryTranslated = translationsOf(sentences);
    const { party, accountId: proposedBy, at: proposedAt } = proposing;
    const expiresAt = new Date(proposedAt.getTime() + loaded.surroundings.proposalDays * dayMs);
    return Proposal.make({
      ...{ id: newId(), planId: plan.id, baseRevision: plan.revision, ops, summary, summaryTranslated },
      ...{ baseline, ...label },
      ...{ rationale: input.rationale ?? null, keepWordingReason, party, proposedBy, proposedAt, expiresAt },
      ...originOf(from),
    });
  }

  /** Makes changes on the working plan, which it uses up, and proposes nothing. @throws {Conflict} as `draft` does */
  async tryOut(loaded: LoadedPlan, input: Pick<ProposalInput, 'basePlanRevision' | 'ops'>): Promise<void> {
    requireSensible(input, loaded.plan);
    const ops = completeOps(input.ops, this.proposing(loaded, {}));
    await this.stage.bring(loaded, ops);
    touchedSince(ops, input, loaded);
    applyOps(ops, loaded.working);
  }

  private proposing({ surroundings }: LoadedPlan, { countered, takenUp = [] }: Origin): Proposing {
    const { patientAccountId, reviewLimits } = surroundings;
    const around = { at: this.clock.now(), patientAccountId, reviewLimits };
    return { ...speaker(), ...around, countered: [...(countered?.ops ?? []), ...takenUp] };
  }

  /** What is taken up again was looked at when it was first written. */
  private keepWordingReason(input: ProposalInput, rebased?: Proposal): string | null {
    if (rebased) return rebased.keepWordingReason;
    return this.wording.requireNoStigma({
      party: speaker().party,
      body: input,
      keepWording: input.keepWording,
    });
  }
}

function originOf({ countered, rebased }: Origin): Pick<Proposal, 'counterTo' | 'round' | 'rebasedFrom'> {
  return {
    counterTo: countered?.id ?? null,
    round: countered ? countered.round + 1 : 0,
    rebasedFrom: rebased?.id ?? null,
  };
}

/** The elements that the ops change. @throws {Conflict} where one of them has changed since the plan was read */
function touchedSince(
  ops: readonly Op[],
  { basePlanRevision }: Pick<ProposalInput, 'basePlanRevision'>,
  { plan, working }: LoadedPlan,
): string[] {
  const touched = touchedBy(ops, working);
  if (working.changedSince(basePlanRevision, touched).length > 0) throw movedOn(plan.revision);
  return touched;
}

/** Who speaks, and for which side. @throws {Forbidden} for somebody who only reads */
export function speaker(): Answerer {
  const actor = currentActor();
  const party = requireParty(
    actor,
    say`Only the patient’s side and the care team take part in the conversation about a plan.`,
  );
  return { accountId: actor.accountId, party };
}

/** Nobody proposes what would be kept from themself, or against a plan that nobody has read yet. */
function requireSensible(
  { basePlanRevision, ops, substanceUse }: Omit<ProposalInput, 'rationale'>,
  { revision }: Pick<CarePlan, 'revision'>,
): void {
  if (basePlanRevision > revision) throw unknownRevision(revision);
  if (substanceUse || ops.some(isLabelling)) requireOpen();
  if (ops.some(({ op }) => op === 'stage.agree') && !mayAlso('journey.read'))
    throw new Forbidden(
      say`The stage belongs to the journey, which is not shared with you. Ask the patient first.`,
    );
}

function isLabelling(op: Op): boolean {
  return 'substanceUse' in op && op.substanceUse === true;
}

/** A proposal is kept back with what it would add, with what it speaks of, and where whoever writes it says so. */
function labelFor(
  ops: readonly Op[],
  baseline: Baseline,
  { working, itself }: { working: WorkingPlan; itself: boolean },
): Pick<Proposal, 'label' | 'labelledItself'> {
  const labelled = labelledIn(working.document);
  const named = [...idsIn(ops), ...Object.keys(baseline)];
  const isLabelled = itself || ops.some(isLabelling) || named.some((id) => labelled.has(id));
  return { label: isLabelled ? 'substance_use' : null, labelledItself: itself };
}

function unknownRevision(current: number): BrokenRule {
  return new BrokenRule(
    say`The plan is at revision ${current}. Read it again and send the revision you read as basePlanRevision.`,
    {
      errors: [{ pointer: '/basePlanRevision', message: say`must be ${current} or earlier` }],
    },
  );
}

function movedOn(current: number): Conflict {
  return new Conflict(
    say`What you want to change has changed since the revision you read; the plan is now at revision ${current}. Read it again first.`,
  );
}

/** What is told in other languages than English, sentence by sentence. */
function translationsOf(sentences: readonly Readonly<Record<Language, string>>[]): SummaryTranslated {
  const others = languages.filter((language) => language !== 'en');
  return Object.fromEntries(others.map((language) => [language, sentences.map((each) => each[language])]));
}
