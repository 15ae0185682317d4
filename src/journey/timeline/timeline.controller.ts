import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import { ChartService } from './chart.service.js';
import { ChartQuery, JourneyChartDto, TimelinePageDto, TimelineQuery } from './timeline.dto.js';
import { TimelineService } from './timeline.service.js';

@Controller('v1/patients/:patientId')
export class TimelineController {
  constructor(
    private readonly timeline: TimelineService,
    private readonly chart: ChartService,
  ) {}

  /**
   * List what happened on the way, newest first.
   *
   * Stages, setbacks, reviews, signatures, progress, who covers for whom, what questionnaires came to, check-ins that are shown, the safety
   * plan where the two looked at it together, and support by peers: each where you may read it by itself.
   */
  @May('timeline.read')
  @Get('timeline')
  list(@Query() query: TimelineQuery): Promise<TimelinePageDto> {
    return this.timeline.list(query);
  }

  /** Read the journey over a time as data for a chart: the three views and the setbacks that you may see. */
  @May('timeline.read')
  @Get('journey/chart')
  data(@Query() query: ChartQuery): Promise<JourneyChartDto> {
    return this.chart.draw(query);
  }

  /** Draw the journey over a time. The picture tells its content to screen readers, and its lines apart without colours. */
  @May('timeline.read')
  @ApiProduces('image/svg+xml')
  @ApiOkResponse({ description: 'The picture.', schema: { type: 'string' } })
  @Get('journey/chart.svg')
  async svg(@Query() query: ChartQuery): Promise<StreamableFile> {
    const picture = await this.chart.picture(query);
    return new StreamableFile(Buffer.from(picture), { type: 'image/svg+xml; charset=utf-8' });
  }
}
