import { agreedContent } from '../element-words/agreed.decorator.js';
import type { PlanElement } from '../elements/plan-element.dto.js';
import { ReviewScheduleContent, ReviewScheduleDto } from './terms.dto.js';

/** How often the two look at the plan together. */
export class ReviewSchedule extends ReviewScheduleDto implements PlanElement {
  get kind(): 'review_schedule' {
    return 'review_schedule';
  }

  /** As it stands in a document. */
  static read(stored: ReviewScheduleDto): ReviewSchedule {
    return Object.assign(Object.create(ReviewSchedule.prototype) as ReviewSchedule, stored);
  }

  static unset(id: string): ReviewSchedule {
    const open = { intervalDays: null, nextReviewOn: null };
    return ReviewSchedule.read({ id, ...open, changedInRevision: 0, agreements: [] });
  }

  set(intervalDays: number, nextReviewOn: string, revision: number): void {
    Object.assign(this, { intervalDays, nextReviewOn, changedInRevision: revision });
  }

  content(): Readonly<Record<string, unknown>> {
    return { ...agreedContent(ReviewScheduleContent, this) };
  }
}
