import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import { CheckInTrendDto, CheckInTrendQuery } from './check-in-trend.dto.js';
import { CheckInTrendsService } from './check-in-trends.service.js';

@Controller('v1/patients/:patientId')
export class CheckInTrendsController {
  constructor(private readonly trends: CheckInTrendsService) {}

  /** Read how check-ins went, day by day: for others than the patient those that they show, and what they wrote for the patient. */
  @May('check_in.read')
  @Get('check-in-trend')
  read(@Query() query: CheckInTrendQuery): Promise<CheckInTrendDto> {
    return this.trends.read(query);
  }

  /** Draw how check-ins went. The picture tells its content to screen readers; days without a check-in stay empty. */
  @May('check_in.read')
  @ApiProduces('image/svg+xml')
  @ApiOkResponse({ description: 'The picture.', schema: { type: 'string' } })
  @Get('check-in-trend.svg')
  async svg(@Query() query: CheckInTrendQuery): Promise<StreamableFile> {
    const drawn = await this.trends.picture(query);
    return new StreamableFile(Buffer.from(drawn), { type: 'image/svg+xml; charset=utf-8' });
  }
}
