import { Module } from '@nestjs/common';
import { AuthModule } from '../../auth/auth.module.js';
import { PlanVersionsModule } from '../versions/plan-versions.module.js';
import { ReceiptCheckController, ReceiptsController } from './receipts.controller.js';
import { ReceiptsService } from './receipts.service.js';

@Module({
  imports: [AuthModule, PlanVersionsModule],
  controllers: [ReceiptsController, ReceiptCheckController],
  providers: [ReceiptsService],
})
export class ReceiptsModule {}
