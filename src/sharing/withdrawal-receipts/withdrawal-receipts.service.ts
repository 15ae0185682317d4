import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type {
  MyWithdrawalDto,
  MyWithdrawalPageDto,
  MyWithdrawalQuery,
  WithdrawalReceiptDto,
  WithdrawalReceiptPageDto,
} from './withdrawal-receipt.dto.js';
import {
  acknowledge,
  issueReceipts,
  receiptOfConsent,
  receiptOfMine,
  receiptsOfConsent,
  receiptsOfMine,
  recipientsOfConsent,
} from './withdrawal-receipts.queries.js';

interface Recipient {
  readonly recipientAccountId: string | null;
  readonly recipientOutside: string | null;
  readonly dataClasses: readonly string[];
}

type ReceiptRow = Omit<WithdrawalReceiptDto, 'sentence'> & { readonly [column: string]: unknown };
type MyRow = Omit<MyWithdrawalDto, 'sentence'> & { readonly [column: string]: unknown };

/** Who has to know of a withdrawal, and who says that they do. */
@Injectable()
export class WithdrawalReceiptsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
  ) {}

  /** One for everybody whom the consent had let in, in the transaction that takes it back. */
  async issue(consentId: string): Promise<void> {
    const told = await this.db.query<Recipient & { [column: string]: unknown }>(recipientsOfConsent, [
      currentPatientId(),
      consentId,
    ]);
    if (told.length === 0) return;
    const ids = told.map(() => newId());
    await this.db.query(issueReceipts, [
      ids,
      consentId,
      told.map(({ recipientAccountId }) => recipientAccountId),
      told.map(({ recipientOutside }) => recipientOutside),
      told.map(({ dataClasses }) => JSON.stringify(dataClasses)),
      this.clock.now(),
    ]);
    told.forEach(({ recipientAccountId }, index) => {
      const [receiptId] = ids.slice(index);
      if (recipientAccountId === null || receiptId === undefined) return;
      this.notices.tell({
        kind: 'sharing_withdrawn',
        patientId: currentPatientId(),
        about: { withdrawalReceipt: receiptId },
        named: [recipientAccountId],
      });
    });
  }

  async ofConsent(consentId: string, { limit, cursor }: PageQuery): Promise<WithdrawalReceiptPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<ReceiptRow>(receiptsOfConsent, [
      currentPatientId(),
      consentId,
      after,
      limit + 1,
    ]);
    return pageOf(rows.map(inWords), limit, ({ id }) => [id]);
  }

  /** How the staff told somebody outside. */
  async recordTelling(consentId: string, receiptId: string, how: string): Promise<WithdrawalReceiptDto> {
    const place = [currentPatientId(), consentId, receiptId];
    const [receipt] = await this.db.query<ReceiptRow>(receiptOfConsent, place);
    if (!receipt) throw new NotFound();
    if (!receipt.outside)
      throw new Conflict(say`They have an account here, and acknowledge the withdrawal themselves.`);
    if (receipt.acknowledgedAt) throw new Conflict(say`It was recorded already how they were told.`);
    await this.db.query(acknowledge, [receiptId, currentActor().accountId, this.clock.now(), how]);
    const [told] = await this.db.query<ReceiptRow>(receiptOfConsent, place);
    if (!told) throw new NotFound();
    return inWords(told);
  }

  async mine({ limit, cursor, waiting }: MyWithdrawalQuery): Promise<MyWithdrawalPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentActor().accountId, after, limit + 1, waiting ?? false];
    const rows = await this.db.query<MyRow>(receiptsOfMine, parameters);
    return pageOf(rows.map(toThem), limit, ({ id }) => [id]);
  }

  async findMine(receiptId: string): Promise<MyWithdrawalDto> {
    const [receipt] = await this.db.query<MyRow>(receiptOfMine, [currentActor().accountId, receiptId]);
    if (!receipt) throw new NotFound();
    return toThem(receipt);
  }

  async acknowledge(receiptId: string): Promise<MyWithdrawalDto> {
    await this.findMine(receiptId);
    this.notices.settle(receiptId);
    await this.db.query(acknowledge, [receiptId, currentActor().accountId, this.clock.now(), null]);
    return this.findMine(receiptId);
  }
}

/** As the patient and the staff read it. */
function inWords(receipt: ReceiptRow): WithdrawalReceiptDto {
  const { recipient, outside, acknowledgedAt } = receipt;
  const known = outside ? say`was told` : say`has acknowledged it`;
  const unknown = outside ? say`has still to be told by the staff` : say`has not acknowledged it yet`;
  const sentence = say`${recipient} ${acknowledgedAt ? known : unknown}. From the withdrawal on the service gives them nothing more under this consent; what they had before cannot be taken back.`;
  return { ...receipt, sentence };
}

/** As whoever it concerns reads it. */
function toThem(receipt: MyRow): MyWithdrawalDto {
  const known = receipt.acknowledgedAt
    ? say`You have said that you know`
    : say`You have not said yet that you know`;
  const sentence = say`${known}. From the withdrawal on the service gives you nothing more under this consent; what you had before cannot be taken back, so please keep nothing of it that you need not keep.`;
  return { ...receipt, sentence };
}
