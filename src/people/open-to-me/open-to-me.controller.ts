import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { OpenRecordPageDto } from './open-to-me.dto.js';
import { OpenToMeService } from './open-to-me.service.js';

@Controller('v1/open-to-me')
export class OpenToMeController {
  constructor(private readonly openToMe: OpenToMeService) {}

  /**
   * List whose records are open to you, by what right and until when.
   *
   * For everybody who reads records of others: care teams, other clinicians, peer supporters, people close to a patient, who acts
   * for one, facilitators, and who opened a record in an emergency. It is decided as each request is, so what is listed can be
   * read. Your own record is not among them (`patientId` of `GET /v1/me`); machines have `GET /v1/disclosed-patients`.
   */
  @May('open_to_me.read')
  @Discloses('patientId')
  @Get()
  list(@Query() page: PageQuery): Promise<OpenRecordPageDto> {
    return this.openToMe.list(page);
  }
}
