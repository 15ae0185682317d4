import { Injectable } from '@nestjs/common';
import { SessionsService } from '../../auth/sessions/sessions.service.js';
import { Db } from '../../core/database/db.js';
import { Account } from '../../organisation/accounts/account.entity.js';
import { InvitationsService } from '../../organisation/accounts/invitations.service.js';

const linkFields = ['patientId', 'roles', 'status'] as const;

/** A patient's own way in, which nobody takes in their place once they have died. */
@Injectable()
export class PortalsOfTheDead {
  constructor(
    private readonly db: Db,
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionsService,
  ) {}

  async find(patientId: string): Promise<Account | null> {
    return this.db.repository(Account).findOneBy({ patientId });
  }

  /** An account that is nothing else here is closed; of others an administrator hears, and closes them. */
  async close(patientId: string, account: Account | null): Promise<void> {
    await this.invitations.revoke({ forPatientId: patientId });
    if (!account) return;
    account.unlink();
    await this.db.update(account, linkFields);
    await this.sessions.endAll(account.id, 'account_changed');
  }

  /** It was a mistake: the person's own account is theirs again, unless it was given another use since, or they have another. */
  async reopen(patientId: string, accountId: string | null): Promise<void> {
    if (accountId === null || (await this.find(patientId))) return;
    const account = await this.db.repository(Account).findOneBy({ id: accountId });
    if (!account?.isLinkable) return;
    account.linkTo(patientId);
    await this.db.update(account, linkFields);
  }
}
