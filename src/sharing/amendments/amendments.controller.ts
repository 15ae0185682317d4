import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  AcceptAmendmentDto,
  AmendmentDto,
  AmendmentPageDto,
  AskAmendmentDto,
  DenyAmendmentDto,
  DisagreeDto,
  ExtendAmendmentDto,
  RebutDto,
} from './amendment.dto.js';
import { AmendmentsService } from './amendments.service.js';

const one = '/v1/patients/:patientId/amendments/:amendmentId';

@Controller('v1/patients/:patientId/amendments')
export class AmendmentsController {
  constructor(private readonly amendments: AmendmentsService) {}

  /** Ask that something in the record is put right (45 CFR 164.526). The care team is told, and answers within 60 days. */
  @May('amendment.ask')
  @Located('/v1/patients/:patientId/amendments/:id')
  @Post()
  ask(@Body() input: AskAmendmentDto): Promise<AmendmentDto> {
    return this.amendments.ask(input);
  }

  /** List what was asked to be put right, newest first, in the kinds of data that are open to you. */
  @May('amendment.read')
  @Get()
  list(@Query() page: PageQuery): Promise<AmendmentPageDto> {
    return this.amendments.list(page);
  }

  /** Read one request to put something right. */
  @May('amendment.read')
  @Get(':amendmentId')
  find(@Param('amendmentId') amendmentId: string): Promise<AmendmentDto> {
    return this.amendments.find(amendmentId);
  }

  /** Take 30 days more for the answer, once, within the first 60, with the reason in words. The patient is told reason and day. */
  @May('amendment.decide')
  @Located(one)
  @HttpCode(200)
  @Post(':amendmentId/extension')
  extend(
    @Param('amendmentId') amendmentId: string,
    @Body() input: ExtendAmendmentDto,
  ): Promise<AmendmentDto> {
    return this.amendments.extend(amendmentId, input);
  }

  /**
   * Say that it was put right, and who else was told.
   *
   * The record itself is put right where it stands; nothing that was written is removed. From now on it goes along with what is
   * disclosed. 422 for somebody who is not to be told.
   */
  @May('amendment.decide')
  @Located(one)
  @HttpCode(200)
  @Post(':amendmentId/acceptance')
  accept(
    @Param('amendmentId') amendmentId: string,
    @Body() input: AcceptAmendmentDto,
  ): Promise<AmendmentDto> {
    return this.amendments.accept(amendmentId, input);
  }

  /** Deny it, for one of the four reasons that there are. The patient reads why, and what they can do. */
  @May('amendment.decide')
  @Located(one)
  @HttpCode(200)
  @Post(':amendmentId/denial')
  deny(@Param('amendmentId') amendmentId: string, @Body() input: DenyAmendmentDto): Promise<AmendmentDto> {
    return this.amendments.deny(amendmentId, input);
  }

  /** Take a request back. 409 when it was answered. */
  @May('amendment.ask')
  @Located(one)
  @HttpCode(200)
  @Post(':amendmentId/withdrawal')
  withdraw(@Param('amendmentId') amendmentId: string): Promise<AmendmentDto> {
    return this.amendments.withdraw(amendmentId);
  }

  /** Say that you do not agree with a denial, or that request and denial are to go along with what is disclosed. */
  @May('amendment.ask')
  @Located(one)
  @HttpCode(200)
  @Post(':amendmentId/disagreement')
  disagree(@Param('amendmentId') amendmentId: string, @Body() input: DisagreeDto): Promise<AmendmentDto> {
    return this.amendments.disagree(amendmentId, input);
  }

  /** Answer a statement of disagreement, once. The patient is told and reads it. */
  @May('amendment.decide')
  @Located(one)
  @HttpCode(200)
  @Post(':amendmentId/rebuttal')
  rebut(@Param('amendmentId') amendmentId: string, @Body() input: RebutDto): Promise<AmendmentDto> {
    return this.amendments.rebut(amendmentId, input);
  }
}
