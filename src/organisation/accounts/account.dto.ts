import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { roles, staffRoles, type Role } from '../../core/actor.js';
import { TypedAsRead } from '../../core/text/typed-fields.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { accountStatuses, type AccountStatus } from './account.entity.js';
import { InvitationDto } from './invitation.dto.js';

/** Roles that an administrator gives; `patient` comes with the link to a patient record, `integrator` with an API client. */
const givenRoles = roles.filter((role) => role !== 'patient' && role !== 'integrator');

/** One person's way in to the organisation. */
export class AccountDto {
  /** Id of the account. */
  @IsUUID()
  id: string;

  /**
   * The e-mail address to sign in with; unique in the organisation, kept in lower case.
   * @example "dana@riverside.example"
   */
  @TypedAsRead()
  @IsEmail()
  @MaxLength(254)
  email: string;

  /**
   * The name others see, 1 to 120 characters.
   * @example "Dana Reyes"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'displayName must not be blank' })
  displayName: string;

  /** What the person is in the organisation. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(roles.length)
  @ArrayUnique()
  @IsIn(roles, { each: true })
  roles: Role[];

  /** `invited` until the invitation is redeemed. */
  @IsIn(accountStatuses)
  status: AccountStatus;

  /** The patient record it is linked to, if any. */
  patientId: string | null;

  /** When it was made. */
  recordedAt: Date;

  /** The invitation that stands open, if one does. */
  invitation: InvitationDto | null;

  /**
   * Only in the answer to what ends somebody's care (the account is disabled, or is a practitioner's no more): how many patients have
   * no other clinician who can sign in. `GET /v1/patients-without-clinician` names them.
   */
  @ApiProperty({ type: 'integer', minimum: 0, required: false })
  patientsLeftAlone?: number;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class InviteAccountDto extends PickType(AccountDto, ['email', 'displayName']) {
  /** What the person will be: anything but `patient`, which comes with the link to a patient record. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(givenRoles.length)
  @ArrayUnique()
  @IsIn(givenRoles, { each: true, message: `roles must be of ${givenRoles.join(', ')}` })
  roles: Role[];
}

export class ChangeAccountDto extends PartialType(PickType(AccountDto, ['displayName', 'roles'])) {}

export class AccountPageDto extends PageOf(AccountDto) {}

/** Which accounts to list. */
export class AccountQuery extends PageQuery {
  /**
   * Only those whose name or address has words that begin like these, 1 to 100 characters: `rey da` finds Dana Reyes. Accents,
   * capitals and order make no difference.
   */
  @IsOptional()
  @Length(1, 100)
  name?: string;

  /** Only those in this status. */
  @IsOptional()
  @IsIn(accountStatuses)
  status?: AccountStatus;
}

/** Somebody who works in the organisation. */
export class ColleagueDto extends PickType(AccountDto, ['id', 'displayName', 'roles']) {}

export class ColleaguePageDto extends PageOf(ColleagueDto) {}

/** Which colleagues to list. */
export class ColleagueQuery extends PageQuery {
  /**
   * Only those whose name has words that begin like these, 1 to 100 characters: `rey da` finds Dana Reyes. Accents, capitals and
   * order make no difference.
   */
  @IsOptional()
  @Length(1, 100)
  name?: string;

  /** Only those with this role. */
  @IsOptional()
  @IsIn(staffRoles)
  role?: Role;
}
