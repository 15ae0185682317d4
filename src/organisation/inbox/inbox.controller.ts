import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses, Located } from '../../core/contract/route.decorators.js';
import { NoticeDto, NoticePageDto, NoticesQuery, NoticeSummaryDto } from './notice.dto.js';
import { InboxService } from './inbox.service.js';

@Controller('v1/me/notices')
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  /**
   * List what you should know of and what you are asked for, newest first.
   *
   * Ids, a kind and one plain sentence; what a record says is never in a notice. Notices about a record are shown while what they are
   * about is open to you; that something ended, you may know afterwards.
   */
  @May('notice.read')
  @Discloses('patientId')
  @Get()
  list(@Query() query: NoticesQuery): Promise<NoticePageDto> {
    return this.inbox.list(query);
  }

  /** Count what waits for you. */
  @May('notice.read')
  @Get('summary')
  summary(): Promise<NoticeSummaryDto> {
    return this.inbox.summary();
  }

  /** Read one of your notices. */
  @May('notice.read')
  @Get(':noticeId')
  find(@Param('noticeId') noticeId: string): Promise<NoticeDto> {
    return this.inbox.find(noticeId);
  }

  /**
   * Say that you have seen a notice. Again changes nothing.
   *
   * What a notice asks for is done when it is done, not when the notice is read: `doneAt` is the service's to set.
   */
  @May('notice.acknowledge')
  @Located('/v1/me/notices/:noticeId')
  @HttpCode(200)
  @Post(':noticeId/acknowledgement')
  acknowledge(@Param('noticeId') noticeId: string): Promise<NoticeDto> {
    return this.inbox.acknowledge(noticeId);
  }
}
