import { Controller, Get, Param, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Public } from '../../core/contract/route.decorators.js';
import { HelpCardDto, HelpCardQuery, HelplineQuery, ShippedHelplinePageDto } from './help-card.dto.js';
import { HelpCardService } from './help-card.service.js';
import { OpenHelpCardsService } from './open-help-cards.service.js';

@Controller('v1')
export class HelpCardController {
  constructor(
    private readonly cards: HelpCardService,
    private readonly open: OpenHelpCardsService,
  ) {}

  /**
   * Read whom you can reach now.
   *
   * The emergency number first, then your clinic's own contacts, then helplines of the country. What nobody at the clinic has
   * checked is marked `unverified`.
   */
  @May('help_card.read')
  @Get('help-card')
  read(@Query() query: HelpCardQuery): Promise<HelpCardDto> {
    return this.cards.read(query);
  }

  /**
   * Read the help card of a clinic without signing in.
   *
   * By the clinic's short name. It says nothing about anybody, and whoever asks leaves no name.
   */
  @Public()
  @Get('help-cards/:shortName')
  readOpen(@Param('shortName') shortName: string, @Query() query: HelpCardQuery): Promise<HelpCardDto> {
    return this.open.read(shortName, query);
  }

  /**
   * List the public helplines that the service came with.
   *
   * Nobody at your clinic has checked them. Call each one before you put it into your own list (`POST /v1/resources`).
   */
  @May('resource.read')
  @Get('helplines')
  shipped(@Query() query: HelplineQuery): ShippedHelplinePageDto {
    return this.cards.shipped(query);
  }
}
