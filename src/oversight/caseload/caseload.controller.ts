import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses } from '../../core/contract/route.decorators.js';
import { CaseloadPageDto, CaseloadQuery } from './caseload.dto.js';
import { CaseloadService } from './caseload.service.js';

@Controller('v1/caseload')
export class CaseloadController {
  constructor(private readonly caseload: CaseloadService) {}

  /**
   * List the patients on whose care team you are, by family name.
   *
   * With the plan in hand and what waits for an answer.
   */
  @May('caseload.read')
  @Discloses('patientId')
  @Get()
  list(@Query() query: CaseloadQuery): Promise<CaseloadPageDto> {
    return this.caseload.list(query);
  }
}
