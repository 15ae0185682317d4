import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { AddStarterDto, StarterDto, StarterPageDto, StarterQuery } from './starter.dto.js';
import { StartersService } from './starters.service.js';

const one = '/v1/starters/:starterId';

@Controller('v1/starters')
export class StartersController {
  constructor(private readonly starters: StartersService) {}

  /**
   * List goals and small steps that people often choose: somewhere to begin.
   *
   * By area of life and by stage of the journey. They are suggestions: whoever takes one up says it in their own words.
   */
  @May('starter.read')
  @Get()
  list(@Query() query: StarterQuery): Promise<StarterPageDto> {
    return this.starters.list(query);
  }

  /** Read one of them. */
  @May('starter.read')
  @Get(':starterId')
  find(@Param('starterId') starterId: string): Promise<StarterDto> {
    return this.starters.find(starterId);
  }

  /** Add a starter of the organisation's own. 409 where there is such a one already; 422 `wording` where the text holds words that can hurt. */
  @May('starter.keep')
  @Located('/v1/starters/:id')
  @Post()
  add(@Body() input: AddStarterDto): Promise<StarterDto> {
    return this.starters.add(input);
  }

  /** Leave a starter out, shipped or your own. What plans have made of it stays. */
  @May('starter.keep')
  @Located(one)
  @HttpCode(200)
  @Post(':starterId/hiding')
  hide(@Param('starterId') starterId: string): Promise<StarterDto> {
    return this.starters.hide(starterId);
  }

  /** Offer a starter again that was left out. */
  @May('starter.keep')
  @Located(one)
  @HttpCode(200)
  @Post(':starterId/showing')
  show(@Param('starterId') starterId: string): Promise<StarterDto> {
    return this.starters.show(starterId);
  }
}
