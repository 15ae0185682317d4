import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../core/actor.js';
import { typedKey } from '../../core/text/typed.js';
import { BrokenRule, Conflict } from '../../core/errors.js';

export const accountStatuses = ['invited', 'active', 'disabled'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

/** One person's way in to one organisation. Somebody who is in two organisations has two. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  displayName: string;

  @Column('text', { array: true })
  roles: Role[];

  @Column('text')
  status: AccountStatus;

  @Column('uuid', { nullable: true })
  patientId: string | null;

  @Column('integer')
  version: number;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  static invite(invited: Pick<Account, 'id' | 'email' | 'displayName' | 'roles' | 'recordedAt'>): Account {
    const account = Object.assign(new Account(), {
      ...invited,
      status: 'invited',
      patientId: null,
      version: 1,
    });
    account.email = typedKey(invited.email);
    return account;
  }

  /** An account that a patient opens with the invitation to their own record. */
  static ofPatient(
    person: Pick<Account, 'id' | 'email' | 'displayName' | 'patientId' | 'recordedAt'>,
  ): Account {
    return Object.assign(new Account(), { ...person, roles: ['patient'], status: 'active', version: 1 });
  }

  /** Links the account to the person's own record: on it they are only ever themselves, whatever their other roles. */
  linkTo(patientId: string): void {
    if (this.patientId) throw new Conflict('This account is linked to a patient record already.');
    this.patientId = patientId;
    this.roles = [...this.roles, 'patient'];
  }

  assign(roles: readonly Role[]): void {
    if (this.roles.includes('integrator') || roles.includes('integrator')) {
      throw new BrokenRule(
        'The account of a machine is that of its client, and has one role: see /v1/api-clients.',
        {
          errors: [{ pointer: '/roles', message: 'must neither gain nor lose “integrator”' }],
        },
      );
    }
    const isPatient = this.roles.includes('patient');
    if (roles.includes('patient') !== isPatient) {
      throw new BrokenRule(
        'The role “patient” comes with the link to a patient record and goes with nothing else.',
        {
          errors: [
            { pointer: '/roles', message: isPatient ? 'must keep "patient"' : 'must not contain "patient"' },
          ],
        },
      );
    }
    this.roles = [...roles];
  }

  activate(displayName: string | undefined): void {
    if (this.status === 'disabled') throw new Conflict('The account is disabled.');
    this.status = 'active';
    this.displayName = displayName ?? this.displayName;
  }

  disable(): void {
    if (this.status === 'disabled') throw new Conflict('The account is disabled already.');
    this.status = 'disabled';
  }

  /** @param hasCredential whether the person had ever set a password: otherwise the invitation still stands open */
  reinstate(hasCredential: boolean): void {
    if (this.roles.includes('integrator'))
      throw new Conflict('A client stays disabled. Register another one.');
    if (this.status !== 'disabled') throw new Conflict('The account is not disabled.');
    this.status = hasCredential ? 'active' : 'invited';
  }

  get isActiveAdministrator(): boolean {
    return this.status === 'active' && this.roles.includes('administrator');
  }
}
