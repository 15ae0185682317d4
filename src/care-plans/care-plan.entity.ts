import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../core/errors.js';

/** FHIR R4 request-status, as far as care plans use it. */
export const planStatuses = [
  'draft',
  'active',
  'on-hold',
  'completed',
  'revoked',
  'entered-in-error',
] as const;
export type PlanStatus = (typeof planStatuses)[number];

@Entity('care_plan')
export class CarePlan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  status: PlanStatus;

  /** Raised by one with every accepted proposal. */
  @Column('integer')
  revision: number;

  @Column({ type: 'uuid', update: false })
  openedBy: string;

  @Column('integer')
  version: number;

  static open(opening: { id: string; title: string; openedBy: string }): CarePlan {
    return Object.assign(new CarePlan(), { ...opening, status: 'draft', revision: 0, version: 1 });
  }

  /** @throws {Conflict} when the plan has ended: what is over is read, not rewritten */
  requireOpen(): void {
    if (this.isOpen) return;
    throw new Conflict(
      `The plan “${this.title}” has ended (${this.status}). Open a new one to go on together.`,
    );
  }

  get isOpen(): boolean {
    return ['draft', 'active', 'on-hold'].includes(this.status);
  }
}
