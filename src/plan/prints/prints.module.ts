import { Module } from '@nestjs/common';
import { PlanVersionsModule } from '../versions/plan-versions.module.js';
import { PrintController } from './print.controller.js';

@Module({
  imports: [PlanVersionsModule],
  controllers: [PrintController],
})
export class PrintsModule {}
