import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Length, Matches } from 'class-validator';

export const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** A request for a token (RFC 6749, 4.4; RFC 7523, 2.2), as application/x-www-form-urlencoded. */
export class ClientTokenRequestDto {
  /** The grant. */
  @IsIn(['client_credentials'])
  grant_type: 'client_credentials';

  /** How the client proves itself. */
  @IsIn([assertionType])
  client_assertion_type: typeof assertionType;

  /**
   * A JWT signed with one of the client's keys (`alg` ES384 or RS384, `kid`): `iss` and `sub` are its `clientId`, `aud` the
   * address of this endpoint, `jti` unlike any before, `exp` at most five minutes after `iat`.
   */
  @Length(20, 4096)
  @Matches(/^[\w-]+\.[\w-]+\.[\w-]+$/, { message: 'client_assertion must be a signed JWT' })
  client_assertion: string;

  /** The classes wanted, separated by spaces; all that the client has when left out. */
  @IsOptional()
  @Length(1, 200)
  scope?: string;
}

/** An access token (RFC 6749, 5.1). */
export class ClientTokenDto {
  /** To be sent as `Authorization: Bearer …`. */
  access_token: string;

  /** How it is sent. */
  @IsIn(['Bearer'])
  token_type: 'Bearer';

  /** Seconds until it expires. */
  @ApiProperty({ type: 'integer' })
  expires_in: number;

  /** What the client may read at most, wherever a consent allows it. */
  scope: string;
}
