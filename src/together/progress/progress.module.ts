import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProgressEntry } from './progress-entry.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { TenantsModule } from '../../organisation/tenants/tenants.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ProgressController } from './progress.controller.js';
import { ProgressService } from './progress.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ProgressEntry]),
    AccessModule,
    CarePlansModule,
    TenantsModule,
    WordingModule,
  ],
  controllers: [ProgressController],
  providers: [ProgressService],
})
export class ProgressModule {}
