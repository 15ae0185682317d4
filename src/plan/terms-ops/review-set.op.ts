import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { BrokenRule } from '../../core/errors.js';
import type { AgreedOpKind, Op } from '../ops/op-kind.js';

const dayMs = 24 * 60 * 60 * 1000;

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

  /** The next one, as YYYY-MM-DD, never in the past; without it, one interval from today. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'nextReviewOn must be a date such as 2027-03-03' })
  @IsISO8601({ strict: true }, { message: 'nextReviewOn must be a date that exists, such as 2027-03-03' })
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
  complete({ intervalDays, nextReviewOn }, { at }) {
    const today = at.toISOString().slice(0, 10);
    if (nextReviewOn && nextReviewOn < today) {
      throw new BrokenRule(
        `The next review cannot lie in the past (${nextReviewOn}). Choose today or a later day.`,
        {
          errors: [{ pointer: 'nextReviewOn', message: `must be ${today} or later` }],
        },
      );
    }
    const inOneInterval = new Date(at.getTime() + intervalDays * dayMs).toISOString().slice(0, 10);
    return { op: 'review.set', intervalDays, nextReviewOn: nextReviewOn ?? inOneInterval };
  },
  touches: (_op, { document }) => [document.reviewSchedule.id],
  apply: ({ intervalDays, nextReviewOn }, { document, revision }) =>
    document.reviewSchedule.set(intervalDays, nextReviewOn, revision),
  describe: ({ intervalDays, nextReviewOn }) =>
    `plans a review every ${intervalDays} days, the next on ${nextReviewOn}`,
};
