import { Module } from '@nestjs/common';
import { MyWithdrawalsController } from './my-withdrawals.controller.js';
import { WithdrawalReceiptsController } from './withdrawal-receipts.controller.js';
import { WithdrawalReceiptsService } from './withdrawal-receipts.service.js';

@Module({
  controllers: [WithdrawalReceiptsController, MyWithdrawalsController],
  providers: [WithdrawalReceiptsService],
  exports: [WithdrawalReceiptsService],
})
export class WithdrawalReceiptsModule {}
