import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses, Located } from '../../core/contract/route.decorators.js';
import { NoticeDto, NoticePageDto, NoticesQuery } from './notice.dto.js';
import { NoticesService } from './notices.service.js';

@Controller('v1/me/notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  /**
   * List what you should know of, newest first.
   *
   * Ids, a kind and one plain sentence; what a record says is never in a notice.
   */
  @May('notice.read')
  @Discloses('patientId')
  @Get()
  list(@Query() query: NoticesQuery): Promise<NoticePageDto> {
    return this.notices.list(query);
  }

  /** Read one of your notices. */
  @May('notice.read')
  @Get(':noticeId')
  find(@Param('noticeId') noticeId: string): Promise<NoticeDto> {
    return this.notices.find(noticeId);
  }

  /** Say that you have seen a notice. Again changes nothing. */
  @May('notice.acknowledge')
  @Located('/v1/me/notices/:noticeId')
  @HttpCode(200)
  @Post(':noticeId/acknowledgement')
  acknowledge(@Param('noticeId') noticeId: string): Promise<NoticeDto> {
    return this.notices.acknowledge(noticeId);
  }
}
