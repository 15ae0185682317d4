import { Injectable } from '@nestjs/common';
import { sha256 } from '../../core/sha256.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentContext } from '../../core/request-context.js';
import type { Account } from './account.entity.js';
import { newSecret, writeCode } from './invitation-code.js';
import type { InvitationDto } from './invitation.dto.js';
import { Invitation } from './invitation.entity.js';

type Invited = { readonly accountId: string } | { readonly forPatientId: string };

/** Makes and revokes invitations. Each new one revokes the open ones before it. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  toAccount({ id, email }: Account): Promise<InvitationDto> {
    return this.issue(email, { accountId: id });
  }

  /** @throws {Conflict} when the record is linked to an account already */
  async toPortal(patientId: string, email: string): Promise<InvitationDto> {
    const linked = await this.db.query('SELECT FROM account WHERE patient_id = $1', [patientId]);
    if (linked.length > 0) throw new Conflict('This patient record is linked to an account already.');
    return this.issue(email, { forPatientId: patientId });
  }

  async revoke(invited: Invited): Promise<void> {
    const column = 'accountId' in invited ? 'account_id' : 'for_patient_id';
    const id = 'accountId' in invited ? invited.accountId : invited.forPatientId;
    await this.db.query(
      `UPDATE invitation SET revoked_at = $2 WHERE ${column} = $1 AND redeemed_at IS NULL AND revoked_at IS NULL`,
      [id, this.clock.now()],
    );
  }

  private async issue(email: string, invited: Invited): Promise<InvitationDto> {
    await this.revoke(invited);
    const secret = newSecret();
    const invitation = Invitation.issue({
      id: newId(),
      email,
      accountId: 'accountId' in invited ? invited.accountId : null,
      forPatientId: 'forPatientId' in invited ? invited.forPatientId : null,
      secretHash: sha256(secret),
      issuedBy: currentContext()?.actor?.accountId ?? null,
      issuedAt: this.clock.now(),
    });
    await this.db.repository(Invitation).insert(invitation);
    const code = writeCode({ tenantId: this.db.tenantId, invitationId: invitation.id, secret });
    return { id: invitation.id, expiresAt: invitation.expiresAt, code };
  }
}
