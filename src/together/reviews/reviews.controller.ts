import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  AnswerQuestionDto,
  CancelReviewDto,
  OpenReviewDto,
  RecordReviewDto,
  ReviewDto,
  ReviewPageDto,
} from './review.dto.js';
import { ReviewsReader } from './reviews.reader.js';
import { ReviewsService } from './reviews.service.js';

const review = '/v1/patients/:patientId/care-plans/:planId/reviews/:reviewId';

@Controller('v1/patients/:patientId/care-plans/:planId/reviews')
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly reader: ReviewsReader,
  ) {}

  /**
   * Ask to look at the plan together.
   *
   * Either side can, at any time: the schedule is the latest, not the only moment. There is one review in preparation at
   * a time: 409 when there is one already.
   */
  @May('review.prepare')
  @Located('/v1/patients/:patientId/care-plans/:planId/reviews/:id')
  @Post()
  open(@Param('planId') planId: string, @Body() input: OpenReviewDto): Promise<ReviewDto> {
    return this.reviews.open(planId, input);
  }

  /** List the reviews of a plan, newest first. */
  @May('review.read')
  @Get()
  list(@Param('planId') planId: string, @Query() page: PageQuery): Promise<ReviewPageDto> {
    return this.reader.list(planId, page);
  }

  /** Read a review: the questions and answers, where the two see things differently, and what came of it. */
  @May('review.read')
  @Get(':reviewId')
  find(@Param('planId') planId: string, @Param('reviewId') reviewId: string): Promise<ReviewDto> {
    return this.reader.find(planId, reviewId);
  }

  /**
   * Answer one of the three questions to your side before the review.
   *
   * Answering again replaces the answer. You decide whether the other side reads it beforehand. What the patient keeps until then is theirs:
   * who acts for them reads it when it is shared or the review was recorded, and does not write over it (403).
   */
  @May('review.prepare')
  @Located(review)
  @HttpCode(200)
  @Post(':reviewId/answers')
  answer(
    @Param('planId') planId: string,
    @Param('reviewId') reviewId: string,
    @Body() input: AnswerQuestionDto,
  ): Promise<ReviewDto> {
    return this.reviews.answer(planId, reviewId, input);
  }

  /**
   * Record a review that was held.
   *
   * Every goal in hand is looked at. Where the two see things differently is kept with the record, and the plan's next
   * review moves to the day given, or one agreed interval on.
   */
  @May('review.record')
  @Located(review)
  @HttpCode(200)
  @Post(':reviewId/record')
  record(
    @Param('planId') planId: string,
    @Param('reviewId') reviewId: string,
    @Body() input: RecordReviewDto,
  ): Promise<ReviewDto> {
    return this.reviews.record(planId, reviewId, input);
  }

  /** Call a review off that is being prepared, with the reason. */
  @May('review.prepare')
  @Located(review)
  @HttpCode(200)
  @Post(':reviewId/cancellation')
  cancel(
    @Param('planId') planId: string,
    @Param('reviewId') reviewId: string,
    @Body() input: CancelReviewDto,
  ): Promise<ReviewDto> {
    return this.reviews.cancel(planId, reviewId, input);
  }
}
