import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ConsentDto } from '../consents/consent.dto.js';
import { RecordAgreementToConsentDto, RecordNoToConsentDto } from './recorded-consent.dto.js';
import { RecordedConsentsService } from './recorded-consents.service.js';

const consent = '/v1/patients/:patientId/consents/:consentId';

@Controller('v1/patients/:patientId/consents/:consentId')
export class RecordedConsentsController {
  constructor(private readonly recorded: RecordedConsentsService) {}

  /**
   * Record that the patient, or who acts for them, said yes on paper or on the clinic's device.
   *
   * For people without an account, or who cannot use it now. Ask first (`POST …/consents/requests`); what the question must
   * contain, such as the elements of 42 CFR 2.31, stays needed. A yes is never recorded on the word of staff alone: the page or its hash
   * with a witness, or the patient's own code. The patient can withdraw it, or take it off the record, at any time.
   */
  @May('consent.record')
  @Located(consent)
  @HttpCode(200)
  @Post('recorded-agreement')
  agree(
    @Param('consentId') consentId: string,
    @Body() input: RecordAgreementToConsentDto,
  ): Promise<ConsentDto> {
    return this.recorded.agree(consentId, input);
  }

  /** Record that the patient's side said no, on paper or by word. */
  @May('consent.record')
  @Located(consent)
  @HttpCode(200)
  @Post('recorded-refusal')
  refuse(@Param('consentId') consentId: string, @Body() input: RecordNoToConsentDto): Promise<ConsentDto> {
    return this.recorded.refuse(consentId, input);
  }

  /**
   * Record that the patient's side withdrew a consent, on paper or by word.
   *
   * It counts from the very next request, like one in the portal, and needs nothing more: whoever hears it records it at once.
   */
  @May('consent.record')
  @Located(consent)
  @HttpCode(200)
  @Post('recorded-withdrawal')
  withdraw(@Param('consentId') consentId: string, @Body() input: RecordNoToConsentDto): Promise<ConsentDto> {
    return this.recorded.withdraw(consentId, input);
  }
}
