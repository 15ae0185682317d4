import { Module } from '@nestjs/common';
import { AccessTokenStrategy } from './access-token.strategy.js';
import { AccessTokens } from './access-tokens.js';
import { OperatorKeys } from './operator-keys.js';
import { SigningKeys } from './signing-keys.js';

@Module({
  providers: [SigningKeys, AccessTokens, AccessTokenStrategy, OperatorKeys],
  exports: [SigningKeys, OperatorKeys],
})
export class AuthModule {}
