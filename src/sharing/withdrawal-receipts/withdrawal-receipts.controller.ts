import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  RecordTellingDto,
  WithdrawalReceiptDto,
  WithdrawalReceiptPageDto,
} from './withdrawal-receipt.dto.js';
import { WithdrawalReceiptsService } from './withdrawal-receipts.service.js';

@Controller('v1/patients/:patientId/consents/:consentId/withdrawal-receipts')
export class WithdrawalReceiptsController {
  constructor(private readonly receipts: WithdrawalReceiptsService) {}

  /** List whom a withdrawn consent had let in, and who has acknowledged that it counts no more. */
  @May('withdrawal_receipt.read')
  @Get()
  list(@Param('consentId') consentId: string, @Query() page: PageQuery): Promise<WithdrawalReceiptPageDto> {
    return this.receipts.ofConsent(consentId, page);
  }

  /** Record how somebody outside was told. 409 for whoever has an account here: they acknowledge it themselves. */
  @May('withdrawal.record')
  @Located(null)
  @HttpCode(200)
  @Post(':receiptId/telling')
  tell(
    @Param('consentId') consentId: string,
    @Param('receiptId') receiptId: string,
    @Body() { how }: RecordTellingDto,
  ): Promise<WithdrawalReceiptDto> {
    return this.receipts.recordTelling(consentId, receiptId, how);
  }
}
