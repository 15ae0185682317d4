import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { DisclosedPatientPageDto } from './disclosure.dto.js';
import { DisclosuresService } from './disclosures.service.js';

@Controller('v1/disclosed-patients')
export class DisclosedPatientsController {
  constructor(private readonly disclosures: DisclosuresService) {}

  /**
   * List the patients who disclose something to you, for API clients.
   *
   * Those whose consent in force names the client for its purpose, with the kinds of data it may read now.
   */
  @May('disclosed.list')
  @Discloses('patientId')
  @Get()
  list(@Query() page: PageQuery): Promise<DisclosedPatientPageDto> {
    return this.disclosures.patients(page);
  }
}
