import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { PageQuery } from '../../core/requests/page.js';
import { StoriesService } from './stories.service.js';
import { ChangeStoryDto, OwnStoryDto, OwnStoryPageDto, PublishStoryDto, WriteStoryDto } from './story.dto.js';

const story = '/v1/me/stories/:ownStoryId';

@Controller('v1/me/stories')
export class OwnStoriesController {
  constructor(private readonly stories: StoriesService) {}

  /**
   * Begin a story of your own. Nobody but you sees it until you publish it.
   *
   * Write as "I", and what helped. 422 where it names somebody else, and where something looks like a name that the service cannot judge:
   * then say with `namesNobody` that it is none. 422 as well where words may tell how, where or with which note somebody harmed themself:
   * leave that out, or say with `tellsNoWay` that it is none of it.
   */
  @May('story.keep')
  @Located('/v1/me/stories/:id')
  @Post()
  write(@Body() input: WriteStoryDto): Promise<OwnStoryDto> {
    return this.stories.write(input);
  }

  /** List your stories, newest first. */
  @May('story.keep')
  @Get()
  list(@Query() page: PageQuery): Promise<OwnStoryPageDto> {
    return this.stories.listOwn(page);
  }

  /** Read a story of yours, with what readers said to it. */
  @May('story.keep')
  @Get(':ownStoryId')
  find(@Param('ownStoryId') ownStoryId: string): Promise<OwnStoryDto> {
    return this.stories.findOwn(ownStoryId);
  }

  /** Change a draft. What is published is what you agreed to: withdraw it to write it anew. */
  @May('story.keep')
  @Patch(':ownStoryId')
  change(
    @Param('ownStoryId') ownStoryId: string,
    @Body() input: ChangeStoryDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<OwnStoryDto> {
    return this.stories.change(ownStoryId, input, ifMatch);
  }

  /**
   * Publish a story inside the organisation, unnamed or under a name that you choose. Others read it after a pause of a day.
   *
   * Once more it is asked about words that may tell a way of harming oneself (`tellsNoWay`).
   */
  @May('story.keep')
  @Located(story)
  @HttpCode(200)
  @Post(':ownStoryId/publication')
  publish(@Param('ownStoryId') ownStoryId: string, @Body() input: PublishStoryDto): Promise<OwnStoryDto> {
    return this.stories.publish(ownStoryId, input);
  }

  /** Withdraw a story, at once and everywhere. What somebody has read, they have read. */
  @May('story.keep')
  @Located(story)
  @HttpCode(200)
  @Post(':ownStoryId/withdrawal')
  withdraw(@Param('ownStoryId') ownStoryId: string): Promise<OwnStoryDto> {
    return this.stories.withdraw(ownStoryId);
  }
}
