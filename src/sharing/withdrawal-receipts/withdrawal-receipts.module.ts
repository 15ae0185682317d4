import { Module } from '@nestjs/common';
import { AboutTheReader } from '../../access/about-the-reader.js';
import { AccessModule } from '../../access/access.module.js';
import { MyWithdrawalsController } from './my-withdrawals.controller.js';
import { WithdrawalReceiptsController } from './withdrawal-receipts.controller.js';
import { labelledReceipts } from './withdrawal-receipts.queries.js';
import { WithdrawalReceiptsService } from './withdrawal-receipts.service.js';

@Module({
  imports: [AccessModule],
  controllers: [WithdrawalReceiptsController, MyWithdrawalsController],
  providers: [WithdrawalReceiptsService],
  exports: [WithdrawalReceiptsService],
})
export class WithdrawalReceiptsModule {
  constructor(aboutTheReader: AboutTheReader) {
    aboutTheReader.addLabelled(labelledReceipts);
  }
}
