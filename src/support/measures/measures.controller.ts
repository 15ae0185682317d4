import { Controller, Get, Param, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { MeasureDto, MeasurePageDto, MeasureQuery, MeasureTrendDto } from './measure.dto.js';
import { MeasuresService } from './measures.service.js';

@Controller('v1/patients/:patientId')
export class MeasuresController {
  constructor(private readonly measures: MeasuresService) {}

  /**
   * List what the patient’s questionnaires came to, newest first.
   *
   * Totals and what they are called; what was answered to each question is not in it. A corrected answer adds another total, and the one
   * before stays.
   */
  @May('measure.read')
  @Get('measures')
  list(@Query() query: MeasureQuery): Promise<MeasurePageDto> {
    return this.measures.list(query);
  }

  /** Read what a questionnaire came to, and what that means in plain words. */
  @May('measure.read')
  @Get('measures/:measureId')
  find(@Param('measureId') measureId: string): Promise<MeasureDto> {
    return this.measures.find(measureId);
  }

  /** Read how the totals of one questionnaire went, as data and in plain words. */
  @May('measure.read')
  @Get('measure-trends/:instrumentId')
  trend(@Param('instrumentId') instrumentId: string): Promise<MeasureTrendDto> {
    return this.measures.trend(instrumentId);
  }
}
