import type { Op, OwnOpKind } from '../ops/op-kind.js';

interface ReviewReschedule extends Op {
  readonly op: 'review.reschedule';
  readonly nextReviewOn: string;
}

/** The interval is agreed on; the next day follows from a review that was held, and needs no proposal. */
export const reviewReschedule: OwnOpKind<ReviewReschedule> = {
  op: 'review.reschedule',
  needs: 'own',
  apply({ nextReviewOn }, plan) {
    plan.requireReviewDay(nextReviewOn);
    plan.document.reviewSchedule.nextReviewOn = nextReviewOn;
  },
};
