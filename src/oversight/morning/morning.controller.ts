import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses } from '../../core/contract/route.decorators.js';
import { MorningDto, MorningQuery } from './morning.dto.js';
import { MorningService } from './morning.service.js';

@Controller('v1/me/morning')
export class MorningController {
  constructor(private readonly morning: MorningService) {}

  /**
   * Read what waits among the patients on whose care team you are, in one call.
   *
   * How many there are of each kind, and the first few with the patient's name: by the rules of the caseload, so of what a patient
   * keeps from you nothing is counted. For practitioners; who walks alongside or acts for somebody opens that person's own page
   * (`GET /v1/open-to-me`, then `…/today`).
   */
  @May('morning.read')
  @Discloses('patientId')
  @Get()
  read(@Query() query: MorningQuery): Promise<MorningDto> {
    return this.morning.read(query);
  }
}
