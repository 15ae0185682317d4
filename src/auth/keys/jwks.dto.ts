import { IsIn } from 'class-validator';

/** A public key (RFC 7517) that access tokens are verified with. */
export class JwkDto {
  /** The key's own name, as in the header of the tokens it signed. */
  kid: string;

  /** Key type. */
  @IsIn(['EC'])
  kty: 'EC';

  /** Curve. */
  @IsIn(['P-256'])
  crv: 'P-256';

  /** First coordinate, base64url. */
  x: string;

  /** Second coordinate, base64url. */
  y: string;

  /** Algorithm of the signatures. */
  @IsIn(['ES256'])
  alg: 'ES256';

  /** What the key is for: signatures. */
  @IsIn(['sig'])
  use: 'sig';
}

/** The public keys of the access tokens. */
export class JwksDto {
  /** The one that signs now, and those of the last minutes. */
  keys: JwkDto[];
}
