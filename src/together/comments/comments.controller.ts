import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import {
  CommentDto,
  CommentPageDto,
  CommentQuery,
  ResolveQuestionDto,
  WriteCommentDto,
  WriteReplyDto,
} from './comment.dto.js';
import { CommentsService } from './comments.service.js';

const comment = '/v1/patients/:patientId/care-plans/:planId/comments/:commentId';

@Controller('v1/patients/:patientId/care-plans/:planId/comments')
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  /**
   * Comment on a part of the plan, or ask a question about it.
   *
   * A part is a goal, a step, an intervention, a support, the review schedule, the discharge criteria, or a proposal.
   * The words stay as they are; whoever wrote them can retract them.
   */
  @May('comment.write')
  @Located('/v1/patients/:patientId/care-plans/:planId/comments/:id')
  @Post()
  write(@Param('planId') planId: string, @Body() input: WriteCommentDto): Promise<CommentDto> {
    return this.comments.write(planId, input);
  }

  /** List the comments and questions on a plan with their replies, newest first. */
  @May('comment.read')
  @Get()
  list(@Param('planId') planId: string, @Query() query: CommentQuery): Promise<CommentPageDto> {
    return this.comments.list(planId, query);
  }

  /** Read a comment, a question or a reply. */
  @May('comment.read')
  @Get(':commentId')
  find(@Param('planId') planId: string, @Param('commentId') commentId: string): Promise<CommentDto> {
    return this.comments.find(planId, commentId);
  }

  /** Reply to a comment or a question. A thread has one level, and at most 100 replies. */
  @May('comment.write')
  @Located('/v1/patients/:patientId/care-plans/:planId/comments/:id')
  @Post(':commentId/replies')
  reply(
    @Param('planId') planId: string,
    @Param('commentId') commentId: string,
    @Body() input: WriteReplyDto,
  ): Promise<CommentDto> {
    return this.comments.reply(planId, commentId, input);
  }

  /** Mark a question of your own as answered, by one of the replies or otherwise. */
  @May('comment.write')
  @Located(comment)
  @HttpCode(200)
  @Post(':commentId/resolution')
  resolve(
    @Param('planId') planId: string,
    @Param('commentId') commentId: string,
    @Body() input: ResolveQuestionDto,
  ): Promise<CommentDto> {
    return this.comments.resolve(planId, commentId, input);
  }

  /** Retract what you wrote. The text is gone for everyone; that something was said stays. */
  @May('comment.write')
  @Located(comment)
  @HttpCode(200)
  @Post(':commentId/retraction')
  retract(@Param('planId') planId: string, @Param('commentId') commentId: string): Promise<CommentDto> {
    return this.comments.retract(planId, commentId);
  }
}
