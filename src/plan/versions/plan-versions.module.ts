import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanSignature } from './plan-signature.entity.js';
import { PlanVersion } from './plan-version.entity.js';
import { SignatureAttempt } from './signature-attempt.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { RulePacksModule } from '../../organisation/rule-packs/rule-packs.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { Activation } from './activation.service.js';
import { ChangesController } from './changes.controller.js';
import { Changes } from './changes.service.js';
import { Freezing } from './freezing.service.js';
import { PlanVersionsController } from './plan-versions.controller.js';
import { PrintController } from './print.controller.js';
import { ReceiptCheckController, ReceiptsController } from './receipts.controller.js';
import { Receipts } from './receipts.service.js';
import { SignaturesController } from './signatures.controller.js';
import { Signing } from './signing.service.js';
import { VersionsReader } from './versions.reader.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PlanSignature, PlanVersion, SignatureAttempt]),
    AccessModule,
    AuthModule,
    CarePlansModule,
    RulePacksModule,
    WordingModule,
  ],
  controllers: [
    PlanVersionsController,
    SignaturesController,
    ChangesController,
    ReceiptsController,
    ReceiptCheckController,
    PrintController,
  ],
  providers: [Activation, Changes, Freezing, Receipts, Signing, VersionsReader],
})
export class PlanVersionsModule {}
