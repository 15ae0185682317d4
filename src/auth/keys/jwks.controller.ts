import { Controller, Get } from '@nestjs/common';
import { Public } from '../../core/contract/route.decorators.js';
import { JwksDto } from './jwks.dto.js';
import { SigningKeys } from './signing-keys.js';

@Controller('.well-known')
export class JwksController {
  constructor(private readonly keys: SigningKeys) {}

  /**
   * Read the public keys of the access tokens.
   *
   * A JSON Web Key Set (RFC 7517). Read it again when a token names a key that you do not know.
   */
  @Public()
  @Get('jwks.json')
  list(): Promise<JwksDto> {
    return this.keys.publicKeys();
  }
}
