import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { canCare } from '../../access/decision/decide.js';
import { SessionsService } from '../../auth/sessions/sessions.service.js';
import { staffRoles, type Role } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { searchPatterns } from '../../core/text/names.js';
import type {
  AccountDto,
  AccountPageDto,
  AccountQuery,
  ChangeAccountDto,
  ColleagueDto,
  ColleaguePageDto,
  ColleagueQuery,
  InviteAccountDto,
} from './account.dto.js';
import { Account } from './account.entity.js';
import { accountPage, colleaguePage, oneAccount } from './accounts.queries.js';
import { NoticesService } from '../notices/notices.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { LeftAloneService } from './left-alone.service.js';
import { InvitationsService } from './invitations.service.js';

@Injectable()
export class AccountsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionsService,
    private readonly leftAlone: LeftAloneService,
    private readonly settings: SettingsService,
    private readonly notices: NoticesService,
  ) {}

  async invite({ email, displayName, roles }: InviteAccountDto): Promise<AccountDto> {
    await this.invitations.requireNobodyAwaited(email, null);
    const account = Account.invite({ id: newId(), email, displayName, roles, recordedAt: this.clock.now() });
    await this.db.repository(Account).insert(account);
    const invitation = await this.invitations.toAccount(account);
    return { ...(await this.find(account.id)), invitation };
  }

  async find(accountId: string): Promise<AccountDto> {
    const [account] = await this.db.query<AccountDto>(oneAccount, [this.clock.now(), accountId]);
    if (!account) throw new NotFound();
    return account;
  }

  async list({ limit, cursor, status, name }: AccountQuery): Promise<AccountPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<AccountDto>(accountPage, [
      this.clock.now(),
      after,
      status ?? null,
      name === undefined ? null : searchPatterns(name),
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async colleagues({ limit, cursor, role, name: typed }: ColleagueQuery): Promise<ColleaguePageDto> {
    const [name, id] = keyOfCursor(cursor, [(text) => text.length > 0, isId]);
    const rows = await this.db.query<ColleagueDto>(colleaguePage(await this.settings.sorting()), [
      name,
      id,
      limit + 1,
      staffRoles,
      role ?? null,
      typed === undefined ? null : searchPatterns(typed),
    ]);
    return pageOf(rows, limit, (row) => [row.displayName, row.id]);
  }

  async change(
    accountId: string,
    { displayName, roles }: ChangeAccountDto,
    ifMatch: IfMatch,
  ): Promise<AccountDto> {
    const account = await this.load(accountId);
    ifMatch.require(account.version);
    const couldCare = isThere(account);
    if (roles)
      await this.requireAnotherAdministrator(account, () =>
        account.assignAlone(roles, { accountId: currentActor().accountId, at: this.clock.now() }),
      );
    account.displayName = displayName ?? account.displayName;
    await this.db.update(account, ['displayName', 'roles', 'rolesGivenAloneAt'], ifMatch);
    return this.follow(account, couldCare);
  }

  /** What a second person has confirmed. */
  async assign(account: Account, roles: readonly Role[]): Promise<void> {
    const couldCare = isThere(account);
    await this.requireAnotherAdministrator(account, () => account.assign(roles));
    await this.db.update(account, ['roles']);
    await this.follow(account, couldCare);
  }

  /** A new code for somebody who has not come in yet. */
  async inviteAgain(accountId: string): Promise<AccountDto> {
    const account = await this.load(accountId);
    if (account.status === 'disabled')
      throw new Conflict(say`The account is disabled. Reinstate it before inviting the person again.`);
    if (account.status === 'active')
      throw new Conflict(
        say`The account is in use. If the person cannot come in any more, ask for a new password at POST /v1/accounts/{accountId}/changes: a second person confirms it.`,
      );
    const invitation = await this.invitations.toAccount(account);
    return { ...(await this.find(accountId)), invitation };
  }

  /** Bites on the very next request: sessions and open invitations end with it. */
  async disable(accountId: string): Promise<AccountDto> {
    const account = await this.load(accountId);
    await this.requireAnotherAdministrator(account, () => account.disable());
    await this.db.update(account, ['status']);
    await this.sessions.endAll(accountId, 'account_disabled');
    await this.invitations.revoke({ accountId });
    return this.withThoseLeftAlone(accountId);
  }

  async reinstate(accountId: string): Promise<AccountDto> {
    const account = await this.load(accountId);
    account.reinstate(await this.hasPassword(accountId));
    await this.db.update(account, ['status']);
    return this.follow(account, false);
  }

  /** What may wait for them now, they hear of; and those in their care, that they are there again or not any more. */
  private async follow(account: Account, couldCare: boolean): Promise<AccountDto> {
    await this.notices.catchUp();
    if (couldCare && !isThere(account)) return this.withThoseLeftAlone(account.id);
    if (!couldCare && isThere(account)) await this.leftAlone.noMoreBy(account.id);
    return this.find(account.id);
  }

  /** The account, and how many patients have nobody else. */
  private async withThoseLeftAlone(accountId: string): Promise<AccountDto> {
    const patientsLeftAlone = await this.leftAlone.by(accountId);
    return { ...(await this.find(accountId)), patientsLeftAlone };
  }

  private async hasPassword(accountId: string): Promise<boolean> {
    const credentials = await this.db.query('SELECT FROM credential WHERE account_id = $1', [accountId]);
    return credentials.length > 0;
  }

  async load(accountId: string): Promise<Account> {
    const account = await this.db.repository(Account).findOneBy({ id: accountId });
    if (!account) throw new NotFound();
    return account;
  }

  /**
   * What somebody is at is done before they may do less. Two administrators who disable each other at once must not both succeed, so
   * all of them are locked.
   */
  private async requireAnotherAdministrator(account: Account, change: () => void): Promise<void> {
    await this.sessions.waitFor(account.id);
    const administrators = await this.db.query<{ id: string }>(
      `SELECT id FROM account WHERE 'administrator' = ANY (roles) AND status = 'active' ORDER BY id FOR NO KEY UPDATE`,
    );
    const others = administrators.filter(({ id }) => id !== account.id);
    const before = account.isActiveAdministrator;
    change();
    const after: boolean = account.isActiveAdministrator;
    if (before && !after && others.length === 0) {
      throw new Conflict(say`This is the last administrator. Make somebody else an administrator first.`);
    }
  }
}

/** Whether they can look after patients, and sign in. */
function isThere(account: Account): boolean {
  return canCare(account) && account.status === 'active';
}
