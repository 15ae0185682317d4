import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ShownOnce } from '../../core/contract/route.decorators.js';
import { InviteToPortalDto, PortalInvitationDto } from './portal-invitation.dto.js';
import { PortalInvitationsService } from './portal-invitations.service.js';

@Controller('v1/patients/:patientId/portal-invitations')
export class PortalInvitationsController {
  constructor(private readonly portalInvitations: PortalInvitationsService) {}

  /**
   * Invite the patient to the portal.
   *
   * Answers with a one-time code to hand over, in person or on paper: whoever redeems it is linked to this record. Earlier
   * invitations to it end. Asked by an administrator there is no code yet: somebody on the care team, who knows the patient,
   * or another administrator confirms it and hands the code over. 409 when the record is linked to an account already, or the
   * address is in use for somebody else, or somebody else was invited there and has not come in yet; 422 for the address of somebody who stands to the patient in another way.
   */
  @May('patient.invite')
  @ShownOnce('/v1/patients/:patientId')
  @Post()
  invite(
    @Param('patientId') patientId: string,
    @Body() { email }: InviteToPortalDto,
  ): Promise<PortalInvitationDto> {
    return this.portalInvitations.invite(patientId, email);
  }

  /**
   * Confirm an invitation that an administrator asked for.
   *
   * The answer holds the code, shown once: hand it over to the patient, whom you know. 403 for who asked, 409 when the
   * invitation waits for nobody.
   */
  @May('patient.confirm_invitation')
  @ShownOnce('/v1/patients/:patientId')
  @HttpCode(200)
  @Post(':invitationId/confirmation')
  confirm(
    @Param('patientId') patientId: string,
    @Param('invitationId') invitationId: string,
  ): Promise<PortalInvitationDto> {
    return this.portalInvitations.confirm(patientId, invitationId);
  }
}
