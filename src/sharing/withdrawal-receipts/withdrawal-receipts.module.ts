import { Module } from '@nestjs/common';
import { MyWithdrawalsController } from './my-withdrawals.controller.js';
import { WithdrawalReceiptsController } from './withdrawal-receipts.controller.js';
import { WithdrawalReceipts } from './withdrawal-receipts.service.js';

@Module({
  controllers: [WithdrawalReceiptsController, MyWithdrawalsController],
  providers: [WithdrawalReceipts],
  exports: [WithdrawalReceipts],
})
export class WithdrawalReceiptsModule {}
