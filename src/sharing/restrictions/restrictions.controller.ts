import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  AgreeRestrictionDto,
  AskRestrictionDto,
  DeclineRestrictionDto,
  EndRestrictionDto,
  LimitRestrictionDto,
  RestrictionDto,
  RestrictionPageDto,
} from './restriction.dto.js';
import { RestrictionsService } from './restrictions.service.js';

const one = '/v1/patients/:patientId/restrictions/:restrictionId';

@Controller('v1/patients/:patientId/restrictions')
export class RestrictionsController {
  constructor(private readonly restrictions: RestrictionsService) {}

  /**
   * Ask that something is not used or disclosed for treatment, payment or operations (42 CFR 2.26, 45 CFR 164.522(a)).
   *
   * The privacy officer is told and answers; until then it does not bind. Whom you do not want to read your record here, you can
   * tell no at once, with a `deny` in a consent, and need nobody's agreement. Staff write a request down for the patient.
   */
  @May('restriction.ask')
  @Located('/v1/patients/:patientId/restrictions/:id')
  @Post()
  ask(@Body() input: AskRestrictionDto): Promise<RestrictionDto> {
    return this.restrictions.ask(input);
  }

  /** List what was asked to be kept, newest first, with what is over. */
  @May('restriction.read')
  @Get()
  list(@Query() page: PageQuery): Promise<RestrictionPageDto> {
    return this.restrictions.list(page);
  }

  /** Read one request for a restriction. */
  @May('restriction.read')
  @Get(':restrictionId')
  find(@Param('restrictionId') restrictionId: string): Promise<RestrictionDto> {
    return this.restrictions.find(restrictionId);
  }

  /**
   * Agree to a restriction. It binds on the very next request.
   *
   * What is kept from an account is closed to it, by the same decision as everything; what is kept from somebody outside cannot
   * be recorded as passed on to them. In an emergency it can be seen, and is not to be passed on. 409 when it was answered.
   */
  @May('restriction.answer')
  @Located(one)
  @HttpCode(200)
  @Post(':restrictionId/agreement')
  agree(
    @Param('restrictionId') restrictionId: string,
    @Body() input: AgreeRestrictionDto,
  ): Promise<RestrictionDto> {
    return this.restrictions.agree(restrictionId, input);
  }

  /**
   * Decline a restriction, with the reason in words for the patient.
   *
   * 422 for what was paid for in full, unless it was not: the health plan must not get to know of it (42 CFR 2.26(a)(6)).
   */
  @May('restriction.answer')
  @Located(one)
  @HttpCode(200)
  @Post(':restrictionId/declination')
  decline(
    @Param('restrictionId') restrictionId: string,
    @Body() input: DeclineRestrictionDto,
  ): Promise<RestrictionDto> {
    return this.restrictions.decline(restrictionId, input);
  }

  /**
   * Give notice that the organisation no longer holds itself to a restriction for what is recorded from now on.
   *
   * What was recorded before stays restricted. Here a class is open or closed as a whole, so it stays closed to an account; what
   * holds only later records can be passed on outside (`recordsFrom`). 422 for what was paid for in full.
   */
  @May('restriction.answer')
  @Located(one)
  @HttpCode(200)
  @Post(':restrictionId/notice')
  limit(
    @Param('restrictionId') restrictionId: string,
    @Body() input: LimitRestrictionDto,
  ): Promise<RestrictionDto> {
    return this.restrictions.limit(restrictionId, input);
  }

  /**
   * End a restriction, or take back a request for one: the patient does, or staff write down that the patient did.
   *
   * 403 for who acts for the patient, where the patient asked for it; 409 when it is over.
   */
  @May('restriction.end')
  @Located(one)
  @HttpCode(200)
  @Post(':restrictionId/ending')
  end(
    @Param('restrictionId') restrictionId: string,
    @Body() input: EndRestrictionDto,
  ): Promise<RestrictionDto> {
    return this.restrictions.end(restrictionId, input);
  }
}
