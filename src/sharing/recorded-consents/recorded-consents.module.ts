import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { ConsentLedgerModule } from '../consent-ledger/consent-ledger.module.js';
import { ConsentsModule } from '../consents/consents.module.js';
import { WithdrawalReceiptsModule } from '../withdrawal-receipts/withdrawal-receipts.module.js';
import { RecordedConsentsController } from './recorded-consents.controller.js';
import { RecordedConsentsService } from './recorded-consents.service.js';

@Module({
  imports: [AccessModule, ConsentLedgerModule, ConsentsModule, NoticesModule, WithdrawalReceiptsModule],
  controllers: [RecordedConsentsController],
  providers: [RecordedConsentsService],
})
export class RecordedConsentsModule {}
