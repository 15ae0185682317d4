import { say, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { ChangePlanService } from '../changing/change-plan.service.js';
import { writeDocument } from '../document/plan-document.js';
import { ProposalDrafts } from '../proposals/proposal-drafts.js';
import { CarePlansService } from '../plans/care-plans.service.js';
import { Clock } from '../../core/clock.js';
import { TreatmentBasisReader, type HelpWithoutConsent } from '../document/treatment-basis.reader.js';
import { Db } from '../../core/database/db.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { findingsOf, type MeasuredPlan, type Subject } from './checks.js';
import type { CompletenessDto, GapDto, PreviewCompletenessDto } from './completeness.dto.js';
import { bandsSharedAt, fingerprintOf } from './likeness.js';
import {
  toldRequirement,
  type Requirement,
  type RulePack,
} from '../../organisation/rule-packs/rule-pack.entity.js';
import type { RequirementDto } from '../../organisation/rule-packs/rule-pack.dto.js';
import { waysOutOf, waysOutOfConsentGone } from './ways-out.js';
import { refreshFingerprint, sharedBandsOfOthers, surroundingsOf } from './rule-packs.queries.js';
import { RulePacksService } from '../../organisation/rule-packs/rule-packs.service.js';
import { plainSentence } from '../../core/text/plain-sentence.js';
import { quoted } from '../../core/text/written.js';
import { SuggestedWordsService } from './suggested-words.service.js';

export type { MeasuredPlan };

interface Compared {
  readonly pack: RulePack;
  readonly gaps: GapDto[];
  readonly met: RequirementDto[];
}

type Surroundings = Pick<Subject, 'today' | 'teamSize' | 'teamHasLead' | 'patientHasAccount'>;

/** Compares a plan with what the organisation's rule pack asks. */
@Injectable()
export class CompletenessService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly changePlan: ChangePlanService,
    private readonly drafts: ProposalDrafts,
    private readonly rulePacks: RulePacksService,
    private readonly basis: TreatmentBasisReader,
    private readonly suggested: SuggestedWordsService,
  ) {}

  /** What the plan still lacks; what blocks comes first. */
  async gaps(plan: MeasuredPlan): Promise<GapDto[]> {
    return (await this.compare(plan)).gaps;
  }

  async find(planId: string): Promise<CompletenessDto> {
    return told(planId, await this.compare(await this.carePlans.find(planId)));
  }

  /**
   * What the plan would lack with changes that nobody has proposed. Whether it reads like other people's plans is asked of the plan as
   * it stands: nobody tries out words against plans that are not theirs to read.
   */
  async preview(planId: string, changes: PreviewCompletenessDto): Promise<CompletenessDto> {
    const loaded = await this.changePlan.loadOpen(planId, 'SHARE');
    const asItStands = { id: planId, ...this.carePlans.shownIn(planId, loaded.content) };
    await this.drafts.tryOut(loaded, changes);
    const drafted = this.carePlans.shownIn(planId, writeDocument(loaded.working.document));
    const compared = await this.compare({ id: planId, ...drafted }, asItStands);
    return told(planId, { ...compared, gaps: compared.gaps.map((gap) => ofKnownParts(gap, asItStands)) });
  }

  private async compare(plan: MeasuredPlan, asItStands = plan): Promise<Compared> {
    const [pack, [surroundings], without, shared] = await this.db.together([
      this.rulePacks.current(),
      this.db.query<Surroundings>(surroundingsOf, [currentPatientId(), this.clock.now()]),
      this.basis.withoutConsent(plan.id, currentActor().seesSubstanceUse),
      this.sharedBands(asItStands),
    ]);
    if (!surroundings) throw new Error('The surroundings of a plan are always one row.');
    const twins = (likeness: number): number =>
      shared.filter((bands) => bands >= bandsSharedAt(likeness)).length;
    const suggestedWords = await this.suggested.among(wordsRepeated(plan));
    const subject: Subject = { plan, pack, twins, suggestedWords, ...surroundings };
    const gaps = pack.requirements.flatMap((requirement) => gapsIn(requirement, subject));
    gaps.push(...gapsOfConsent(plan, without));
    const open = new Set(gaps.map(({ code }) => code));
    const met = pack.requirements.filter(({ code }) => !open.has(code)).map(toldRequirement);
    return { pack, gaps: gaps.sort(blockingFirst), met };
  }

  /**
   * How many bands of its fingerprint each plan of somebody else has in common with this one. Reading a plan's
   * completeness brings its own fingerprint up to date: it is derived from the plan, so this changes nothing people see.
   */
  private async sharedBands(plan: MeasuredPlan): Promise<number[]> {
    const statements = plan.goals.map(({ statement }) => statement);
    const fingerprint = fingerprintOf([...statements, ...plan.interventions.map(({ title }) => title)]);
    if (!fingerprint) return [];
    const [rows] = await this.db.together([
      this.db.query<{ bands: number }>(sharedBandsOfOthers, [fingerprint]),
      // Whoever sees a part of the plan knows a part of its fingerprint.
      ...(currentActor().seesSubstanceUse ? [this.db.query(refreshFingerprint, [plan.id, fingerprint])] : []),
    ]);
    return rows.map(({ bands }) => bands);
  }
}

function told(id: string, { pack: { code, version, title }, gaps, met }: Compared): CompletenessDto {
  const ready = gaps.every(({ severity }) => severity !== 'block');
  return { id, rulePack: { code, version, title: sayAgain(title) }, ready, gaps, met };
}

/** What a change would add has no id yet that anybody could name. */
function ofKnownParts(
  gap: GapDto,
  { reviewSchedule, dischargeCriteria, goals, interventions }: MeasuredPlan,
): GapDto {
  const parts = [reviewSchedule, dischargeCriteria, ...goals, ...interventions];
  return parts.some(({ id }) => id === gap.elementId) ? gap : { ...gap, elementId: null };
}

/** Own words that say just what the goal says. */
function wordsRepeated({ goals }: MeasuredPlan): string[] {
  return goals.flatMap(({ ownWords, statement }) =>
    ownWords !== null && plainSentence(ownWords.text) === plainSentence(statement) ? [ownWords.text] : [],
  );
}

function gapsIn({ check, ...requirement }: Requirement, subject: Subject): GapDto[] {
  const { code, severity, citation, source } = requirement;
  const why = sayAgain(requirement.why);
  const waysOut = waysOutOf(check.name);
  return findingsOf(check, subject).map((finding) => ({
    ...{ code, severity, why, citation, source, waysOut },
    ...finding,
  }));
}

/** Whatever the pack asks: help that goes on without its consent is named. It blocks nothing, for nobody stops it by software. */
function gapsOfConsent({ interventions }: MeasuredPlan, without: readonly HelpWithoutConsent[]): GapDto[] {
  const gone = new Set(without.map(({ interventionId }) => interventionId));
  return interventions
    .filter(({ id }) => gone.has(id))
    .map(({ id, title }) => ({
      code: 'treatment-consent',
      severity: 'warn',
      message: say`${quoted(title)} goes on without a treatment consent that counts.`,
      why: say`Help goes on with the person’s consent. Where it was withdrawn or has run out, the two talk about how it goes on.`,
      citation: null,
      source: null,
      elementId: id,
      waysOut: waysOutOfConsentGone(),
    }));
}

function blockingFirst(one: GapDto, other: GapDto): number {
  return Number(other.severity === 'block') - Number(one.severity === 'block');
}
