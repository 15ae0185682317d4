import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import { Public } from '../../core/contract/route.decorators.js';
import { ReceiptCheckDto, ReceiptDto, ReceiptKeysDto } from './receipt.dto.js';
import { ReceiptsService } from './receipts.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId/versions/:versionId/receipt')
export class ReceiptsController {
  constructor(private readonly receipts: ReceiptsService) {}

  /**
   * Get the receipt of a version, to keep.
   *
   * Whoever holds it can verify it without the service: `npm run concord -- verify receipt.json`, or any tool that knows
   * SHA-256 and JWS.
   */
  @May('version.read')
  @Get()
  issue(@Param('planId') planId: string, @Param('versionId') versionId: string): Promise<ReceiptDto> {
    return this.receipts.issue(planId, versionId);
  }
}

@Controller()
export class ReceiptCheckController {
  constructor(private readonly receipts: ReceiptsService) {}

  /**
   * Ask whether a version with this hash was frozen here.
   *
   * Open to everyone, for a hash cannot be guessed: it says yes or no, and not whose plan it is or where.
   */
  @Public()
  @ApiParam({ name: 'contentHash', schema: { type: 'string', pattern: '^[0-9a-fA-F]{64}$' } })
  @Get('v1/receipts/:contentHash')
  check(@Param('contentHash') contentHash: string): Promise<ReceiptCheckDto> {
    return this.receipts.check(contentHash);
  }

  /** Read the public keys with which receipts are verified, also those that have retired (RFC 7517). */
  @Public()
  @Get('.well-known/receipt-keys.json')
  keys(): Promise<ReceiptKeysDto> {
    return this.receipts.keys();
  }
}
