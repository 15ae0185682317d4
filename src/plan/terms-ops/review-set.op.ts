import { say } from '../../core/language/say.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { nextReviewDay } from '../../organisation/rule-packs/review-limits.entity.js';
import type { AgreedOpKind, Op } from '../ops/op-kind.js';

/** Set how often the two look at the plan together. */
export class ReviewSetDto {
  /** The kind of change. */
  @IsIn(['review.set'])
  op: 'review.set';

  /** Days between reviews, 7 to 366. */
  @ApiProperty({ type: 'integer', minimum: 7, maximum: 366 })
  @IsInt()
  @Min(7)
  @Max(366)
  intervalDays: number;

  /**
   * The next one, as YYYY-MM-DD: today, where the organisation is, or later, and within the longest time that the rule pack
   * allows (`maxReviewDays`). Without it, one interval from today, or as late as the rule pack allows.
   */
  @IsOptional()
  @IsDay('due', { required: false })
  nextReviewOn?: string;
}

/** Stored in a proposal: a review schedule. */
class ReviewSetOpDto extends ReviewSetDto {}

interface ReviewSet extends Op {
  readonly op: 'review.set';
  readonly intervalDays: number;
  readonly nextReviewOn: string;
}

/** How often the two look at the plan together. */
export const reviewSet: AgreedOpKind<ReviewSetDto, ReviewSet> = {
  op: 'review.set',
  needs: 'agreement',
  input: ReviewSetDto,
  stored: ReviewSetOpDto,
  complete: ({ intervalDays, nextReviewOn }, { reviewLimits }) => ({
    op: 'review.set',
    intervalDays,
    nextReviewOn: nextReviewOn ?? nextReviewDay(intervalDays, reviewLimits),
  }),
  touches: (_op, { document }) => [document.reviewSchedule.id],
  apply({ intervalDays, nextReviewOn }, plan) {
    plan.requireReviewDay(nextReviewOn);
    plan.document.reviewSchedule.set(intervalDays, nextReviewOn, plan.revision);
  },
  describe: ({ intervalDays, nextReviewOn }) =>
    say`plans a review every ${intervalDays} days, the next on ${nextReviewOn}`,
};
