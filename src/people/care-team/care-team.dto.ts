import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { IsFlag } from '../../core/contract/flag.decorator.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { professions, teamRoles, type Profession, type TeamRole } from './care-team-member.entity.js';

/** One period of one person on a care team. */
export class CareTeamMemberDto {
  /** Id of the membership; somebody who comes back gets a new one. */
  @IsUUID()
  id: string;

  /** The account of the practitioner. */
  @IsUUID()
  accountId: string;

  /**
   * Their name.
   * @example "Dana Reyes"
   */
  displayName: string;

  /** `lead`: the one who answers for the team; there is one at most. `supervisor`: co-signs plans. */
  @IsIn(teamRoles)
  role: TeamRole;

  /** Their profession; null: not said. Some organisations ask a psychiatrist to sign plans. */
  @ApiProperty({ enum: professions, nullable: true, type: String })
  @IsOptional()
  @IsIn(professions)
  profession: Profession | null;

  /** Whether they are in training: a supervisor of the team co-signs what they put up for signing or sign. */
  @IsBoolean()
  inTraining: boolean;

  /** Since when. */
  startedAt: Date;

  /** Until when; null: they are on the team now. */
  endedAt: Date | null;

  /** False where they cannot sign in at present, because their account is closed or is a practitioner's no more: do not wait for them. */
  canSignIn: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** Somebody who joins the care team. */
export class JoinCareTeamDto extends IntersectionType(
  PickType(CareTeamMemberDto, ['accountId', 'role']),
  PartialType(PickType(CareTeamMemberDto, ['profession', 'inTraining'])),
) {}

export class CareTeamPageDto extends PageOf(CareTeamMemberDto) {}

/** Which memberships to list. */
export class CareTeamQuery extends PageQuery {
  /** `true`: who is on the team now. `false`: also those who were. */
  @IsFlag()
  current?: boolean = true;

  /**
   * Who was on the team at that moment (RFC 3339, with its time zone), in place of who is now.
   * @example "2026-12-01T09:00:00Z"
   */
  @IsOptional()
  @IsMoment('asked', { required: false })
  asOf?: string;
}
