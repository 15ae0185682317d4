import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../core/actor.js';
import { typedKey } from '../../core/text/typed.js';
import { clinicalAndOffice, requireOneIsEnough } from './role-rules.js';
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

  /** Whose invitation opened it, and when: see hands.service.ts. */
  @Column('uuid', { nullable: true })
  letInBy: string | null;

  @Column('timestamptz', { nullable: true })
  letInAt: Date | null;

  /** When one person alone last gave it a role; null: two people did. */
  @Column('timestamptz', { nullable: true })
  rolesGivenAloneAt: Date | null;

  @Column('integer')
  version: number;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  static invite(invited: Pick<Account, 'id' | 'email' | 'displayName' | 'roles' | 'recordedAt'>): Account {
    if (clinicalAndOffice(invited.roles))
      throw new BrokenRule(
        say`One person who works with patients and also for the administration takes two people to appoint: invite them in one of the two, then ask for the other at POST /v1/accounts/{accountId}/changes.`,
        { errors: [{ pointer: '/roles', message: say`must be either clinical or of the administration` }] },
      );
    const account = Object.assign(new Account(), {
      ...invited,
      status: 'invited',
      patientId: null,
      letInBy: null,
      letInAt: null,
      rolesGivenAloneAt: null,
      version: 1,
    });
    account.email = typedKey(invited.email);
    return account;
  }

  /** An account that a patient opens with the invitation to their own record. */
  static ofPatient(
    person: Pick<Account, 'id' | 'email' | 'displayName' | 'patientId' | 'recordedAt' | 'letInBy'>,
  ): Account {
    const opened = {
      roles: ['patient'],
      status: 'active',
      letInAt: person.recordedAt,
      rolesGivenAloneAt: null,
      version: 1,
    };
    return Object.assign(new Account(), { ...person, ...opened });
  }

  /** Links the account to the person's own record: on it they are only ever themselves, whatever their other roles. */
  linkTo(patientId: string): void {
    if (this.patientId) throw new Conflict(say`This account is linked to a patient record already.`);
    this.patientId = patientId;
    this.roles = [...this.roles, 'patient'];
    this.status = 'active';
  }

  /** It was linked to the wrong record. Who was here as a patient only stays out until they are invited to their own. */
  unlink(): void {
    if (!this.patientId) throw new Conflict(say`This account is linked to no patient record.`);
    this.patientId = null;
    this.roles = this.roles.filter((role) => role !== 'patient');
    if (this.roles.length === 0) this.status = 'disabled';
  }

  /** Whether somebody who has its password can be linked to a record. */
  get isLinkable(): boolean {
    return this.patientId === null && (this.status === 'active' || this.roles.length === 0);
  }

  /** @throws {BrokenRule} when it takes a second person to give these roles */
  assignAlone(roles: readonly Role[], by: { accountId: string; at: Date }): void {
    const before = this.roles;
    requireOneIsEnough({ before, after: roles, isOwn: by.accountId === this.id });
    this.assign(roles);
    if (roles.some((role) => !before.includes(role))) this.rolesGivenAloneAt = by.at;
  }

  assign(roles: readonly Role[]): void {
    this.requireAssignable(roles);
    this.roles = [...roles];
  }

  /** @throws {BrokenRule} for roles that come and go with something else */
  requireAssignable(roles: readonly Role[]): void {
    if (this.isMachine || roles.includes('integrator')) {
      throw new BrokenRule(
        say`The account of a machine is that of its client, and has one role: see /v1/api-clients.`,
        {
          errors: [{ pointer: '/roles', message: say`must neither gain nor lose “integrator”` }],
        },
      );
    }
    const isPatient = this.roles.includes('patient');
    if (roles.includes('patient') === isPatient) return;
    throw new BrokenRule(
      say`The role “patient” comes with the link to a patient record and goes with nothing else.`,
      {
        errors: [
          {
            pointer: '/roles',
            message: isPatient ? say`must keep "patient"` : say`must not contain "patient"`,
          },
        ],
      },
    );
  }

  /** From now on the person signs in with this address. */
  readdress(email: string): void {
    this.email = typedKey(email);
  }

  /** The first time: from then on the person calls themself as they wish. */
  open(displayName: string | undefined, { by, at }: { by: string | null; at: Date }): void {
    if (this.status !== 'invited') throw new Conflict(say`The account was opened already.`);
    this.status = 'active';
    this.displayName = displayName ?? this.displayName;
    this.letInBy = by;
    this.letInAt = at;
    this.rolesGivenAloneAt = at;
  }

  disable(): void {
    if (this.status === 'disabled') throw new Conflict(say`The account is disabled already.`);
    this.status = 'disabled';
  }

  /** @param hasCredential whether the person had ever set a password: otherwise the invitation still stands open */
  reinstate(hasCredential: boolean): void {
    if (this.isMachine) throw new Conflict(say`A client stays disabled. Register another one.`);
    if (this.roles.length === 0)
      throw new Conflict(
        say`This account was linked to a record that is not theirs, and is nothing else here. Invite the person to their own record with this address.`,
      );
    if (this.status !== 'disabled') throw new Conflict(say`The account is not disabled.`);
    this.status = hasCredential ? 'active' : 'invited';
  }

  get isMachine(): boolean {
    return this.roles.includes('integrator');
  }

  get isActiveAdministrator(): boolean {
    return this.status === 'active' && this.roles.includes('administrator');
  }
}
