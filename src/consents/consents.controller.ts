import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../access/may.decorator.js';
import { Located } from '../core/located.decorator.js';
import { PageQuery } from '../core/page.js';
import { ConsentDto, ConsentPageDto, GiveConsentDto } from './consent.dto.js';
import { ConsentsService } from './consents.service.js';

@Controller('v1/patients/:patientId/consents')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  /**
   * Share something with somebody.
   *
   * Only the patient gives consent. It counts from the very next request, for the named person and the named parts of
   * the record, until it ends or is withdrawn. 422 when the person is not an active peer supporter of the organisation.
   */
  @May('consent.give')
  @Located('/v1/patients/:patientId/consents/:id')
  @Post()
  give(@Body() consent: GiveConsentDto): Promise<ConsentDto> {
    return this.consents.give(consent);
  }

  /** List the consents of the patient, newest first, with those that ended. */
  @May('consent.read')
  @Get()
  list(@Query() page: PageQuery): Promise<ConsentPageDto> {
    return this.consents.list(page);
  }

  /** Read a consent. */
  @May('consent.read')
  @Get(':consentId')
  find(@Param('consentId') consentId: string): Promise<ConsentDto> {
    return this.consents.find(consentId);
  }

  /**
   * Withdraw a consent.
   *
   * It counts from the very next request. What the person read before cannot be taken back, as `notice` says; what they
   * may still read through other consents is in `alsoShared`. 409 when it was withdrawn before or has ended.
   */
  @May('consent.withdraw')
  @Located('/v1/patients/:patientId/consents/:consentId')
  @HttpCode(200)
  @Post(':consentId/withdrawal')
  withdraw(@Param('consentId') consentId: string): Promise<ConsentDto> {
    return this.consents.withdraw(consentId);
  }
}
