import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotIn, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { InvitationDto } from '../accounts/invitation.dto.js';
import { TypedAsRead } from '../../core/text/typed-fields.js';
import { PageOf } from '../../core/requests/page.js';
import { tenantStatuses, type TenantStatus } from './tenant.entity.js';

/** Names that would be mistaken for the service itself. */
const reserved = ['admin', 'api', 'concord', 'docs', 'health', 'operator', 'support', 'www'];

/** One organisation. */
export class TenantDto {
  /** Id of the organisation. */
  @IsUUID()
  id: string;

  /**
   * The short name people sign in with: 1 to 63 lower-case letters, digits and inner hyphens.
   * @example "riverside"
   */
  @Matches(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, {
    message: 'slug must be 1 to 63 lower-case letters, digits or inner hyphens',
  })
  @IsNotIn(reserved, { message: `slug must not be one of ${reserved.join(', ')}` })
  slug: string;

  /**
   * What it is called, 1 to 120 characters.
   * @example "Riverside Community Clinic"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** While `suspended`, nobody of the organisation gets in. */
  @IsIn(tenantStatuses)
  status: TenantStatus;

  /** When it was created. */
  recordedAt: Date;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;

  /** The first administrator's invitation, only in the answer that creates the organisation. */
  adminInvitation: InvitationDto | null;
}

export class CreateTenantDto extends PickType(TenantDto, ['slug', 'name']) {
  /**
   * E-mail address of the first administrator.
   * @example "kim@riverside.example"
   */
  @TypedAsRead()
  @IsEmail()
  @MaxLength(254)
  adminEmail: string;

  /**
   * Their name, 1 to 120 characters.
   * @example "Kim Larsen"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'adminName must not be blank' })
  adminName: string;
}

export class TenantPageDto extends PageOf(TenantDto) {}
