import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Session } from './sessions/session.entity.js';
import { AccessTokenStrategy } from './tokens/access-token.strategy.js';
import { AccessTokens } from './tokens/access-tokens.js';
import { ClientSessions } from './sign-in/client-sessions.service.js';
import { Credentials } from './passwords/credentials.service.js';
import { JwksController } from './keys/jwks.controller.js';
import { MeController } from './me/me.controller.js';
import { Me } from './me/me.service.js';
import { OneTimeCodes } from './one-time-codes/one-time-codes.service.js';
import { OperatorKeys } from './keys/operator-keys.js';
import { Passwords } from './passwords/passwords.service.js';
import { Seals } from './keys/seals.service.js';
import { Sealing } from './keys/sealing.js';
import { SessionsController } from './sign-in/sessions.controller.js';
import { Sessions } from './sessions/sessions.service.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { SignInThrottle } from './passwords/sign-in-throttle.service.js';
import { SigningKeys } from './keys/signing-keys.js';
import { StepUp } from './sign-in/step-up.service.js';
import { TokensController } from './tokens/tokens.controller.js';
import { Tokens } from './tokens/tokens.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Session])],
  controllers: [SessionsController, TokensController, MeController, JwksController],
  providers: [
    AccessTokenStrategy,
    AccessTokens,
    ClientSessions,
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
  exports: [
    ClientSessions,
    Credentials,
    OperatorKeys,
    Passwords,
    Seals,
    Sessions,
    SigningKeys,
    SignInThrottle,
    StepUp,
  ],
})
export class AuthModule {}
