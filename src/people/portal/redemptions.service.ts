import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { CredentialsService } from '../../auth/passwords/credentials.service.js';
import { PasswordsService } from '../../auth/passwords/passwords.service.js';
import { SessionsService } from '../../auth/sessions/sessions.service.js';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import type { Language } from '../../core/language/languages.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { AccountChangesService } from '../../organisation/account-changes/account-changes.service.js';
import { Account } from '../../organisation/accounts/account.entity.js';
import { InvitationsService, type CodeRead } from '../../organisation/accounts/invitations.service.js';
import type { RedeemInvitationDto, RedemptionDto } from '../../organisation/accounts/invitation.dto.js';
import { Invitation } from '../../organisation/accounts/invitation.entity.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { OwnNamesService } from './own-names.service.js';
import { OwnRecordsService } from './own-records.service.js';

interface Newcomer {
  readonly password: string;
  readonly passwordHash: string;
  readonly displayName: string | undefined;
  readonly language: Language | undefined;
}

/** $1 the account, $2 the language. */
const speakTo = 'UPDATE account SET language = $2 WHERE id = $1 AND language IS NULL';

/**
 * Redeems invitations. Whatever is wrong (unknown, wrong, expired, burnt, revoked, used, or an e-mail address whose
 * account has another password) gets one and the same answer, so that nobody learns who has an account here. It names all of
 * them, and what to do in each: a used code may lie on a desk long after, and tells whoever finds it nothing.
 */
@Injectable()
export class RedemptionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly passwords: PasswordsService,
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
    private readonly invitations: InvitationsService,
    private readonly accountChanges: AccountChangesService,
    private readonly ownNames: OwnNamesService,
    private readonly ownRecords: OwnRecordsService,
    private readonly notices: NoticesService,
    private readonly outbox: Outbox,
  ) {}

  async redeem({ code, password, displayName, language }: RedeemInvitationDto): Promise<RedemptionDto> {
    this.passwords.check(password, { email: '', name: displayName ?? '' });
    // Before anything is looked up: the slow part, the same for every outcome, and outside any transaction.
    const passwordHash = await this.passwords.hash(password);
    const read = await this.invitations.read(code);
    const redemption = read && (await this.tryCode(read, { password, passwordHash, displayName, language }));
    if (redemption) return redemption;
    throw new BrokenRule(
      say`This invitation cannot be used. It may have been used already or have run out, or the code is not quite right. If you have an account here, sign in, or use its password for this invitation; if not, ask the clinic for a new one.`,
    );
  }

  /** A wrong try is counted although the answer is an error, so this ends in a commit either way. */
  private tryCode(
    { tenantId, codeName, secretHash }: CodeRead,
    newcomer: Newcomer,
  ): Promise<RedemptionDto | null> {
    return this.db.transaction({ scope: 'tenant', tenantId }, async () => {
      const [tenant] = await this.db.query<{ slug: string }>(
        `SELECT slug FROM tenant WHERE status = 'active'`,
      );
      const invitation = await this.db
        .repository(Invitation)
        .findOne({ where: { codeName }, lock: { mode: 'pessimistic_write' } });
      if (!tenant || !invitation) return null;
      const opens = invitation.try(secretHash, this.clock.now());
      const account = opens ? await this.admit(invitation, newcomer) : null;
      if (account) invitation.redeem(this.clock.now());
      const { wrongTries, redeemedAt } = invitation;
      await this.db.repository(Invitation).update({ id: invitation.id }, { wrongTries, redeemedAt });
      if (!account) return null;
      if (newcomer.language) await this.db.query(speakTo, [account.id, newcomer.language]);
      await this.db.run(
        recordedEvent('invitation.redeem', invitation.id, {
          accountId: account.id,
          patientId: account.patientId,
        }),
      );
      this.tellScreens(account.id, invitation.forPatientId);
      const { id: accountId, email, patientId } = account;
      return { accountId, tenant: tenant.slug, email, displayName: account.displayName, patientId };
    });
  }

  /** Whoever handed the code over may still have it on their screen. */
  private tellScreens(accountId: string, patientId: string | null): void {
    this.outbox.also({ name: 'account.joined', patientId: null, subjectId: accountId });
    if (patientId !== null) this.outbox.also({ name: 'patient.joined', patientId, subjectId: patientId });
  }

  private admit(invitation: Invitation, newcomer: Newcomer): Promise<Account | null> {
    if (invitation.changeId) return this.prove(invitation, invitation.changeId, newcomer.password);
    return invitation.accountId
      ? this.openAccount(invitation.accountId, invitation, newcomer)
      : this.linkPatient(invitation, newcomer);
  }

  /** Somebody who has both the code and the password is whose account it is. */
  private async prove({ email }: Invitation, changeId: string, password: string): Promise<Account | null> {
    const account = await this.db.repository(Account).findOneBy({ email });
    if (!account || account.status !== 'active' || !(await this.isTheirs(account, password))) return null;
    await this.accountChanges.confirmByProof(changeId);
    return account;
  }

  private async openAccount(
    accountId: string,
    { issuedBy }: Invitation,
    { passwordHash, displayName }: Newcomer,
  ): Promise<Account | null> {
    const account = await this.db.repository(Account).findOneBy({ id: accountId });
    if (!account || account.status === 'disabled') return null;
    if (account.status === 'invited') {
      account.open(displayName, { by: issuedBy, at: this.clock.now() });
      await this.db.update(account, ['status', 'displayName', 'letInBy', 'letInAt', 'rolesGivenAloneAt']);
      await this.notices.catchUp();
    } else
      this.notices.tell({ kind: 'password_set_anew', about: { account: accountId }, named: [accountId] });
    await this.credentials.store(account.id, passwordHash);
    await this.sessions.endAll(account.id, 'password_changed');
    return account;
  }

  private async linkPatient(invitation: Invitation, newcomer: Newcomer): Promise<Account | null> {
    const { email, forPatientId, issuedBy } = invitation;
    if (!forPatientId || (await this.ownRecords.isLinked(forPatientId))) return null;
    await this.db.approachPatient(forPatientId);
    const known = await this.db.repository(Account).findOneBy({ email });
    const account = known
      ? await this.linkKnown(known, invitation, newcomer.password)
      : await this.openFor(forPatientId, { email, issuedBy }, newcomer);
    if (!account) return null;
    this.notices.tell({
      kind: 'portal_linked',
      patientId: forPatientId,
      about: { account: account.id },
      by: account.id,
    });
    await this.notices.catchUp(forPatientId);
    return account;
  }

  private async openFor(
    patientId: string,
    { email, issuedBy }: Pick<Invitation, 'email' | 'issuedBy'>,
    { displayName, passwordHash }: Newcomer,
  ): Promise<Account> {
    if (displayName !== undefined) await this.ownRecords.requireOwnName(patientId, displayName);
    const account = Account.ofPatient({
      id: newId(),
      email,
      displayName: displayName ?? (await this.ownRecords.nameOf(patientId)) ?? email,
      patientId,
      letInBy: issuedBy,
      recordedAt: this.clock.now(),
    });
    await this.db.repository(Account).insert(account);
    await this.credentials.store(account.id, passwordHash);
    if (displayName !== undefined) await this.ownNames.sayInRecord(patientId, displayName);
    return account;
  }

  /** Somebody who is here already, such as a member of staff who is a patient too, shows that it is them. */
  private async linkKnown(
    account: Account,
    { forPatientId, issuedBy, confirmedBy }: Invitation,
    password: string,
  ): Promise<Account | null> {
    if (!forPatientId || !account.isLinkable || !(await this.isTheirs(account, password))) return null;
    if (account.id === issuedBy || account.id === confirmedBy)
      throw new BrokenRule(say`Nobody lets themself into a record: a colleague invites you to yours.`);
    await this.ownRecords.requireStillFree(forPatientId, account.id);
    account.linkTo(forPatientId);
    return this.db.update(account, ['patientId', 'roles', 'status']);
  }

  private async isTheirs({ email }: Account, password: string): Promise<boolean> {
    const holder = await this.credentials.ofEmail(email);
    return this.passwords.verify(holder?.passwordHash ?? null, password);
  }
}
