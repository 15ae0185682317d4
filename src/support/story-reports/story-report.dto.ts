import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import {
  reportDecisions,
  reportReasons,
  reportStates,
  type ReportDecision,
  type ReportReason,
  type ReportState,
} from './report-states.js';

/** That somebody wants a story looked at. Who reported it and who wrote it is not told. */
export class StoryReportDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The story. */
  @IsUUID()
  storyId: string;

  /** What the story is called; null: it was withdrawn. */
  title: string | null;

  /** The story as it reads; null: it was withdrawn. */
  story: string | null;

  /** Why. */
  @IsIn(reportReasons)
  reason: ReportReason;

  /** What the reader says about it, 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'note must not be blank' })
  note: string | null;

  /** Where it stands. */
  @IsIn(reportStates)
  state: ReportState;

  /** When it was reported. */
  reportedAt: Date;

  /** When it was settled. */
  decidedAt: Date | null;

  /** What its author is told, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class StoryReportPageDto extends PageOf(StoryReportDto) {}

/** Which reports to list. */
export class StoryReportQuery extends PageQuery {
  /** Only those that stand so. */
  @IsOptional()
  @IsIn(reportStates)
  state?: ReportState;
}

/** What should be looked at. */
export class ReportStoryDto extends PickType(StoryReportDto, ['reason']) {
  /** What to look at, if you like to say; 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'note must not be blank' })
  note?: string | null;
}

/** That it was received. */
export class ReportedDto {
  /** Id of the report. */
  @IsUUID()
  id: string;

  /** What happens now. */
  message: string;
}

/** What is to be done about it. */
export class DecideReportDto {
  /** `keep`: it stays. `take_down`: nobody but its author sees it any more. */
  @IsIn(reportDecisions)
  decision: ReportDecision;

  /**
   * What its author is told, 1 to 1000 characters.
   * @example "It names the ward, so others could be recognised. You can write it anew without that."
   */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string;
}
