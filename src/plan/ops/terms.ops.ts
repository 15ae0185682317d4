import { DischargeCriteria } from '../terms/discharge-criteria.entity.js';
import { ReviewSchedule } from '../terms/review-schedule.entity.js';
import { BrokenRule } from '../../core/errors.js';
import type { OpKind, ProposalOp } from './op-kind.js';
import type { CriteriaSetDto, ReviewSetDto } from '../op-inputs/terms-op.dto.js';

const dayMs = 24 * 60 * 60 * 1000;

interface ReviewSet extends ProposalOp {
  readonly op: 'review.set';
  readonly intervalDays: number;
  readonly nextReviewOn: string;
}

/** How often the two look at the plan together. */
export const reviewSet: OpKind<ReviewSetDto, ReviewSet> = {
  op: 'review.set',
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
  touches: (_op, plan) => plan.all(ReviewSchedule).map(({ id }) => id),
  apply: ({ intervalDays, nextReviewOn }, plan) =>
    plan.only(ReviewSchedule).set(intervalDays, nextReviewOn, plan.revision),
  describe: ({ intervalDays, nextReviewOn }) =>
    `plans a review every ${intervalDays} days, the next on ${nextReviewOn}`,
};

interface CriteriaSet extends ProposalOp {
  readonly op: 'criteria.set';
  readonly criteria: string[];
}

/** What should be true before care comes to an end. */
export const criteriaSet: OpKind<CriteriaSetDto, CriteriaSet> = {
  op: 'criteria.set',
  complete: ({ criteria }) => ({ op: 'criteria.set', criteria }),
  touches: (_op, plan) => plan.all(DischargeCriteria).map(({ id }) => id),
  apply: ({ criteria }, plan) => plan.only(DischargeCriteria).set(criteria, plan.revision),
  describe: ({ criteria }) =>
    `sets what should be true before care ends: ${criteria.map((text) => `“${text}”`).join(', ')}`,
};
