import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { SupportGroupDto } from '../support-groups/support-group.dto.js';
import { handoverStates, type HandoverState } from './handover-states.js';

/** That somebody is asked to facilitate a support group from now on. It names nobody who is in it. */
export class GroupHandoverDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The group, as everybody here may know of it. */
  group: SupportGroupDto;

  /** Who asks. */
  offeredBy: PersonDto;

  /** Who is asked. */
  offeredTo: PersonDto;

  /** Where it stands. Until it is `accepted` nothing changes. */
  @IsIn(handoverStates)
  state: HandoverState;

  /** When it was asked. */
  offeredAt: Date;

  /** When it was answered or taken back. */
  answeredAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class GroupHandoverPageDto extends PageOf(GroupHandoverDto) {}

/** Who is to facilitate the group. */
export class HandGroupOverDto {
  /** The account of a practitioner or of a peer supporter who works here. */
  @IsUUID()
  accountId: string;
}
