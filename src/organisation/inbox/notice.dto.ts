import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsFlag } from '../../core/contract/flag.decorator.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { kindNames, noticeTopics, type NoticeTopic, type NoticeKind } from '../notices/notice-kinds.js';

/** Something you should know of, or are asked for. */
export class NoticeDto {
  /** Id of the notice. */
  @IsUUID()
  id: string;

  /** What it is about, as a word to switch on. */
  @IsIn(kindNames)
  kind: NoticeKind;

  /**
   * The same in one plain sentence.
   * @example "Dana Reyes opened your record in an emergency, for an hour at most. You can see why, and what they looked at, where you see who looked."
   */
  sentence: string;

  /** The patient record it is about; null where it is about none. */
  patientId: string | null;

  /**
   * What `aboutId` belongs to.
   * @example "proposal"
   */
  about: string;

  /** Id of the thing it is about: the proposal, the emergency opening. */
  aboutId: string;

  /** When you were told. */
  toldAt: Date;

  /** When you said that you have seen it; null: not yet. */
  acknowledgedAt: Date | null;

  /** True where it asks for something. */
  task: boolean;

  /** When what it asks for was done, by you or somebody else, or need not be done any more; null: not yet, or it asks for nothing. */
  doneAt: Date | null;
}

export class NoticePageDto extends PageOf(NoticeDto) {}

/** How much waits for you. */
export class NoticeSummaryDto {
  /** What you have not acknowledged, without what was done meanwhile. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  unread: number;

  /** What asks for something that is not done yet. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  toDo: number;
}

/** Which of your notices to list. */
export class NoticesQuery extends PageQuery {
  /** `true`: only those that you have not acknowledged. */
  @IsFlag()
  onlyNew?: boolean = false;

  /** `true`: only those that ask for something that is not done yet. */
  @IsFlag()
  toDo?: boolean = false;

  /** Only those of this kind. */
  @IsOptional()
  @IsIn(kindNames)
  kind?: NoticeKind;

  /** Only those whose `about` is this, of whatever kind: `safetyAlert` is all that came of answers about safety and of calls of peers. */
  @IsOptional()
  @IsIn(noticeTopics)
  topic?: NoticeTopic;

  /** Only those about this patient record. */
  @IsOptional()
  @IsUUID()
  patientId?: string;
}
