import { Module } from '@nestjs/common';
import { AccessTokenStrategy } from './access-token.strategy.js';
import { AccessTokens } from './access-tokens.js';
import { Credentials } from './credentials.service.js';
import { JwksController } from './jwks.controller.js';
import { MeController } from './me.controller.js';
import { Me } from './me.service.js';
import { OneTimeCodes } from './one-time-codes.service.js';
import { OperatorKeys } from './operator-keys.js';
import { Passwords } from './passwords.service.js';
import { Seals } from './seals.service.js';
import { Sealing } from './sealing.js';
import { SessionsController } from './sessions.controller.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';
import { SigningKeys } from './signing-keys.js';
import { StepUp } from './step-up.service.js';
import { TokensController } from './tokens.controller.js';
import { Tokens } from './tokens.service.js';

@Module({
  controllers: [SessionsController, TokensController, MeController, JwksController],
  providers: [
    AccessTokenStrategy,
    AccessTokens,
    Credentials,
    Me,
    OneTimeCodes,
    OperatorKeys,
    Passwords,
    Sealing,
    Seals,
    Sessions,
    SignIn,
    SignInThrottle,
    SigningKeys,
    StepUp,
    Tokens,
  ],
  exports: [Credentials, OperatorKeys, Passwords, Seals, Sessions, SigningKeys, SignInThrottle, StepUp],
})
export class AuthModule {}
