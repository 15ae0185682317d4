import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { PersonDto } from '../../core/person.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { commentStates, type CommentState } from './comment-states.js';
import {
  anchorKinds,
  commentKinds,
  voices,
  type AnchorKind,
  type CommentKind,
  type Voice,
} from './comment.entity.js';

/** What somebody said in answer to a comment or a question. */
export class ReplyDto {
  /** Id of the reply. */
  id: string;

  /** `standing`, or `retracted` by its author. */
  @IsIn(commentStates)
  state: CommentState;

  /** What they said; null once it is retracted. It never changes. */
  text: string | null;

  /** The side that the author spoke for, or `facilitator`. */
  @IsIn(voices)
  party: Voice;

  /** Who wrote it. */
  author: PersonDto;

  /** When. */
  writtenAt: Date;

  /** When its author retracted it. */
  retractedAt: Date | null;

  /** Why the author kept words that can hurt; null where there was nothing to keep. */
  keepWordingReason: string | null;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;

  /** Version, as in the ETag of its own address. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** A comment on a part of the plan, or a question about it. */
export class CommentDto extends ReplyDto {
  /** The plan. */
  planId: string;

  /** What it is about: a goal, a step, …, or a proposal. */
  @IsIn(anchorKinds)
  elementKind: AnchorKind;

  /** Its id. */
  @IsUUID()
  elementId: string;

  /** The comment at the head of the thread; null: this is it. */
  replyTo: string | null;

  /** A question waits until whoever asked says that it is answered. */
  @IsIn(commentKinds)
  kind: CommentKind;

  /** When whoever asked said that the question is answered. */
  answeredAt: Date | null;

  /** The reply that answered it, if it was one. */
  answerId: string | null;

  /** What was said in answer, oldest first. */
  replies: ReplyDto[];
}

/** What to say in answer. */
export class WriteReplyDto extends CanBeLabelledDto {
  /**
   * The words, 1 to 2000 characters.
   * @example "Could we start with twice a week?"
   */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /** Only for the clinician's side, where the text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** What to say, and about what. */
export class WriteCommentDto extends IntersectionType(
  PickType(CommentDto, ['elementId', 'kind']),
  WriteReplyDto,
) {}

export class ResolveQuestionDto {
  /** The reply that answered it, if it was one. */
  @IsOptional()
  @IsUUID()
  answerId?: string | null;
}

export class CommentPageDto extends PageOf(CommentDto) {}

/** Which comments to list. */
export class CommentQuery extends PageQuery {
  /** Only those on this goal, step, …, or proposal. */
  @IsOptional()
  @IsUUID()
  elementId?: string;

  /** Only comments, or only questions. */
  @IsOptional()
  @IsIn(commentKinds)
  kind?: CommentKind;

  /** Only those in this state; `standing` questions are the open ones. */
  @IsOptional()
  @IsIn(commentStates)
  state?: CommentState;
}
