import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses } from '../../core/contract/route.decorators.js';
import { DueConsentsService } from './due-consents.service.js';
import { DueConsentPageDto, DueConsentQuery } from './due-consent.dto.js';

@Controller('v1/consents/due')
export class DueConsentsController {
  constructor(private readonly due: DueConsentsService) {}

  /**
   * List the consents to look at again among the patients on whose care team you are, the first that are due first.
   *
   * Those in force that end soon, that somebody asked to be reminded of, or whose form has a newer edition on which people are
   * asked afresh. They stay in force until they end or are withdrawn.
   */
  @May('consent.due')
  @Discloses('patientId')
  @Get()
  list(@Query() query: DueConsentQuery): Promise<DueConsentPageDto> {
    return this.due.list(query);
  }
}
