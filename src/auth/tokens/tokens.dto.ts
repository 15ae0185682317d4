import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';

/** What a signed-in client works with. */
export class TokensDto {
  /** Id of the session. */
  @IsUUID()
  id: string;

  /** How to send the access token: `Authorization: Bearer …`. */
  @IsIn(['Bearer'])
  tokenType: 'Bearer';

  /** Sent with every request. Says who you are; what you may do is looked up each time. */
  accessToken: string;

  /**
   * Seconds until the access token expires.
   * @example 300
   */
  @ApiProperty({ type: 'integer' })
  expiresIn: number;

  /** Exchanged once, at POST /v1/tokens, for the next pair of tokens. Keep it as safe as a password. */
  refreshToken: string;

  /** When the session ends unless tokens are renewed before. */
  idleEndsAt: Date;

  /** When the session ends in any case. */
  absoluteEndsAt: Date;
}

/** The refresh token to exchange. */
export class RefreshTokensDto {
  /** The one you were given last. */
  @IsString()
  @MaxLength(500)
  refreshToken: string;
}
