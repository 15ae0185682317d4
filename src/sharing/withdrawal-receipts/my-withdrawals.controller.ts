import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses, Located } from '../../core/contract/route.decorators.js';
import { MyWithdrawalDto, MyWithdrawalPageDto, MyWithdrawalQuery } from './withdrawal-receipt.dto.js';
import { WithdrawalReceiptsService } from './withdrawal-receipts.service.js';

@Controller('v1/me/withdrawals')
export class MyWithdrawalsController {
  constructor(private readonly receipts: WithdrawalReceiptsService) {}

  /** List the consents to you that were taken back, newest first. For API clients too. */
  @May('withdrawal.read')
  @Discloses('patientId')
  @Get()
  list(@Query() query: MyWithdrawalQuery): Promise<MyWithdrawalPageDto> {
    return this.receipts.mine(query);
  }

  /** Read that a consent to you was taken back. */
  @May('withdrawal.read')
  @Get(':receiptId')
  find(@Param('receiptId') receiptId: string): Promise<MyWithdrawalDto> {
    return this.receipts.findMine(receiptId);
  }

  /** Acknowledge that you know, and keep nothing of what you were not meant to keep. Doing it again changes nothing. */
  @May('withdrawal.acknowledge')
  @Located('/v1/me/withdrawals/:receiptId')
  @HttpCode(200)
  @Post(':receiptId/acknowledgement')
  acknowledge(@Param('receiptId') receiptId: string): Promise<MyWithdrawalDto> {
    return this.receipts.acknowledge(receiptId);
  }
}
