import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { PatientAlonePageDto } from './left-alone.dto.js';
import { PatientsLeftAloneService } from './left-alone.service.js';

@Controller('v1/patients-without-clinician')
export class LeftAloneController {
  constructor(private readonly leftAlone: PatientsLeftAloneService) {}

  /**
   * List the patients without a clinician who can sign in.
   *
   * Nobody is on their care team, or the accounts of all who are on it are closed or a practitioner's no more. For the front office, to
   * see to it that somebody takes over: names and numbers, nothing clinical.
   */
  @May('patient.list')
  @Discloses('patientId')
  @Get()
  list(@Query() page: PageQuery): Promise<PatientAlonePageDto> {
    return this.leftAlone.list(page);
  }
}
