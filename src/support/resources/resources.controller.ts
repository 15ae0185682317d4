import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import {
  AddResourceDto,
  ChangeResourceDto,
  ResourceDto,
  ResourcePageDto,
  ResourceQuery,
  VerifyResourceDto,
} from './resource.dto.js';
import { ResourceSearchService } from './resource-search.service.js';
import { ResourcesService } from './resources.service.js';

@Controller('v1/resources')
export class ResourcesController {
  constructor(
    private readonly resources: ResourcesService,
    private readonly search: ResourceSearchService,
  ) {}

  /**
   * Look for people and places that help.
   *
   * By words, what fits best first, or by name. `isStale` marks what nobody has checked for long: call before you go.
   */
  @May('resource.read')
  @Get()
  list(@Query() query: ResourceQuery): Promise<ResourcePageDto> {
    return this.search.list(query);
  }

  /** Read how and when somebody is reached who helps. */
  @May('resource.read')
  @Get(':resourceId')
  find(@Param('resourceId') resourceId: string): Promise<ResourceDto> {
    return this.resources.find(resourceId);
  }

  /**
   * Add somebody or somewhere that helps.
   *
   * It is marked as unchecked until somebody checks it. 422 for a helpline without its region, its hours or a way to reach it.
   */
  @May('resource.keep')
  @Located('/v1/resources/:id')
  @Post()
  add(@Body() input: AddResourceDto): Promise<ResourceDto> {
    return this.resources.add(input);
  }

  /** Change an entry. What was changed nobody has checked yet. */
  @May('resource.keep')
  @Patch(':resourceId')
  change(
    @Param('resourceId') resourceId: string,
    @Body() input: ChangeResourceDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<ResourceDto> {
    return this.resources.change(resourceId, input, ifMatch);
  }

  /** Say that you checked it: you called, or looked. It counts for 90 days where a life can depend on it, else for 180. */
  @May('resource.keep')
  @Located('/v1/resources/:resourceId')
  @HttpCode(200)
  @Post(':resourceId/verification')
  verify(@Param('resourceId') resourceId: string, @Body() input: VerifyResourceDto): Promise<ResourceDto> {
    return this.resources.verify(resourceId, input);
  }

  /** Take an entry off the list. */
  @May('resource.keep')
  @HttpCode(204)
  @Delete(':resourceId')
  retire(@Param('resourceId') resourceId: string, @ChangedFrom() ifMatch: IfMatch): Promise<void> {
    return this.resources.retire(resourceId, ifMatch);
  }
}
