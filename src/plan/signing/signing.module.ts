import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { CareTeamModule } from '../../people/care-team/care-team.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { PlanVersionsModule } from '../versions/plan-versions.module.js';
import { SignaturesController } from './signatures.controller.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { labelledAttempts } from '../signatures/signature-attempts.labels.js';
import { labelledContests } from '../signatures/signature-contests.labels.js';
import { SigningService } from './signing.service.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { SigningElsewhereModule } from '../../people/signing-elsewhere/signing-elsewhere.module.js';
import { SignatureContest } from '../signatures/signature-contest.entity.js';
import { RecordedSignaturesController } from './recorded-signatures.controller.js';
import { RecordedSignaturesService } from './recorded-signatures.service.js';
import { PlanSignature } from '../signatures/plan-signature.entity.js';
import { SignatureAttempt } from '../signatures/signature-attempt.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PlanSignature, SignatureAttempt, SignatureContest]),
    AccessModule,
    AuthModule,
    WordingModule,
    CarePlansModule,
    CareTeamModule,
    PlanVersionsModule,
    NoticesModule,
    SettingsModule,
    SigningElsewhereModule,
  ],
  controllers: [SignaturesController, RecordedSignaturesController],
  providers: [SigningService, RecordedSignaturesService],
})
export class SigningModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledAttempts);
    labels.add(labelledContests);
  }
}
