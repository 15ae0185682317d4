import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { PlanVersionsModule } from '../versions/plan-versions.module.js';
import { SignaturesController } from './signatures.controller.js';
import { SigningService } from './signing.service.js';
import { PlanSignature } from '../signatures/plan-signature.entity.js';
import { SignatureAttempt } from '../signatures/signature-attempt.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PlanSignature, SignatureAttempt]),
    AccessModule,
    AuthModule,
    WordingModule,
    CarePlansModule,
    PlanVersionsModule,
  ],
  controllers: [SignaturesController],
  providers: [SigningService],
})
export class SigningModule {}
