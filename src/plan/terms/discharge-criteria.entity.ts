import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanElement } from '../document/plan-element.entity.js';

/** What the two want to be true before care comes to an end. */
@Entity('discharge_criteria')
export class DischargeCriteria implements PlanElement {
  static readonly fields = [
    'criteria',
    'changedInRevision',
  ] as const satisfies readonly (keyof DischargeCriteria)[];

  readonly kind = 'discharge_criteria';

  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column('text', { array: true })
  criteria: string[];

  @Column('integer')
  changedInRevision: number;

  @Column('integer')
  version: number;

  set(criteria: readonly string[], revision: number): void {
    Object.assign(this, { criteria: [...criteria], changedInRevision: revision });
  }

  content(): Readonly<Record<string, unknown>> {
    return { criteria: this.criteria };
  }
}
