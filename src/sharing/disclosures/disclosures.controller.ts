import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { disclosuresAsCsv } from './disclosures-csv.js';
import {
  DisclosureDto,
  DisclosurePageDto,
  DisclosureQuery,
  ExportQuery,
  RecordDisclosureDto,
} from './disclosure.dto.js';
import { DisclosuresService } from './disclosures.service.js';

@Controller('v1/patients/:patientId')
export class DisclosuresController {
  constructor(private readonly disclosures: DisclosuresService) {}

  /**
   * Record what was passed on outside by hand.
   *
   * 422, and nothing is kept but that it was tried, unless a disclosure consent in force names the recipient and covers the kinds
   * of data, and no restriction in force keeps them from the recipient.
   */
  @May('disclosure.record')
  @Located('/v1/patients/:patientId/disclosures/:id')
  @Post('disclosures')
  record(@Body() input: RecordDisclosureDto): Promise<DisclosureDto> {
    return this.disclosures.record(input);
  }

  /** List what left the organisation, newest first: to whom, when, what, what for, and on what it rests. */
  @May('disclosure.read')
  @Get('disclosures')
  list(@Query() query: DisclosureQuery): Promise<DisclosurePageDto> {
    return this.disclosures.list(query);
  }

  /** Read a disclosure. */
  @May('disclosure.read')
  @Get('disclosures/:disclosureId')
  find(@Param('disclosureId') disclosureId: string): Promise<DisclosureDto> {
    return this.disclosures.find(disclosureId);
  }

  /** Take the account of disclosures along, as comma-separated values: the newest 10,000. */
  @May('disclosure.read')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'The table.', schema: { type: 'string' } })
  @Get('disclosures.csv')
  async csv(@Query() query: ExportQuery): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(disclosuresAsCsv(await this.disclosures.export(query))), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="disclosures.csv"',
    });
  }
}
