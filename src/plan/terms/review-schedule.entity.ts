import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanElement } from '../document/plan-element.entity.js';

/** How often the two look at the plan together. */
@Entity('review_schedule')
export class ReviewSchedule implements PlanElement {
  static readonly fields = [
    'intervalDays',
    'nextReviewOn',
    'changedInRevision',
  ] as const satisfies readonly (keyof ReviewSchedule)[];

  readonly kind = 'review_schedule';

  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column('integer', { nullable: true })
  intervalDays: number | null;

  @Column('date', { nullable: true })
  nextReviewOn: string | null;

  @Column('integer')
  changedInRevision: number;

  @Column('integer')
  version: number;

  set(intervalDays: number, nextReviewOn: string, revision: number): void {
    Object.assign(this, { intervalDays, nextReviewOn, changedInRevision: revision });
  }

  content(): Readonly<Record<string, unknown>> {
    return { intervalDays: this.intervalDays };
  }
}
