import { Injectable } from '@nestjs/common';
import { CredentialsService } from '../../auth/passwords/credentials.service.js';
import { PasswordsService } from '../../auth/passwords/passwords.service.js';
import { sha256 } from '../../core/sha256.js';
import { SessionsService } from '../../auth/sessions/sessions.service.js';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { Account } from './account.entity.js';
import { readCode, type InvitationCode } from './invitation-code.js';
import type { RedeemInvitationDto, RedemptionDto } from './invitation.dto.js';
import { Invitation } from './invitation.entity.js';

interface Newcomer {
  readonly password: string;
  readonly passwordHash: string;
  readonly displayName: string | undefined;
}

/**
 * Redeems invitations. Whatever is wrong (unknown, wrong, expired, burnt, revoked, used, or an e-mail address whose
 * account has another password) gets one and the same answer, so that nobody learns who has an account here.
 */
@Injectable()
export class RedemptionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly passwords: PasswordsService,
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
  ) {}

  async redeem({ code, password, displayName }: RedeemInvitationDto): Promise<RedemptionDto> {
    this.passwords.check(password, { email: '', name: displayName ?? '' });
    // Before anything is looked up: the slow part, the same for every outcome, and outside any transaction.
    const passwordHash = await this.passwords.hash(password);
    const parts = readCode(code);
    const redemption = parts && (await this.tryCode(parts, { password, passwordHash, displayName }));
    if (redemption) return redemption;
    throw new BrokenRule(
      'This invitation cannot be used. Check the code, or ask the person who gave it to you for a new one; if you have an account here already, use its password.',
    );
  }

  /** A wrong try is counted although the answer is an error, so this ends in a commit either way. */
  private tryCode(
    { tenantId, invitationId, secret }: InvitationCode,
    newcomer: Newcomer,
  ): Promise<RedemptionDto | null> {
    return this.db.transaction({ scope: 'tenant', tenantId }, async () => {
      const [tenant] = await this.db.query<{ slug: string }>(
        `SELECT slug FROM tenant WHERE status = 'active'`,
      );
      const invitation = await this.db
        .repository(Invitation)
        .findOne({ where: { id: invitationId }, lock: { mode: 'pessimistic_write' } });
      if (!tenant || !invitation) return null;
      const opens = invitation.try(sha256(secret), this.clock.now());
      const account = opens ? await this.admit(invitation, newcomer) : null;
      if (account) invitation.redeem(this.clock.now());
      const { wrongTries, redeemedAt } = invitation;
      await this.db.repository(Invitation).update({ id: invitationId }, { wrongTries, redeemedAt });
      if (!account) return null;
      await this.db.run(
        recordedEvent('invitation.redeem', invitationId, {
          accountId: account.id,
          patientId: account.patientId,
        }),
      );
      const { id: accountId, email, patientId } = account;
      return { accountId, tenant: tenant.slug, email, displayName: account.displayName, patientId };
    });
  }

  private admit(invitation: Invitation, newcomer: Newcomer): Promise<Account | null> {
    return invitation.accountId
      ? this.openAccount(invitation.accountId, newcomer)
      : this.linkPatient(invitation, newcomer);
  }

  private async openAccount(
    accountId: string,
    { passwordHash, displayName }: Newcomer,
  ): Promise<Account | null> {
    const account = await this.db.repository(Account).findOneBy({ id: accountId });
    if (!account || account.status === 'disabled') return null;
    account.activate(displayName);
    await this.db.update(account, ['status', 'displayName']);
    await this.credentials.store(account.id, passwordHash);
    await this.sessions.endAll(account.id, 'password_changed');
    return account;
  }

  private async linkPatient(
    { email, forPatientId }: Invitation,
    newcomer: Newcomer,
  ): Promise<Account | null> {
    if (!forPatientId || (await this.isLinked(forPatientId))) return null;
    const known = await this.db.repository(Account).findOneBy({ email });
    if (known) return this.linkKnown(known, forPatientId, newcomer.password);
    const [patient] = await this.db.query<{ name: string }>(
      'SELECT coalesce(preferred_name, given_name) AS name FROM patient WHERE id = $1',
      [forPatientId],
    );
    const displayName = newcomer.displayName ?? patient?.name ?? email;
    const recordedAt = this.clock.now();
    const account = Account.ofPatient({
      id: newId(),
      email,
      displayName,
      patientId: forPatientId,
      recordedAt,
    });
    await this.db.repository(Account).insert(account);
    await this.credentials.store(account.id, newcomer.passwordHash);
    return account;
  }

  /** Somebody who is here already, such as a member of staff who is a patient too, shows that it is them. */
  private async linkKnown(account: Account, patientId: string, password: string): Promise<Account | null> {
    if (account.status !== 'active' || account.patientId) return null;
    const holder = await this.credentials.ofEmail(account.email);
    if (!(await this.passwords.verify(holder?.passwordHash ?? null, password))) return null;
    account.linkTo(patientId);
    return this.db.update(account, ['patientId', 'roles']);
  }

  private async isLinked(patientId: string): Promise<boolean> {
    const rows = await this.db.query('SELECT FROM account WHERE patient_id = $1', [patientId]);
    return rows.length > 0;
  }
}
