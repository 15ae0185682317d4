import { ApiProperty, OmitType, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { clientPurposes, clientScopes, type ClientPurpose, type ClientScope } from './api-client.entity.js';

/** A public key that a client proves itself with. */
export class ApiClientKeyDto {
  /** Id of the key. */
  @IsUUID()
  id: string;

  /**
   * The name that the client gives it: the `kid` of its assertions, 1 to 100 characters, unlike the client's others.
   * @example "2026-autumn"
   */
  @Matches(/^[A-Za-z0-9._-]{1,100}$/, {
    message: 'kid must be 1 to 100 letters, digits, dots, dashes or underscores',
  })
  kid: string;

  /** The algorithm that it is for. */
  @IsIn(['ES384', 'RS384'])
  algorithm: 'ES384' | 'RS384';

  /** When it was added. */
  addedAt: Date;

  /** Who added it. */
  addedBy: PersonDto;

  /** It does not count yet: a second person has to confirm it. */
  awaitsConfirmation: boolean;

  /** Until when it can be confirmed, 72 hours after it was added. */
  confirmableUntil: Date;

  /** Who confirmed it; null: nobody has, or it was added when one person was enough. */
  confirmedBy: PersonDto | null;

  /** Since when it counts; null as `confirmedBy`. */
  confirmedAt: Date | null;

  /** Since when it no longer does; null: it does. */
  retiredAt: Date | null;
}

/** A machine of another organisation, which reads what patients agreed to disclose to it. */
export class ApiClientDto {
  /** Id of the client. */
  @IsUUID()
  id: string;

  /** What it says of itself as `iss` and `sub` of an assertion. */
  clientId: string;

  /** The account that a disclosure consent names as `recipientAccountId`. Nobody can sign in to it. */
  accountId: string;

  /**
   * What it is called, 1 to 120 characters.
   * @example "Lakeside discharge bridge"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /**
   * Whose it is, as patients read it, 1 to 120 characters.
   * @example "Lakeside Hospital"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'organisation must not be blank' })
  organisation: string;

  /** Whom to reach there, 1 to 200 characters. */
  @Length(1, 200)
  @Matches(/\S/, { message: 'contact must not be blank' })
  contact: string;

  /** What it reads for. Only consent that was given for this opens anything. */
  @IsIn(clientPurposes)
  purposeCode: ClientPurpose;

  /** The most it may ever read; consents narrow it further, patient by patient. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(clientScopes.length)
  @ArrayUnique()
  @IsIn(clientScopes, { each: true })
  scopes: ClientScope[];

  /** A `disabled` one gets nothing from its very next request on. */
  @IsIn(['active', 'disabled'])
  status: 'active' | 'disabled';

  /** When it was registered. */
  registeredAt: Date;

  /** Its keys, newest first. */
  keys: ApiClientKeyDto[];

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class ApiClientPageDto extends PageOf(ApiClientDto) {}

/** Registering a client. */
export class RegisterApiClientDto extends PickType(ApiClientDto, [
  'name',
  'organisation',
  'contact',
  'purposeCode',
  'scopes',
]) {}

class Changeable extends OmitType(RegisterApiClientDto, ['organisation', 'purposeCode']) {}

/** Changing a client. What patients were told, whose it is and what it reads for, does not change: register another. */
export class ChangeApiClientDto extends PartialType(Changeable) {}

/** A public key to prove itself with. Several count at a time, so that one can take over from another. */
export class AddApiClientKeyDto extends PickType(ApiClientKeyDto, ['kid']) {
  /** The public half as a JSON Web Key (RFC 7517): EC P-384 for ES384, or RSA of 2048 bits or more for RS384. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  publicKey: Record<string, unknown>;
}
