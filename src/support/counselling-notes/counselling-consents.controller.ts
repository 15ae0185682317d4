import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { CounsellingConsentsService } from './counselling-consents.service.js';
import {
  CounsellingConsentDto,
  CounsellingConsentPageDto,
  GiveCounsellingConsentDto,
} from './counselling-note.dto.js';

@Controller('v1/patients/:patientId/counselling-consents')
export class CounsellingConsentsController {
  constructor(private readonly consents: CounsellingConsentsService) {}

  /**
   * Let one person read the notes of counselling, until a day.
   *
   * A consent of its own (42 CFR 2.31(b), 45 CFR 164.508(a)(2)): no other consent includes it, it is combined with none, and nobody may
   * make care depend on it. The patient alone gives it, after a fresh proof of who they are. 422 for who does not read notes here anyway.
   */
  @May('counselling_consent.give')
  @Located('/v1/patients/:patientId/counselling-consents/:id')
  @Post()
  give(@Body() input: GiveCounsellingConsentDto): Promise<CounsellingConsentDto> {
    return this.consents.give(input);
  }

  /** List who was let read the notes of counselling, newest first, with what was taken back. */
  @May('counselling_consent.give')
  @Get()
  list(@Query() page: PageQuery): Promise<CounsellingConsentPageDto> {
    return this.consents.list(page);
  }

  /** Read one of these consents. */
  @May('counselling_consent.give')
  @Get(':counsellingConsentId')
  find(@Param('counsellingConsentId') counsellingConsentId: string): Promise<CounsellingConsentDto> {
    return this.consents.find(counsellingConsentId);
  }

  /** Take it back, at once. Nobody asks why, and no proof is needed. */
  @May('counselling_consent.withdraw')
  @Located('/v1/patients/:patientId/counselling-consents/:counsellingConsentId')
  @HttpCode(200)
  @Post(':counsellingConsentId/withdrawal')
  withdraw(@Param('counsellingConsentId') counsellingConsentId: string): Promise<CounsellingConsentDto> {
    return this.consents.withdraw(counsellingConsentId);
  }
}
