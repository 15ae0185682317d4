import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import {
  DecideReportDto,
  ReportedDto,
  ReportStoryDto,
  StoryReportDto,
  StoryReportPageDto,
  StoryReportQuery,
} from './story-report.dto.js';
import { StoryReportsService } from './story-reports.service.js';

@Controller('v1')
export class StoryReportsController {
  constructor(private readonly reports: StoryReportsService) {}

  /** Ask that somebody looks at a story. Its author never learns who asked. 409 when you have asked already. */
  @May('story.report')
  @Located('/v1/stories/:storyId')
  @Post('stories/:storyId/reports')
  report(@Param('storyId') storyId: string, @Body() input: ReportStoryDto): Promise<ReportedDto> {
    return this.reports.report(storyId, input);
  }

  /** List the stories that somebody wants looked at, those that wait longest first. */
  @May('story_report.decide')
  @Get('story-reports')
  list(@Query() query: StoryReportQuery): Promise<StoryReportPageDto> {
    return this.reports.list(query);
  }

  /** Read one report, with the story. */
  @May('story_report.decide')
  @Get('story-reports/:storyReportId')
  find(@Param('storyReportId') storyReportId: string): Promise<StoryReportDto> {
    return this.reports.find(storyReportId);
  }

  /** Decide on a report: the story stays, or is taken down. Its author is told, with your answer. Never on one's own story or report. */
  @May('story_report.decide')
  @Located('/v1/story-reports/:storyReportId')
  @HttpCode(200)
  @Post('story-reports/:storyReportId/decision')
  decide(
    @Param('storyReportId') storyReportId: string,
    @Body() input: DecideReportDto,
  ): Promise<StoryReportDto> {
    return this.reports.decide(storyReportId, input);
  }
}
