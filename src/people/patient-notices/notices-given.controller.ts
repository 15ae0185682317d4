import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { GiveNoticeDto, NoticeGivenDto, NoticeGivenPageDto } from './patient-notice.dto.js';
import { PatientNoticesService } from './patient-notices.service.js';

@Controller('v1/patients/:patientId/notices-given')
export class NoticesGivenController {
  constructor(private readonly notices: PatientNoticesService) {}

  /**
   * Record that the patient was given the notice, or take it yourself in the portal.
   *
   * At admission, or when somebody can take it in again; by the first service, after an emergency as soon as possible (42 CFR
   * 2.22(a), (c)). By e-mail only with the patient's agreement. A copy on paper is theirs whenever they ask.
   */
  @May('patient_notice.give')
  @Located('/v1/patients/:patientId/notices-given/:id')
  @Post()
  give(@Body() input: GiveNoticeDto): Promise<NoticeGivenDto> {
    return this.notices.give(input);
  }

  /** List which editions of the notice the patient was given, newest first. */
  @May('notice_given.read')
  @Get()
  list(@Query() page: PageQuery): Promise<NoticeGivenPageDto> {
    return this.notices.listGiven(page);
  }

  /** Read when and how the patient was given the notice. */
  @May('notice_given.read')
  @Get(':noticeGivenId')
  find(@Param('noticeGivenId') noticeGivenId: string): Promise<NoticeGivenDto> {
    return this.notices.findGiven(noticeGivenId);
  }

  /** Say that you have it. 409 when you have said so. */
  @May('patient_notice.acknowledge')
  @Located('/v1/patients/:patientId/notices-given/:noticeGivenId')
  @HttpCode(200)
  @Post(':noticeGivenId/acknowledgement')
  acknowledge(@Param('noticeGivenId') noticeGivenId: string): Promise<NoticeGivenDto> {
    return this.notices.acknowledge(noticeGivenId);
  }
}
