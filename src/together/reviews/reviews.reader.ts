import { sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { seenBy } from '../../access/kept-private.js';
import { parties, partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { isDay } from '../../core/days.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { isOver } from '../../plan/elements/goal.dto.js';
import { measuredBy, type MeasuredBy } from '../progress/measured-trend.js';
import { MeasuredValuesService } from '../progress/measured-values.service.js';
import { questionCodes, questions } from './review-questions.js';
import type {
  OverdueReviewDto,
  OverdueReviewPageDto,
  ReviewAnswerDto,
  ReviewDto,
  ReviewPageDto,
} from './review.dto.js';
import { oneReview, overdueReviews, reviewsOfPlan } from './reviews.queries.js';

type Row = Omit<ReviewDto, 'measured'> & { objectives: MeasuredBy[]; [column: string]: unknown };

/** Reads reviews, each side with the answers it may read. */
@Injectable()
export class ReviewsReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly carePlans: CarePlansService,
    private readonly measuredValues: MeasuredValuesService,
  ) {}

  async find(planId: string, reviewId: string): Promise<ReviewDto> {
    const parameters = [...(await this.place(planId)), reviewId];
    const [review] = await this.db.query<Row>(oneReview, parameters);
    if (!review) throw new NotFound();
    return withQuestions(await this.prepared(planId, review));
  }

  async list(planId: string, { limit, cursor }: PageQuery): Promise<ReviewPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [...(await this.place(planId)), after, limit + 1];
    const rows = await this.db.query<Row>(reviewsOfPlan, parameters);
    const prepared: ReviewDto[] = [];
    for (const row of rows) prepared.push(withQuestions(await this.prepared(planId, row)));
    return pageOf(prepared, limit, ({ id }) => [id]);
  }

  async overdue({ limit, cursor }: PageQuery): Promise<OverdueReviewPageDto> {
    const { accountId, linkedPatientId, roles } = currentActor();
    const after = keyOfCursor(cursor, [isDay, isId]);
    const parameters = [accountId, linkedPatientId, this.clock.now(), ...after, limit + 1, roles];
    const rows = await this.db.query<OverdueReviewDto>(overdueReviews, parameters);
    return pageOf(rows, limit, ({ dueOn, planId }) => [dueOn, planId]);
  }

  /** What is still open is about how it is now; what was held, about how it was then. */
  private async prepared(planId: string, { objectives, ...review }: Row): Promise<ReviewDto> {
    const { state, closedAt } = review;
    if (state !== 'open')
      return { ...review, measured: await this.measuredValues.trends(planId, objectives, closedAt) };
    const [agenda, { goals }] = await this.db.together([
      this.carePlans.differences(planId),
      this.carePlans.readParts(planId),
    ]);
    const inHand = goals.filter(({ lifecycleStatus }) => !isOver(lifecycleStatus));
    const measured = await this.measuredValues.trends(planId, measuredBy(inHand), null);
    return { ...review, agenda, measured };
  }

  private async place(planId: string): Promise<unknown[]> {
    const today = await this.settings.dayOf(this.clock.now());
    const actor = currentActor();
    const kept = seenBy(actor.relation, []);
    return [currentPatientId(), planId, today, partyOf(actor), actor.seesSubstanceUse, kept];
  }
}

/** All questions to both sides, with what there is to read. */
function withQuestions(review: ReviewDto): ReviewDto {
  const answers = parties.flatMap((party) =>
    questionCodes.map((question): ReviewAnswerDto => {
      const given = review.answers.find((each) => each.party === party && each.question === question);
      const asked = sayAgain(questions[party][question]);
      const { answer = null, shared = null, substanceUse = false } = given ?? {};
      return { party, question, asked, answer, shared, substanceUse };
    }),
  );
  return { ...review, answers };
}
