import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses, Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  PatientNoticeDto,
  PatientNoticePageDto,
  PatientWithoutNoticePageDto,
  PublishNoticeDto,
  RequiredElementPageDto,
} from './patient-notice.dto.js';
import { PatientNoticesService } from './patient-notices.service.js';

@Controller('v1')
export class PatientNoticesController {
  constructor(private readonly notices: PatientNoticesService) {}

  /** List what a notice to patients must say (42 CFR 2.22(b)(1)), element by element. Have a lawyer check the text that you write. */
  @May('patient_notice.read')
  @Get('patient-notice-elements')
  elements(): RequiredElementPageDto {
    return this.notices.elements();
  }

  /**
   * Publish an edition of the notice to patients (42 CFR 2.22).
   *
   * 422 names each element that is missing or has something in it that waits to be filled in. Where the organisation is a programme
   * under Part 2 (`part2Program` in the settings), the lead of each care team is asked to give it to the patient.
   */
  @May('patient_notice.publish')
  @Located('/v1/patient-notices/:id')
  @Post('patient-notices')
  publish(@Body() text: PublishNoticeDto): Promise<PatientNoticeDto> {
    return this.notices.publish(text);
  }

  /** List the editions of the notice to patients, newest first. */
  @May('patient_notice.read')
  @Get('patient-notices')
  list(@Query() page: PageQuery): Promise<PatientNoticePageDto> {
    return this.notices.list(page);
  }

  /** Read an edition of the notice to patients. */
  @May('patient_notice.read')
  @Get('patient-notices/:patientNoticeId')
  find(@Param('patientNoticeId') patientNoticeId: string): Promise<PatientNoticeDto> {
    return this.notices.find(patientNoticeId);
  }

  /** List those of your patients who do not have the notice in effect yet, in any language. Empty where none is needed. */
  @May('patient_notice.missing')
  @Discloses('patientId')
  @Get('patients-without-notice')
  without(@Query() page: PageQuery): Promise<PatientWithoutNoticePageDto> {
    return this.notices.without(page);
  }
}
