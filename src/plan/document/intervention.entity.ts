import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';
import type { Owner, OwnerKind, PlanElement } from './plan-element.entity.js';

/** What kind of help an intervention is. */
export const interventionKinds = [
  'therapy',
  'medication_management',
  'technique',
  'social_support',
  'peer_support',
] as const;
export type InterventionKind = (typeof interventionKinds)[number];

/** FHIR R4 care-plan-activity-status, as far as interventions use it. */
export const interventionStatuses = [
  'not-started',
  'in-progress',
  'on-hold',
  'completed',
  'stopped',
  'entered-in-error',
] as const;
export type InterventionStatus = (typeof interventionStatuses)[number];

/** The legal moves of an intervention. */
const interventionMoves: Readonly<Record<InterventionStatus, readonly InterventionStatus[]>> = {
  'not-started': ['in-progress', 'stopped', 'completed', 'entered-in-error'],
  'in-progress': ['on-hold', 'completed', 'stopped', 'entered-in-error'],
  'on-hold': ['in-progress', 'completed', 'stopped', 'entered-in-error'],
  completed: ['entered-in-error'],
  stopped: ['entered-in-error'],
  'entered-in-error': [],
};

export const interventionOutcomes = ['completed', 'stopped'] as const;
export type InterventionOutcome = (typeof interventionOutcomes)[number];

/** How often: `times` per day, week or month. */
export interface Frequency {
  readonly times: number;
  readonly per: 'day' | 'week' | 'month';
}

/** What two people agree on when they agree on an intervention. Open ends are allowed while the plan is a draft. */
export interface InterventionContent {
  readonly type: InterventionKind;
  readonly title: string;
  readonly description: string | null;
  readonly frequency: Frequency | null;
  readonly durationWeeks: number | null;
  readonly responsible: Owner | null;
  readonly requiresConsent: boolean;
}

interface NewIntervention extends InterventionContent {
  readonly id: string;
  readonly planId: string;
  readonly goalId: string;
  readonly position: number;
  readonly sensitivity: 'substance_use' | null;
}

/** Help that serves a goal: therapy, medication management, a technique, social or peer support. */
@Entity('intervention')
export class Intervention implements PlanElement {
  static readonly fields = [
    'position',
    'type',
    'title',
    'description',
    'frequency',
    'durationWeeks',
    'responsibleKind',
    'responsibleAccountId',
    'responsibleSupportId',
    'requiresConsent',
    'status',
    'endReason',
    'changedInRevision',
  ] as const satisfies readonly (keyof Intervention)[];

  readonly kind = 'intervention';

  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column('uuid')
  goalId: string;

  @Column('integer')
  position: number;

  @Column({ type: 'text', name: 'kind' })
  type: InterventionKind;

  @Column('text')
  title: string;

  @Column({ type: 'text', update: false, nullable: true })
  sensitivity: 'substance_use' | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('jsonb', { nullable: true })
  frequency: Frequency | null;

  @Column('integer', { nullable: true })
  durationWeeks: number | null;

  @Column('text', { nullable: true })
  responsibleKind: OwnerKind | null;

  @Column('uuid', { nullable: true })
  responsibleAccountId: string | null;

  @Column('uuid', { nullable: true })
  responsibleSupportId: string | null;

  @Column('boolean')
  requiresConsent: boolean;

  @Column('text')
  status: InterventionStatus;

  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('integer')
  changedInRevision: number;

  @Column('integer')
  version: number;

  static add({ responsible, ...content }: NewIntervention, revision: number): Intervention {
    const fresh = { status: 'not-started', endReason: null, changedInRevision: revision, version: 1 };
    const intervention = Object.assign(new Intervention(), { ...content, ...fresh });
    intervention.give(responsible);
    return intervention;
  }

  revise({ responsible, ...changes }: Partial<InterventionContent>, revision: number): void {
    if (this.hasEnded)
      throw new Conflict(`“${this.title}” has ended (${this.status}) and cannot be revised.`);
    Object.assign(this, changes, { changedInRevision: revision });
    if (responsible !== undefined) this.give(responsible);
  }

  end(outcome: InterventionOutcome, reason: string | null, revision: number): void {
    if (outcome === 'stopped' && !reason) {
      throw new BrokenRule('Say why it stops: the reason helps whoever reads the plan next.', {
        errors: [{ pointer: 'reason', message: 'is needed when an intervention stops' }],
      });
    }
    this.move(outcome);
    this.endReason = reason;
    this.changedInRevision = revision;
  }

  /** @param consented whether a treatment consent for it is in force */
  start(consented: boolean): void {
    if (this.requiresConsent && !consented) {
      throw new BrokenRule(
        `“${this.title}” starts once the person has consented to it. Ask for the treatment consent first.`,
      );
    }
    this.move('in-progress');
  }

  move(to: InterventionStatus): void {
    if (!interventionMoves[this.status].includes(to)) {
      throw new Conflict(`“${this.title}” is ${this.status} and cannot become ${to}.`);
    }
    this.status = to;
  }

  get hasEnded(): boolean {
    return !interventionMoves[this.status].includes('completed');
  }

  get responsible(): Owner | null {
    const { responsibleKind: kind, responsibleAccountId: accountId, responsibleSupportId: supportId } = this;
    return kind === null ? null : { kind, accountId, supportId };
  }

  content(): InterventionContent & Readonly<Record<string, unknown>> {
    const {
      goalId,
      type,
      title,
      description,
      frequency,
      durationWeeks,
      responsible,
      requiresConsent,
      hasEnded,
    } = this;
    return {
      goalId,
      type,
      title,
      description,
      frequency,
      durationWeeks,
      responsible,
      requiresConsent,
      ended: hasEnded,
    };
  }

  private give(responsible: Owner | null): void {
    this.responsibleKind = responsible?.kind ?? null;
    this.responsibleAccountId = responsible?.accountId ?? null;
    this.responsibleSupportId = responsible?.supportId ?? null;
  }
}
