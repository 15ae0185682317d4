import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import {
  JourneyReportDto,
  JourneyReportQuery,
  ReportPeriodListDto,
  ReportPeriodParams,
} from './journey-report.dto.js';
import { JourneyReportsService } from './journey-reports.service.js';
import { reportAsCsv } from './report-csv.js';

@Controller('v1/journey-reports')
export class JourneyReportsController {
  constructor(private readonly reports: JourneyReportsService) {}

  /** List the quarters that have figures: the last eight that are over. */
  @May('journey_report.read')
  @Get()
  listPeriods(): Promise<ReportPeriodListDto> {
    return this.reports.listPeriods();
  }

  /**
   * Read the figures of a quarter.
   *
   * Time at the stages, moves between them, and setbacks, over everybody. They are made when they are first asked for and never
   * again. What concerns fewer than ten people is not shown. 422 while the quarter goes on.
   */
  @May('journey_report.read')
  @Get(':period')
  read(
    @Param() { period }: ReportPeriodParams,
    @Query() { perspective }: JourneyReportQuery,
  ): Promise<JourneyReportDto> {
    return this.reports.read(period, perspective);
  }

  /** Read the figures of a quarter as comma-separated values. */
  @May('journey_report.read')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'The table.', schema: { type: 'string' } })
  @Get(':period/table.csv')
  async csv(
    @Param() { period }: ReportPeriodParams,
    @Query() { perspective }: JourneyReportQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(reportAsCsv(await this.reports.read(period, perspective))), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="journey-${period}-${perspective}.csv"`,
    });
  }
}
