import { OmitType } from '@nestjs/swagger';
import { IsIn, IsUUID, Length, Matches } from 'class-validator';
import { dataClasses, type DataClass } from '../../access/access-matrix.js';
import { IsFlag } from '../../core/contract/flag.decorator.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';

/** That somebody has to know of a withdrawal, and whether they have said that they do. */
export class WithdrawalReceiptDto {
  /** Id of the receipt. */
  @IsUUID()
  id: string;

  /** The consent that was withdrawn. */
  consentId: string;

  /** Whom it had let in. */
  recipient: string;

  /** True: somebody outside the organisation, whom the staff tells by hand. */
  outside: boolean;

  /** What it had let them read. */
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /** Since when it counts no more. */
  withdrawnAt: Date;

  /** When they acknowledged it; null: not yet. */
  acknowledgedAt: Date | null;

  /** How somebody outside was told; null for others. */
  how: string | null;

  /**
   * What that means, in plain words.
   * @example "Robin has acknowledged it. What they read before cannot be taken back."
   */
  sentence: string;
}

export class WithdrawalReceiptPageDto extends PageOf(WithdrawalReceiptDto) {}

/** That a patient has taken a consent to you back. */
export class MyWithdrawalDto extends OmitType(WithdrawalReceiptDto, [
  'recipient',
  'outside',
  'how',
  'sentence',
]) {
  /** The patient record, so that what was copied can be found and deleted. */
  @IsUUID()
  patientId: string;

  /** Whose record it is, as they want to be called; null: you have acknowledged that you keep nothing of it. */
  patientName: string | null;

  /**
   * What that means for you, in plain words.
   * @example "You have not said yet that you know. From the withdrawal on the service gives you nothing more under this consent."
   */
  sentence: string;
}

export class MyWithdrawalPageDto extends PageOf(MyWithdrawalDto) {}

/** Which withdrawals to list. */
export class MyWithdrawalQuery extends PageQuery {
  /** Only those that you have not acknowledged. */
  @IsFlag()
  waiting?: boolean;
}

/** How somebody outside was told. */
export class RecordTellingDto {
  /**
   * 1 to 300 characters.
   * @example "By registered letter on 3 March"
   */
  @Length(1, 300)
  @Matches(/\S/, { message: 'how must not be blank' })
  how: string;
}
