import { say, toSay, sayAgain, type Unsaid } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../core/actor.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import type { Account } from '../accounts/account.entity.js';
import {
  accountChangeMoves,
  type AccountChangeMove,
  type AccountChangeState,
  type WhatChanges,
} from './account-change-states.js';
import { requireSecondPerson, type SecondPerson } from './second-person.js';

const hours = 72;

interface Asking {
  readonly id: string;
  readonly what: WhatChanges;
  readonly email: string | null;
  readonly roles: readonly Role[] | null;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Date;
}

/** A change of somebody's account that one person alone may not make. */
@Entity('account_change')
export class AccountChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  accountId: string;

  /** The record that the account was linked to when it was asked. */
  @Column({ type: 'uuid', nullable: true, update: false })
  ofPatientId: string | null;

  @Column({ type: 'text', update: false })
  what: WhatChanges;

  @Column({ type: 'text', nullable: true, update: false })
  email: string | null;

  @Column({ type: 'text', array: true, nullable: true, update: false })
  roles: Role[] | null;

  @Column({ type: 'text', update: false })
  reason: string;

  @Column('text')
  state: AccountChangeState;

  @Column({ type: 'uuid', update: false })
  askedBy: string;

  @Column({ type: 'timestamptz', update: false })
  askedAt: Date;

  @Column({ type: 'timestamptz', update: false })
  endsAt: Date;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule | Conflict} when there is nothing to change so, or the person can do it themself */
  static ask(asking: Asking, account: Account): AccountChange {
    checkContent(asking);
    checkAccount(asking, account);
    return AccountChange.waiting(asking, account);
  }

  /** By the person themself, who has just proved who they are: another address to sign in with. */
  static askOwnAddress(
    asking: Pick<Asking, 'id' | 'askedAt'> & { email: string },
    account: Account,
  ): AccountChange {
    const own = { what: 'address', reason: ownReason, roles: null, askedBy: account.id } as const;
    return AccountChange.waiting({ ...asking, ...own }, account);
  }

  private static waiting(asking: Asking, account: Account): AccountChange {
    return Object.assign(new AccountChange(), {
      ...asking,
      accountId: account.id,
      ofPatientId: account.patientId,
      state: 'asked',
      endsAt: new Date(asking.askedAt.getTime() + hours * 60 * 60 * 1000),
      answeredBy: null,
      answeredAt: null,
      version: 1,
    });
  }

  /** @throws {Forbidden} unless it is a second person, {Conflict} when it does not wait for an answer */
  confirm(by: SecondPerson, at: Date): void {
    this.requireOpen(at);
    requireSecondPerson(by, this);
    this.answer('confirm', by.accountId, at);
  }

  /** Whoever holds the proof of the person themself (their password, with the code) is them. */
  confirmAsThemself(at: Date): void {
    this.requireOpen(at);
    this.answer('confirm', this.accountId, at);
  }

  decline(by: SecondPerson, at: Date): void {
    this.requireOpen(at);
    if (by.accountId === this.askedBy)
      throw new Forbidden(say`You asked for this yourself. You can withdraw it.`);
    this.answer('decline', by.accountId, at);
  }

  withdraw(by: string, at: Date): void {
    this.requireOpen(at);
    if (by !== this.askedBy)
      throw new Forbidden(say`Whoever asked for this can withdraw it. You can decline it.`);
    this.answer('withdraw', by, at);
  }

  /** Its time is over: nobody needs to be there for that. */
  lapse(now: Date): void {
    if (this.state === 'asked' && now >= this.endsAt) this.move('lapse');
  }

  private requireOpen(now: Date): void {
    this.lapse(now);
    if (this.state !== 'asked') throw new Conflict(sayAgain(stands[this.state]));
  }

  private answer(move: AccountChangeMove, by: string, at: Date): void {
    this.move(move);
    this.answeredBy = by;
    this.answeredAt = at;
  }

  private move(move: AccountChangeMove): void {
    const { from, to } = accountChangeMoves[move];
    if (!(from as readonly string[]).includes(this.state)) throw new Conflict(sayAgain(stands[this.state]));
    this.state = to;
  }
}

const ownReason = 'Asked for by the person themself, with their password.';

const stands: Record<AccountChangeState, Unsaid> = {
  asked: toSay`This waits for a second person.`,
  confirmed: toSay`This was confirmed and carried out already.`,
  declined: toSay`This was declined. Ask anew if that was a mistake.`,
  withdrawn: toSay`This was withdrawn. Ask anew if it is needed after all.`,
  lapsed: toSay`Nobody confirmed this within 72 hours. Ask anew if it is still needed.`,
};

function checkContent({ what, email, roles }: Asking): void {
  for (const [field, value, belongsTo] of [
    ['email', email, 'address'],
    ['roles', roles, 'roles'],
  ] as const) {
    if ((what === belongsTo) === (value !== null)) continue;
    const message = what === belongsTo ? say`is needed` : say`is for a change of ${belongsTo}`;
    throw new BrokenRule(say`Please check ${field}: it ${message}.`, {
      errors: [{ pointer: `/${field}`, message }],
    });
  }
}

function checkAccount({ what, askedBy, roles }: Asking, account: Account): void {
  if (account.isMachine) throw new Conflict(say`A machine has keys of its own: see /v1/api-clients.`);
  if (askedBy === account.id && what !== 'roles')
    throw new Conflict(
      say`This is your own account: change your password with PUT /v1/me/password and your address with POST /v1/me/address-changes. For anything else another administrator asks for you.`,
    );
  if (what === 'unlinking' && account.patientId === null)
    throw new Conflict(say`This account is linked to no patient record.`);
  if (what === 'roles' && roles) account.requireAssignable(roles);
  if (what !== 'password' && what !== 'second_factor') return;
  if (account.status === 'disabled') throw new Conflict(say`The account is disabled. Reinstate it first.`);
  if (account.status === 'invited')
    throw new Conflict(say`The account was never opened. Invite the person again instead.`);
}
