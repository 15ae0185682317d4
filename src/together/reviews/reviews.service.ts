import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService, requireOpen } from '../../access/labels/kept-labels.service.js';
import { WholePlansService } from '../../plan/plans/whole-plans.service.js';
import type { CarePlanDto } from '../../plan/plans/care-plan.dto.js';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import { ChangePlanService } from '../../plan/changing/change-plan.service.js';
import { type Party, requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Forbidden, NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import {
  nextReviewDay,
  reviewDayFault,
  type ReviewLimits,
} from '../../organisation/rule-packs/review-limits.entity.js';
import { ExcludedPersonsService, inList } from '../../people/excluded-persons/excluded-persons.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { RulePacksService } from '../../organisation/rule-packs/rule-packs.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  AnswerQuestionDto,
  CancelReviewDto,
  OpenReviewDto,
  RecordReviewDto,
  ReviewDto,
} from './review.dto.js';
import { Review } from './review.entity.js';
import { keepAnswer, type KeptAnswer } from './reviews.queries.js';
import { ReviewsReader } from './reviews.reader.js';

const closingFields = [
  'state',
  'heldOn',
  'lateReason',
  'attendees',
  'outcomes',
  'whatChanged',
  'agenda',
  'objectives',
  'nextReviewOn',
  'closedBy',
  'closedAt',
  'cancelReason',
  'keepWordingReason',
] as const;
interface Answered {
  readonly party: Party;
  readonly shared: boolean;
  readonly isLabelled: boolean;
}

const daysToPrepare = 14;
const hasEnded = new Set(['completed', 'cancelled', 'rejected', 'entered-in-error']);

/** Asking for a review, preparing it, and recording what came of it. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly rulePacks: RulePacksService,
    private readonly settings: SettingsService,
    private readonly wording: WordingService,
    private readonly reader: ReviewsReader,
    private readonly wholePlans: WholePlansService,
    private readonly changePlan: ChangePlanService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly outbox: Outbox,
  ) {}

  async open(planId: string, input: OpenReviewDto): Promise<ReviewDto> {
    await this.carePlans.requireOpen(planId);
    const { reason = null, dueOn, keepWording } = input;
    const openedParty = side();
    const keepWordingReason = this.wording.requireNoStigma({ party: openedParty, body: input, keepWording });
    const openedAt = this.clock.now();
    const limits = await this.limits(openedAt);
    const message = dueOn === undefined ? null : reviewDayFault(dueOn, limits);
    if (message !== null) {
      throw new BrokenRule(say`A review cannot be due then: its day ${message}.`, {
        errors: [{ pointer: '/dueOn', message }],
      });
    }
    const { accountId: openedBy } = currentActor();
    const opening = { id: newId(), planId, openedBy, openedParty, openedAt, reason, keepWordingReason };
    await this.db
      .repository(Review)
      .insert({ ...opening, state: 'open', dueOn: dueOn ?? nextReviewDay(daysToPrepare, limits) });
    await this.labels.settle('review', opening.id, input.substanceUse);
    this.notices.tell({
      kind: 'review_asked',
      patientId: currentPatientId(),
      about: { review: opening.id },
      side: openedParty === 'patient' ? 'clinician' : 'patient',
    });
    return this.reader.find(planId, opening.id);
  }

  async answer(planId: string, reviewId: string, input: AnswerQuestionDto): Promise<ReviewDto> {
    const review = await this.load(planId, reviewId);
    review.requireOpen();
    const party = side();
    const { question, answer, shared, substanceUse = null, keepWording } = input;
    if (substanceUse) requireOpen();
    const keptWording = this.wording.requireNoStigma({ party, body: input, keepWording });
    const { accountId, relation } = currentActor();
    const given = [question, answer, shared, keptWording, accountId, this.clock.now(), substanceUse];
    const parameters = [reviewId, party, ...given, relation !== 'representative'];
    const [kept] = await this.db.query<KeptAnswer>(keepAnswer, parameters);
    if (!kept)
      throw new Forbidden(
        say`The patient’s side has answered this already, and whoever did can say it otherwise, or the patient.`,
      );
    if (!kept.wasOpen) this.tellAsOpen({ party, shared, isLabelled: kept.isLabelled });
    return this.reader.find(planId, reviewId);
  }

  /** Whoever cannot read what was answered does not hear that something was. */
  private tellAsOpen({ party, shared, isLabelled }: Answered): void {
    const { accountId, relation } = currentActor();
    if (!shared && (isLabelled || relation === 'self'))
      return this.outbox.isHeardAs('review.prepared', accountId);
    if (isLabelled) return this.outbox.isHeardAs('labelled_preparation.prepared');
    if (!shared) this.outbox.isHeardAs(`${party === 'patient' ? 'patients' : 'teams'}_preparation.prepared`);
  }

  async cancel(planId: string, reviewId: string, input: CancelReviewDto): Promise<ReviewDto> {
    const review = await this.load(planId, reviewId);
    review.cancel(input.reason, this.closing(input));
    await this.db.update(review, closingFields);
    await this.labels.settle('review', reviewId, input.substanceUse);
    this.tellOfClosing('review_cancelled', reviewId);
    return this.reader.find(planId, reviewId);
  }

  async record(planId: string, reviewId: string, input: RecordReviewDto): Promise<ReviewDto> {
    await this.wholePlans.require(planId);
    await this.excludedPersons.requireNone(inList(input.attendees, '/attendees'));
    const review = await this.load(planId, reviewId, 'UPDATE');
    const [plan, { agenda }, limits] = await this.db.together([
      this.carePlans.find(planId),
      this.reader.find(planId, reviewId),
      this.limits(this.clock.now()),
    ]);
    const goals = plan.goals.filter(({ lifecycleStatus }) => !hasEnded.has(lifecycleStatus));
    const { heldOn, attendees, outcomes, lateReason = null, whatChanged = null } = input;
    const nextReviewOn = input.nextReviewOn ?? nextAfter(heldOn, plan, limits);
    review.record(
      { heldOn, lateReason, attendees, outcomes, whatChanged, nextReviewOn },
      { ...limits, goals, agenda },
      this.closing(input),
    );
    await this.db.update(review, closingFields);
    await this.labels.settle('review', reviewId, input.substanceUse);
    this.tellOfClosing('review_recorded', reviewId);
    // The interval is agreed on; the next day follows from it and needs no proposal.
    await this.changePlan.change(planId, () => [{ op: 'review.reschedule', nextReviewOn }]);
    return this.reader.find(planId, reviewId);
  }

  private tellOfClosing(kind: 'review_cancelled' | 'review_recorded', reviewId: string): void {
    this.notices.settle(reviewId);
    this.notices.tell({ kind, patientId: currentPatientId(), about: { review: reviewId } });
  }

  private async limits(now: Date): Promise<ReviewLimits> {
    const [today, { maxReviewDays }] = await this.db.together([
      this.settings.dayOf(now),
      this.rulePacks.current(),
    ]);
    return { today, maxReviewDays };
  }

  private closing(input: RecordReviewDto | CancelReviewDto): {
    by: string;
    at: Date;
    keepWordingReason: string | null;
  } {
    const keepWordingReason = this.wording.requireNoStigma({
      party: side(),
      body: input,
      keepWording: input.keepWording,
    });
    return { by: currentActor().accountId, at: this.clock.now(), keepWordingReason };
  }

  /** Locked, so that of two who close it at once one comes second. */
  private async load(planId: string, reviewId: string, lock: 'SHARE' | 'UPDATE' = 'SHARE'): Promise<Review> {
    const plan = await this.carePlans.hold(planId, lock);
    const review = await this.db
      .repository(Review)
      .findOne({ where: { id: reviewId, planId }, lock: { mode: 'pessimistic_write' } });
    if (!review) throw new NotFound();
    plan.requireOpen();
    return review;
  }
}

function side(): Party {
  return requireParty(currentActor(), say`Reviews are for the patient’s side and the care team.`);
}

function nextAfter(heldOn: string, plan: CarePlanDto, limits: ReviewLimits): string {
  const { intervalDays } = plan.reviewSchedule;
  if (intervalDays !== null) return nextReviewDay(intervalDays, limits, heldOn);
  throw new BrokenRule(say`The two have not agreed how often they look at the plan together.`, {
    errors: [{ pointer: '/nextReviewOn', message: say`is needed while the plan has no review interval` }],
  });
}
