import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { Conflict, Forbidden } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { HandsService } from '../../organisation/account-changes/hands.service.js';
import { InvitationsService } from '../../organisation/accounts/invitations.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { CommunicationWishesService } from '../communication-wishes/communication-wishes.service.js';
import { OwnRecordsService } from './own-records.service.js';
import { typedKey } from '../../core/text/typed.js';
import type { PortalInvitationDto } from './portal-invitation.dto.js';

interface Known {
  readonly id: string;
  readonly isPatient: boolean;
  readonly isActive: boolean;
}

const known = `
  SELECT id, patient_id IS NOT NULL AS "isPatient", status = 'active' OR cardinality(roles) = 0 AS "isActive"
  FROM account WHERE email = $1`;
const issuerOf = 'SELECT issued_by AS "issuedBy" FROM invitation WHERE id = $1 AND for_patient_id = $2';

/** Lets patients into their own record. Who treats them knows them; an administrator needs a second pair of eyes. */
@Injectable()
export class PortalInvitationsService {
  constructor(
    private readonly db: Db,
    private readonly hands: HandsService,
    private readonly invitations: InvitationsService,
    private readonly notices: NoticesService,
    private readonly ownRecords: OwnRecordsService,
    private readonly wishes: CommunicationWishesService,
  ) {}

  async invite(patientId: string, email: string): Promise<PortalInvitationDto> {
    await this.requireFreeAddress(patientId, email);
    const isVouchedFor = partyOf(currentActor()) === 'clinician';
    const invitation = await this.invitations.toPortal(patientId, email, isVouchedFor);
    if (!isVouchedFor)
      this.notices.tell({
        kind: 'portal_invitation_asked',
        patientId,
        about: { invitation: invitation.id },
      });
    return { ...invitation, reachBy: await this.wishes.reachBy(patientId) };
  }

  /** @throws {Forbidden} unless it is a second person: on the care team, or an administrator of another hand */
  async confirm(patientId: string, invitationId: string): Promise<PortalInvitationDto> {
    const actor = currentActor();
    if (partyOf(actor) !== 'clinician') {
      const [invitation] = await this.db.query<{ issuedBy: string }>(issuerOf, [invitationId, patientId]);
      const askedBy = invitation?.issuedBy;
      if (askedBy && askedBy !== actor.accountId && (await this.hands.areOne(actor.accountId, askedBy)))
        throw new Forbidden(
          say`Your account and that of who asked come from one hand. Somebody on the care team confirms this, or an administrator who has been here for longer.`,
        );
    }
    this.notices.settle(invitationId);
    const invitation = await this.invitations.confirmToPortal(patientId, invitationId);
    return { ...invitation, reachBy: await this.wishes.reachBy(patientId) };
  }

  /** Nobody learns whose address it is; whoever invites learns at once what to do. */
  private async requireFreeAddress(patientId: string, email: string): Promise<void> {
    await this.invitations.requireNobodyAwaited(email, patientId);
    const [account] = await this.db.query<Known>(known, [typedKey(email)]);
    if (!account) return;
    if (account.isPatient || !account.isActive)
      throw new Conflict(
        say`This address is in use here for somebody else; families often share one, and each person signs in with their own. Take another address. Nothing is ever sent to it, so one of the same letterbox will do, such as family+ben@example.org.`,
      );
    await this.ownRecords.requireFree(patientId, account.id);
  }
}
