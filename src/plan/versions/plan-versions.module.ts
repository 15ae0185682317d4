import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { CareTeamModule } from '../../people/care-team/care-team.module.js';
import { RulePacksModule } from '../../organisation/rule-packs/rule-packs.module.js';
import { CompletenessModule } from '../completeness/completeness.module.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { ActivationService } from './activation.service.js';
import { CoSignaturesService } from './co-signatures.service.js';
import { FreezingService } from './freezing.service.js';
import { PlanVersionsController } from './plan-versions.controller.js';
import { SigningTurnsService } from './signing-turns.service.js';
import { VersionsReader } from './versions.reader.js';
import { PlanVersion } from './plan-version.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PlanVersion]),
    AccessModule,
    CareTeamModule,
    RulePacksModule,
    CompletenessModule,
    CarePlansModule,
  ],
  controllers: [PlanVersionsController],
  providers: [ActivationService, CoSignaturesService, FreezingService, SigningTurnsService, VersionsReader],
  exports: [CoSignaturesService, FreezingService, SigningTurnsService, VersionsReader],
})
export class PlanVersionsModule {}
