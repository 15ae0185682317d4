import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { AddInstrumentDto, AttestInstrumentDto, InstrumentDto, InstrumentPageDto } from './instrument.dto.js';
import { InstrumentsService } from './instruments.service.js';

@Controller('v1/instruments')
export class InstrumentsController {
  constructor(private readonly instruments: InstrumentsService) {}

  /**
   * List the questionnaires of the organisation.
   *
   * PHQ-9 and GAD-7 come with the service, word for word, with their published bands and figures; each figure says where it stands and
   * how sure that is. Whatever the organisation adds needs somebody who vouches that it may be used.
   */
  @May('instrument.read')
  @Get()
  list(@Query() page: PageQuery): Promise<InstrumentPageDto> {
    return this.instruments.list(page);
  }

  /** Read what a questionnaire asks, and what its answers come to. */
  @May('instrument.read')
  @Get(':instrumentId')
  find(@Param('instrumentId') instrumentId: string): Promise<InstrumentDto> {
    return this.instruments.find(instrumentId);
  }

  /**
   * Add a questionnaire, word for word.
   *
   * Nobody can be asked to answer it before somebody has vouched that the organisation may use it. It cannot be changed afterwards:
   * retire it and add another. 422 when its answers cannot be added up by what it says; 409 when one in use has its name.
   */
  @May('instrument.keep')
  @Located('/v1/instruments/:id')
  @Post()
  add(@Body() input: AddInstrumentDto): Promise<InstrumentDto> {
    return this.instruments.add(input);
  }

  /** Vouch that the organisation may use a questionnaire of its own. The last one counts. 409 for one that came with the service. */
  @May('instrument.keep')
  @Located('/v1/instruments/:instrumentId')
  @HttpCode(200)
  @Post(':instrumentId/attestations')
  attest(
    @Param('instrumentId') instrumentId: string,
    @Body() input: AttestInstrumentDto,
  ): Promise<InstrumentDto> {
    return this.instruments.attest(instrumentId, input);
  }

  /** Take a questionnaire off the list. What was answered to it stays. 409 for one that came with the service. */
  @May('instrument.keep')
  @Located('/v1/instruments/:instrumentId')
  @HttpCode(200)
  @Post(':instrumentId/retirement')
  retire(@Param('instrumentId') instrumentId: string): Promise<InstrumentDto> {
    return this.instruments.retire(instrumentId);
  }
}
