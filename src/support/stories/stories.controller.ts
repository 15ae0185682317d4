import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { DoneAgain } from '../../core/contract/route.decorators.js';
import { StoriesService } from './stories.service.js';
import { ReactDto, StoryDto, StoryPageDto, StoryQuery } from './story.dto.js';

@Controller('v1/stories')
export class StoriesController {
  constructor(private readonly stories: StoriesService) {}

  /** List the stories that people of the organisation have published, newest first; by `stage` those that may be good to read there. */
  @May('story.read')
  @Get()
  list(@Query() query: StoryQuery): Promise<StoryPageDto> {
    return this.stories.list(query);
  }

  /** Read a story. */
  @May('story.read')
  @Get(':storyId')
  find(@Param('storyId') storyId: string): Promise<StoryDto> {
    return this.stories.find(storyId);
  }

  /** Say something to a story with one word, or take it back. Its author learns that it was said, never by how many nor by whom. */
  @May('story.react')
  @DoneAgain('/v1/stories/:storyId')
  @HttpCode(200)
  @Post(':storyId/reaction')
  react(@Param('storyId') storyId: string, @Body() input: ReactDto): Promise<StoryDto> {
    return this.stories.react(storyId, input);
  }
}
