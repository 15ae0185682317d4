import { PickType } from '@nestjs/swagger';
import { JwkDto } from '../../auth/keys/jwks.dto.js';
import { PlanVersionDto } from '../versions/plan-version.dto.js';

/** A version with its signatures, for keeping: anyone can verify it without the service. */
export class ReceiptDto extends PickType(PlanVersionDto, [
  'id',
  'contentHash',
  'signatures',
  'attempts',
  'unsignedReason',
]) {
  /**
   * The form of this document.
   * @example "concord-receipt/1"
   */
  format: string;

  /** The frozen plan as canonical JSON (RFC 8785): these very bytes, in UTF-8, have `contentHash` as their SHA-256. */
  content: string;

  /** When the receipt was made. */
  issuedAt: Date;

  /**
   * Compact JWS (RFC 7515, ES256, `typ` concord-receipt+jws) over the canonical JSON of all the other fields but `content`.
   * Its key is in `/.well-known/receipt-keys.json`.
   */
  seal: string;
}

/** The public keys with which receipts are verified. */
export class ReceiptKeysDto {
  /** Every key there has been, the newest first. */
  keys: JwkDto[];
}

/** Whether a version with this hash was frozen here. */
export class ReceiptCheckDto {
  /** The hash that was asked about. */
  contentHash: string;

  /** True: some organisation here froze a version with exactly this content. Nothing else is said about it. */
  known: boolean;
}
