import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { OneTimeCodesService } from '../../auth/one-time-codes/one-time-codes.service.js';
import { SessionsService } from '../../auth/sessions/sessions.service.js';
import { Db } from '../../core/database/db.js';
import { Conflict } from '../../core/errors.js';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import type { InvitationDto } from '../accounts/invitation.dto.js';
import { InvitationsService } from '../accounts/invitations.service.js';
import type { AccountChange } from './account-change.entity.js';
import { hasAddress } from './account-changes.queries.js';
import { typedKey } from '../../core/text/typed.js';

/** What each change of an account does, once two people have said so. Whoever is signed in there is signed out. */
@Injectable()
export class ChangesCarriedOut {
  constructor(
    private readonly db: Db,
    private readonly accounts: AccountsService,
    private readonly invitations: InvitationsService,
    private readonly oneTimeCodes: OneTimeCodesService,
    private readonly sessions: SessionsService,
  ) {}

  /** @throws {Conflict} when it could not be carried out as things stand, so that nobody confirms in vain */
  async requirePossible({ what, accountId, email }: AccountChange): Promise<void> {
    if (what === 'second_factor' && !(await this.oneTimeCodes.areInUse(accountId)))
      throw new Conflict(say`This account asks for no one-time code.`);
    if (email === null) return;
    const taken = await this.db.query(hasAddress, [typedKey(email), accountId]);
    if (taken.length > 0) throw new Conflict(say`An account with this e-mail address exists already.`);
    await this.invitations.requireNobodyAwaited(email, null);
  }

  /** The second factor can also go with the code of this invitation and the password: the person’s own proof. */
  async prepare({ what, id }: AccountChange, account: Account): Promise<InvitationDto | null> {
    return what === 'second_factor' ? this.invitations.toProve(account, id) : null;
  }

  /** @returns the code to hand over, where the person needs one */
  async carryOut(change: AccountChange, account: Account): Promise<InvitationDto | null> {
    if (change.what === 'password') return this.invitations.toAccount(account);
    if (change.what === 'roles') await this.accounts.assign(account, change.roles ?? []);
    if (change.what === 'second_factor') await this.takeSecondFactorOff(change);
    if (change.what === 'address' && change.email !== null) await this.readdress(account, change.email);
    if (change.what === 'unlinking') await this.unlink(account);
    if (change.what !== 'roles') await this.sessions.endAll(account.id, 'account_changed');
    return null;
  }

  async giveUp({ id }: AccountChange): Promise<void> {
    await this.invitations.revoke({ changeId: id });
  }

  private async takeSecondFactorOff({ id, accountId }: AccountChange): Promise<void> {
    await this.oneTimeCodes.drop(accountId);
    await this.invitations.revoke({ changeId: id });
  }

  private async readdress(account: Account, email: string): Promise<void> {
    account.readdress(email);
    await this.db.update(account, ['email']);
    await this.invitations.revoke({ accountId: account.id });
  }

  private async unlink(account: Account): Promise<void> {
    account.unlink();
    await this.db.update(account, ['patientId', 'roles', 'status']);
  }
}
