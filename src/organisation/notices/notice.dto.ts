import { IsIn, IsUUID } from 'class-validator';
import { IsFlag } from '../../core/contract/flag.decorator.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { noticeKinds, type NoticeKind } from './notice-kinds.js';

/** Something you should know of. */
export class NoticeDto {
  /** Id of the notice. */
  @IsUUID()
  id: string;

  /** What it is about, as a word to switch on. */
  @IsIn(noticeKinds)
  kind: NoticeKind;

  /**
   * The same in one plain sentence.
   * @example "Dana Reyes opened your record in an emergency. You can see why, and what they looked at, under “break-glass”."
   */
  sentence: string;

  /** The patient record it is about; null where it is about none. */
  patientId: string | null;

  /** Id of the thing it is about: the emergency opening, the dispute. */
  aboutId: string;

  /** When you were told. */
  toldAt: Date;

  /** When you said that you have seen it; null: not yet. */
  acknowledgedAt: Date | null;
}

export class NoticePageDto extends PageOf(NoticeDto) {}

/** Which of your notices to list. */
export class NoticesQuery extends PageQuery {
  /** `true`: only those that you have not acknowledged. */
  @IsFlag()
  onlyNew?: boolean = false;
}
