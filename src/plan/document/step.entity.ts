import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import type { Owner, OwnerKind, PlanElement } from './plan-element.entity.js';

/** FHIR R4 task-status, as far as steps use it: `accepted` is agreed and not begun. */
export const stepStatuses = [
  'accepted',
  'in-progress',
  'completed',
  'cancelled',
  'entered-in-error',
] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** The legal moves of a step. */
const stepMoves: Readonly<Record<StepStatus, readonly StepStatus[]>> = {
  accepted: ['in-progress', 'completed', 'cancelled', 'entered-in-error'],
  'in-progress': ['accepted', 'completed', 'cancelled', 'entered-in-error'],
  completed: ['in-progress', 'entered-in-error'],
  cancelled: ['entered-in-error'],
  'entered-in-error': [],
};

export const stepOutcomes = ['completed', 'cancelled'] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

/** What two people agree on when they agree on a step. */
export interface StepContent {
  readonly description: string;
  readonly owner: Owner;
  readonly dueDate: string | null;
}

interface NewStep extends StepContent {
  readonly id: string;
  readonly planId: string;
  readonly goalId: string;
  readonly position: number;
}

/** A small piece of a goal. Agreeing on it is negotiated; doing it is not. */
@Entity('step')
export class Step implements PlanElement {
  static readonly fields = [
    'position',
    'description',
    'ownerKind',
    'ownerAccountId',
    'ownerSupportId',
    'dueDate',
    'status',
    'startedAt',
    'finishedAt',
    'endReason',
    'changedInRevision',
  ] as const satisfies readonly (keyof Step)[];

  readonly kind = 'step';

  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column('uuid')
  goalId: string;

  @Column('integer')
  position: number;

  @Column('text')
  description: string;

  @Column('text')
  ownerKind: OwnerKind;

  @Column('uuid', { nullable: true })
  ownerAccountId: string | null;

  @Column('uuid', { nullable: true })
  ownerSupportId: string | null;

  @Column('date', { nullable: true })
  dueDate: string | null;

  @Column('text')
  status: StepStatus;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('integer')
  changedInRevision: number;

  @Column('integer')
  version: number;

  static add({ owner, ...content }: NewStep, revision: number): Step {
    const undone = { status: 'accepted', startedAt: null, finishedAt: null, endReason: null };
    const step = Object.assign(new Step(), {
      ...content,
      ...undone,
      changedInRevision: revision,
      version: 1,
    });
    step.give(owner);
    return step;
  }

  revise({ owner, ...changes }: Partial<StepContent>, revision: number): void {
    this.refuseWhenOver('revised');
    Object.assign(this, changes, { changedInRevision: revision });
    if (owner) this.give(owner);
  }

  place(position: number, revision: number): void {
    if (this.position === position) return;
    this.position = position;
    this.changedInRevision = revision;
  }

  end(outcome: StepOutcome, reason: string | null, revision: number): void {
    this.move(outcome);
    this.endReason = reason;
    this.changedInRevision = revision;
  }

  /** Whoever owns the step just does it. */
  start(at: Date): void {
    this.move('in-progress');
    this.startedAt ??= at;
    this.finishedAt = null;
  }

  finish(at: Date): void {
    this.move('completed');
    this.finishedAt = at;
  }

  get isOpen(): boolean {
    return this.status === 'accepted' || this.status === 'in-progress';
  }

  get owner(): Owner {
    return { kind: this.ownerKind, accountId: this.ownerAccountId, supportId: this.ownerSupportId };
  }

  content(): StepContent & Readonly<Record<string, unknown>> {
    const { goalId, description, owner, dueDate, position, status } = this;
    return {
      goalId,
      description,
      owner,
      dueDate,
      position,
      ended: status === 'cancelled' || status === 'completed',
    };
  }

  private give({ kind, accountId, supportId }: Owner): void {
    this.ownerKind = kind;
    this.ownerAccountId = accountId;
    this.ownerSupportId = supportId;
  }

  private move(to: StepStatus): void {
    if (!stepMoves[this.status].includes(to)) {
      throw new Conflict(`The step “${this.description}” is ${this.status} and cannot become ${to}.`);
    }
    this.status = to;
  }

  private refuseWhenOver(verb: string): void {
    if (!this.isOpen)
      throw new Conflict(`The step “${this.description}” is ${this.status} and cannot be ${verb}.`);
  }
}
