import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import { planMoves, type PlanMoveName, type PlanStatus } from './plan-life.js';

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

  /** @throws {Conflict} when the plan is not where the move starts from */
  move(name: PlanMoveName): void {
    const { from, to, words } = planMoves[name];
    const starts: readonly PlanStatus[] = from;
    if (!starts.includes(this.status)) {
      throw new Conflict(
        `The plan is ${this.status}, so it cannot be ${words}: that starts from ${starts.join(' or ')}.`,
      );
    }
    this.status = to;
  }

  get isOpen(): boolean {
    return ['draft', 'active', 'on-hold'].includes(this.status);
  }
}
