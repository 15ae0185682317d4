import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataClass } from '../../access/access-matrix.js';
import { Conflict } from '../../core/errors.js';
import { requireSecondPerson, type SecondPerson } from '../account-changes/second-person.js';

/** What a machine can be let read at all, as the access matrix has it: never measures, check-ins, the journal, nor clinical or counselling notes. */
export const clientScopes = [
  'plan',
  'progress',
  'journey',
  'decisions',
  'safety_plan',
  'substance_use',
] as const satisfies DataClass[];
export type ClientScope = (typeof clientScopes)[number];

/** What another organisation reads for. Consent counts for the purpose it was given for and no other. */
export const clientPurposes = [
  'care_coordination',
  'treatment',
  'payment',
  'operations',
  'research',
  'legal_proceedings',
] as const;
export type ClientPurpose = (typeof clientPurposes)[number];

/** A machine of another organisation. */
@Entity('api_client')
export class ApiClient {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  accountId: string;

  @Column('text')
  name: string;

  @Column({ type: 'text', update: false })
  organisation: string;

  @Column('text')
  contact: string;

  @Column({ type: 'text', update: false })
  purposeCode: ClientPurpose;

  @Column('text', { array: true })
  scopes: ClientScope[];

  @Column('text')
  status: 'active' | 'disabled';

  @Column({ type: 'uuid', update: false })
  registeredBy: string;

  @Column({ type: 'timestamptz', update: false })
  registeredAt: Date;

  @Column('integer')
  version: number;

  requireActive(): void {
    if (this.status === 'disabled') throw new Conflict(say`This client is disabled. Register another one.`);
  }

  disable(): void {
    if (this.status === 'disabled') throw new Conflict(say`This client is disabled already.`);
    this.status = 'disabled';
  }
}

const hours = 72;

/** A public key that a client proves itself with. */
@Entity('api_client_key')
export class ApiClientKey {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  kid: string;

  @Column('jsonb')
  publicJwk: Record<string, unknown>;

  @Column('uuid')
  addedBy: string;

  @Column('timestamptz')
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;

  /** Until when a second person can confirm it. */
  @Column({ type: 'timestamptz', update: false })
  confirmableUntil: Date;

  /** Nobody but who added it has looked at it: no token is given for it. */
  @Column('boolean')
  awaitsConfirmation: boolean;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** Until when somebody can confirm what was added then. */
  static confirmableUntil(addedAt: Date): Date {
    return new Date(addedAt.getTime() + hours * 60 * 60 * 1000);
  }

  /** @throws {Forbidden} unless it is a second person, {Conflict} when it does not wait for one, or not any more */
  confirm(by: SecondPerson, at: Date): void {
    if (this.retiredAt) throw new Conflict(say`This key was retired. Add another one.`);
    if (!this.awaitsConfirmation) throw new Conflict(say`This key counts already.`);
    if (at >= this.confirmableUntil)
      throw new Conflict(
        say`Nobody confirmed this key within 72 hours. Retire it, and add a new one if it is still needed.`,
      );
    requireSecondPerson(by, { accountId: null, what: 'machine_key', askedBy: this.addedBy });
    this.awaitsConfirmation = false;
    this.confirmedBy = by.accountId;
    this.confirmedAt = at;
  }
}
