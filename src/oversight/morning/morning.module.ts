import { Module } from '@nestjs/common';
import { PlanVersionsModule } from '../../plan/versions/plan-versions.module.js';
import { MorningController } from './morning.controller.js';
import { MorningService } from './morning.service.js';

@Module({
  imports: [PlanVersionsModule],
  controllers: [MorningController],
  providers: [MorningService],
})
export class MorningModule {}
