import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses, Located } from '../../core/contract/route.decorators.js';
import { BreakGlassDto, BreakGlassPageDto, GlassReviewsQuery, ReviewGlassDto } from './break-glass.dto.js';
import { BreakGlassReader } from './break-glass.reader.js';
import { BreakGlassService } from './break-glass.service.js';

@Controller('v1/break-glass/reviews')
export class GlassReviewsController {
  constructor(
    private readonly breakGlass: BreakGlassService,
    private readonly reader: BreakGlassReader,
  ) {}

  /**
   * List the emergency openings to review, what has waited longest first.
   *
   * Who, when, why and what was looked at (from the audit trail); never what the record says. Each falls due 72 hours
   * after it was opened.
   */
  @May('break_glass.review')
  @Discloses('patientId')
  @Get()
  list(@Query() query: GlassReviewsQuery): Promise<BreakGlassPageDto> {
    return this.reader.queue(query);
  }

  /** Read one emergency opening. */
  @May('break_glass.review')
  @Get(':breakGlassId')
  find(@Param('breakGlassId') breakGlassId: string): Promise<BreakGlassDto> {
    return this.reader.find(breakGlassId);
  }

  /**
   * Say whether opening the record was justified, once.
   *
   * The patient and whoever opened it are told, and read what you say. 409 when it was reviewed already, 403 when you
   * opened it yourself.
   */
  @May('break_glass.review')
  @Located('/v1/break-glass/reviews/:breakGlassId')
  @HttpCode(200)
  @Post(':breakGlassId/outcome')
  review(
    @Param('breakGlassId') breakGlassId: string,
    @Body() outcome: ReviewGlassDto,
  ): Promise<BreakGlassDto> {
    return this.breakGlass.review(breakGlassId, outcome);
  }
}
