import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/access.module.js';
import { Session } from './sessions/session.entity.js';
import { AccessTokenStrategy } from './tokens/access-token.strategy.js';
import { AccessTokens } from './tokens/access-tokens.js';
import { ClientSessionsService } from './sign-in/client-sessions.service.js';
import { BrowserSessionsController } from './browser-sessions/browser-sessions.controller.js';
import { BrowserSessionsService } from './browser-sessions/browser-sessions.service.js';
import { CredentialsService } from './passwords/credentials.service.js';
import { JwksController } from './keys/jwks.controller.js';
import { MeController } from './me/me.controller.js';
import { MeService } from './me/me.service.js';
import { OneTimeCodesService } from './one-time-codes/one-time-codes.service.js';
import { OperatorKeys } from './keys/operator-keys.js';
import { PasswordsService } from './passwords/passwords.service.js';
import { Recognition } from '../core/language/recognition.js';
import { RecognitionByToken } from './tokens/recognition-by-token.js';
import { SealsService } from './keys/seals.service.js';
import { SealingService } from './keys/sealing.service.js';
import { SharedScreenController } from './shared-screen/shared-screen.controller.js';
import { SharedScreenService } from './shared-screen/shared-screen.service.js';
import { SessionsController } from './sign-in/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SignInThrottleService } from './passwords/sign-in-throttle.service.js';
import { SigningKeys } from './keys/signing-keys.js';
import { StepUpService } from './sign-in/step-up.service.js';
import { TokensController } from './tokens/tokens.controller.js';
import { TokensService } from './tokens/tokens.service.js';

@Module({
  imports: [AccessModule, TypeOrmModule.forFeature([Session])],
  controllers: [
    SessionsController,
    BrowserSessionsController,
    TokensController,
    MeController,
    SharedScreenController,
    JwksController,
  ],
  providers: [
    AccessTokenStrategy,
    AccessTokens,
    BrowserSessionsService,
    ClientSessionsService,
    CredentialsService,
    MeService,
    OneTimeCodesService,
    OperatorKeys,
    PasswordsService,
    { provide: Recognition, useClass: RecognitionByToken },
    SealingService,
    SealsService,
    SessionsService,
    SharedScreenService,
    SignInService,
    SignInThrottleService,
    SigningKeys,
    StepUpService,
    TokensService,
  ],
  exports: [
    ClientSessionsService,
    CredentialsService,
    OneTimeCodesService,
    OperatorKeys,
    PasswordsService,
    Recognition,
    SealingService,
    SealsService,
    SessionsService,
    SigningKeys,
    SignInThrottleService,
    StepUpService,
  ],
})
export class AuthModule {}
