import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ReadsAhead } from '../../access/reads-ahead.decorator.js';
import { WrittenOver, type IfMatch } from '../../core/if-match.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { AboutMeDto, WriteAboutMeDto } from '../terms/about-me.dto.js';
import { AsOfQuery, CarePlanDto, CarePlanPageDto, OpenCarePlanDto } from './care-plan.dto.js';
import { planAhead } from './care-plans.queries.js';
import { CarePlansService } from './care-plans.service.js';

@Controller('v1/patients/:patientId/care-plans')
export class CarePlansController {
  constructor(private readonly carePlans: CarePlansService) {}

  /**
   * Open a plan.
   *
   * It begins as a draft without goals; goals come from accepted proposals. A patient has one draft and one active plan
   * at a time: 409 when there is a draft already.
   */
  @May('plan.open')
  @Located('/v1/patients/:patientId/care-plans/:id')
  @Post()
  open(@Body() opening: OpenCarePlanDto): Promise<CarePlanDto> {
    return this.carePlans.open(opening);
  }

  /** List the plans of the patient, newest first. */
  @May('plan.read')
  @Get()
  list(@Query() page: PageQuery): Promise<CarePlanPageDto> {
    return this.carePlans.list(page);
  }

  /**
   * Read a plan.
   *
   * With its goals, where each side stands on them, and the proposals that wait for an answer. Both sides read the
   * same plan; somebody with whom it is merely shared does not see the proposals. With `asOf` it is read as it stood at
   * that time, without the proposals.
   */
  @May('plan.read')
  @ReadsAhead(planAhead)
  @Get(':planId')
  find(@Param('planId') planId: string, @Query() { asOf }: AsOfQuery): Promise<CarePlanDto> {
    return asOf === undefined ? this.carePlans.read(planId) : this.carePlans.findAsOf(planId, asOf);
  }

  /** Read the "about me" part of a plan. */
  @May('plan.read')
  @Get(':planId/about-me')
  findAboutMe(@Param('planId') planId: string): Promise<AboutMeDto> {
    return this.carePlans.findAboutMe(planId);
  }

  /**
   * Write the "about me" part.
   *
   * Only the patient side does: these are the person's own words, so no proposal is needed and nobody else edits them. The first
   * time needs no If-Match.
   */
  @May('about_me.change')
  @Put(':planId/about-me')
  writeAboutMe(
    @Param('planId') planId: string,
    @Body() words: WriteAboutMeDto,
    @WrittenOver() ifMatch: IfMatch,
  ): Promise<AboutMeDto> {
    return this.carePlans.writeAboutMe(planId, words, ifMatch);
  }
}
