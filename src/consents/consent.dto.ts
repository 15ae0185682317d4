import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { dataClasses, type DataClass } from '../access/access-matrix.js';
import { PageOf } from '../core/page.js';
import { PersonDto } from '../core/person.dto.js';
import { consentKinds, consentStatuses, type ConsentKind, type ConsentStatus } from './consent.entity.js';

/** What a patient agreed to share, with whom and for what. */
export class ConsentDto {
  /** Id of the consent. */
  @IsUUID()
  id: string;

  /** What it is for. `sharing`: somebody of the organisation may read along. */
  @IsIn(consentKinds)
  kind: ConsentKind;

  /** Where it is in its life (FHIR R4 consent-state-codes): `inactive` once it is withdrawn. */
  @IsIn(consentStatuses)
  status: ConsentStatus;

  /** True: it counts at this moment. False once it is withdrawn, or past its end. */
  inForce: boolean;

  /** Whom it lets in. */
  recipient: PersonDto;

  /** What they may read: the units in which a record is shared. At least one, each once. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /**
   * What for, in the patient's words, 1 to 200 characters.
   * @example "Someone to walk alongside me"
   */
  @Length(1, 200)
  @Matches(/\S/, { message: 'purpose must not be blank' })
  purpose: string;

  /** Since when it counts. */
  startsAt: Date;

  /** When it ends by itself; null: when it is withdrawn. */
  endsAt: Date | null;

  /** When it was withdrawn; null: it was not. */
  withdrawnAt: Date | null;

  /**
   * What the same person may still read at this moment through other consents of the patient. Withdrawing this one
   * leaves those as they are.
   */
  @IsIn(dataClasses, { each: true })
  alsoShared: DataClass[];

  /**
   * What a withdrawal does and what it cannot do, in plain words; null while the consent stands.
   * @example "Robin reads nothing more through this consent. What Robin read while it was in force cannot be taken back."
   */
  notice: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** What to share, with whom. */
export class GiveConsentDto extends PickType(ConsentDto, ['dataClasses', 'purpose']) {
  /** The account of the person to share with: an active peer supporter of the organisation. */
  @IsUUID()
  recipientAccountId: string;

  /**
   * When it ends by itself: a time with its offset (RFC 3339), in the future. Left out or null: when you withdraw it.
   * @example "2027-06-30T18:00:00Z"
   */
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/, {
    message: 'endsAt must be a time with its offset such as 2027-06-30T18:00:00Z',
  })
  @IsISO8601(
    { strict: true },
    { message: 'endsAt must be on a day that exists, such as 2027-06-30T18:00:00Z' },
  )
  endsAt?: string | null;
}

export class ConsentPageDto extends PageOf(ConsentDto) {}
