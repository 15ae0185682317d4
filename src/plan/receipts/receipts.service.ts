import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { SealsService } from '../../auth/keys/seals.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BadInput } from '../../core/errors.js';
import { canonical } from '../content/plan-content.js';
import { receiptFormat, receiptType, sealedPart } from './receipt.js';
import type { ReceiptCheckDto, ReceiptDto, ReceiptKeysDto } from './receipt.dto.js';
import { VersionsReader } from '../versions/versions.reader.js';

/** What people keep of a version, and how anyone checks it. */
@Injectable()
export class ReceiptsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly seals: SealsService,
    private readonly reader: VersionsReader,
  ) {}

  async issue(planId: string, versionId: string): Promise<ReceiptDto> {
    const { id, content, contentHash, signatures, attempts, unsignedReason } = await this.reader.findWhole(
      planId,
      versionId,
    );
    const issuedAt = this.clock.now();
    const receipt = {
      id,
      format: receiptFormat,
      content: canonical(content),
      contentHash,
      signatures,
      attempts,
      unsignedReason,
      issuedAt,
    };
    return { ...receipt, seal: await this.seals.seal(sealedPart(receipt), receiptType) };
  }

  keys(): Promise<ReceiptKeysDto> {
    return this.seals.publicKeys();
  }

  /** @throws {BadInput} unless it is a SHA-256 in hexadecimal */
  async check(hash: string): Promise<ReceiptCheckDto> {
    const contentHash = hash.toLowerCase();
    if (!/^[0-9a-f]{64}$/.test(contentHash)) {
      throw new BadInput(say`The hash of a version is a SHA-256 in hexadecimal.`, {
        errors: [{ pointer: 'contentHash', message: say`must be 64 hexadecimal digits` }],
      });
    }
    const found = await this.db.transaction({ scope: 'sign_in' }, () =>
      this.db.query('SELECT FROM frozen_hash WHERE content_hash = $1', [contentHash]),
    );
    return { contentHash, known: found.length > 0 };
  }
}
