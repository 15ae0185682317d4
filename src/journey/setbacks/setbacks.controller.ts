import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { Located } from '../../core/contract/route.decorators.js';
import {
  ChangeSetbackDto,
  IntegrateSetbackDto,
  RecordSetbackDto,
  SetbackDto,
  SetbackOfferDto,
  SetbackPageDto,
  SetbackQuery,
  VoidSetbackDto,
} from './setback.dto.js';
import { SetbacksService } from './setbacks.service.js';

const setback = '/v1/patients/:patientId/setbacks/:setbackId';

@Controller('v1/patients/:patientId/setbacks')
export class SetbacksController {
  constructor(private readonly setbacks: SetbacksService) {}

  /**
   * Record a setback.
   *
   * Either side can. It needs no change of stage, and nothing but when it was and who noticed; the rest can be told later or
   * not at all. The patient decides who sees it.
   */
  @May('setback.record')
  @Located('/v1/patients/:patientId/setbacks/:id')
  @Post()
  record(@Body() input: RecordSetbackDto): Promise<SetbackDto> {
    return this.setbacks.record(input);
  }

  /** List the setbacks that you may see, newest first. */
  @May('setback.read')
  @Get()
  list(@Query() query: SetbackQuery): Promise<SetbackPageDto> {
    return this.setbacks.list(query);
  }

  /** Read a setback. */
  @May('setback.read')
  @Get(':setbackId')
  find(@Param('setbackId') setbackId: string): Promise<SetbackDto> {
    return this.setbacks.find(setbackId);
  }

  /** Tell more of a setback, or decide who sees it. 403 for words of the other side: nobody edits those. */
  @May('setback.record')
  @Patch(':setbackId')
  change(
    @Param('setbackId') setbackId: string,
    @Body() input: ChangeSetbackDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<SetbackDto> {
    return this.setbacks.change(setbackId, input, ifMatch);
  }

  /** Say that it is getting steadier. */
  @May('setback.record')
  @Located(setback)
  @HttpCode(200)
  @Post(':setbackId/steadying')
  steady(@Param('setbackId') setbackId: string): Promise<SetbackDto> {
    return this.setbacks.steady(setbackId);
  }

  /** Say that it has become hard again. What was learnt so far stays. */
  @May('setback.record')
  @Located(setback)
  @HttpCode(200)
  @Post(':setbackId/reopening')
  reopen(@Param('setbackId') setbackId: string): Promise<SetbackDto> {
    return this.setbacks.reopen(setbackId);
  }

  /** Say that it has found its place. Nothing is asked for; `…/offer` shows what could be made of it. */
  @May('setback.record')
  @Located(setback)
  @HttpCode(200)
  @Post(':setbackId/integration')
  integrate(@Param('setbackId') setbackId: string, @Body() input: IntegrateSetbackDto): Promise<SetbackDto> {
    return this.setbacks.integrate(setbackId, input);
  }

  /** Take a setback off the record as an error, with the reason. It stays readable as such. */
  @May('setback.record')
  @Located(setback)
  @HttpCode(200)
  @Post(':setbackId/correction')
  void(@Param('setbackId') setbackId: string, @Body() { reason }: VoidSetbackDto): Promise<SetbackDto> {
    return this.setbacks.void(setbackId, reason);
  }

  /**
   * Read what could be made of a setback.
   *
   * A proposal for the plan in hand, to be changed and sent or not, and an if-then to keep at hand. Nothing is written.
   */
  @May('setback.offer')
  @Get(':setbackId/offer')
  offer(@Param('setbackId') setbackId: string): Promise<SetbackOfferDto> {
    return this.setbacks.offer(setbackId);
  }
}
