import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Assurance } from '../../auth/sessions/session.entity.js';
import type { RecordedMethod } from './recorded-decision.dto.js';
import { statusAfter, type ConsentMove, type ConsentStatus } from '../consent-terms/consent-states.js';

/** As what somebody moves a consent. */
export const consentCapacities = ['self', 'representative', 'professional', 'recipient'] as const;
export type ConsentCapacity = (typeof consentCapacities)[number];

/** Where a consent stands: the end of its ledger. */
export interface LedgerEnd {
  readonly number: number;
  readonly status: ConsentStatus | null;
}

/** What somebody did, and what they said with it. */
export interface Deed {
  readonly move: ConsentMove;
  readonly happenedAt: Date;
  readonly byAccount: string;
  readonly capacity: ConsentCapacity;
  /** By which authority, where somebody decided for the patient. */
  readonly authorityId: string | null;
  readonly assurance: Assurance;
  readonly provenAt: Date;
  readonly reason?: string | null;
  readonly questions?: string[] | null;
  readonly teachBack?: string | null;
  /** Where it was decided without a session of the person's own: what proves it. */
  readonly elsewhere?: Elsewhere;
}

/** What proves a decision that the care team recorded. */
export interface Elsewhere {
  readonly method: RecordedMethod;
  readonly signerName?: string | null;
  readonly signedOn?: string | null;
  readonly pageId?: string | null;
  readonly pageHash?: string | null;
  readonly witness?: string | null;
  readonly codeId?: string | null;
}

export const beforeAnything: LedgerEnd = { number: 0, status: null };

/** One line of the ledger. Nobody edits or removes it: the database lets the service read and add, no more. */
@Entity('consent_event')
export class ConsentEvent {
  @PrimaryColumn('uuid')
  consentId: string;

  @PrimaryColumn('integer')
  number: number;

  /** The number of the event before; null for the first. */
  @Column('integer', { nullable: true })
  previous: number | null;

  @Column('text')
  move: ConsentMove;

  @Column('text', { nullable: true })
  fromStatus: ConsentStatus | null;

  @Column('text')
  toStatus: ConsentStatus;

  @Column('timestamptz')
  happenedAt: Date;

  @Column('uuid')
  byAccount: string;

  @Column('text')
  capacity: ConsentCapacity;

  @Column('uuid', { nullable: true })
  authorityId: string | null;

  @Column('text')
  assurance: Assurance;

  /** When they had last proved it; null for events from before this was kept. */
  @Column('timestamptz', { nullable: true })
  provenAt: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { array: true, nullable: true })
  questions: string[] | null;

  @Column('text', { nullable: true })
  teachBack: string | null;

  @Column('text')
  method: 'session' | RecordedMethod;

  @Column('text', { nullable: true })
  signerName: string | null;

  /** The date on the paper, as YYYY-MM-DD. */
  @Column('date', { nullable: true })
  signedOn: string | null;

  @Column('uuid', { nullable: true })
  pageId: string | null;

  @Column('text', { nullable: true })
  pageHash: string | null;

  @Column('text', { nullable: true })
  witness: string | null;

  @Column('uuid', { nullable: true })
  codeId: string | null;

  /** @throws {Conflict} when the table of moves does not allow it */
  static after(end: LedgerEnd, consentId: string, { elsewhere, ...deed }: Deed): ConsentEvent {
    const toStatus = statusAfter(end.status, deed.move);
    return Object.assign(new ConsentEvent(), {
      ...deed,
      ...(elsewhere ?? { method: 'session' }),
      consentId,
      number: end.number + 1,
      previous: end.number || null,
      fromStatus: end.status,
      toStatus,
    });
  }
}
