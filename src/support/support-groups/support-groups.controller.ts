import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import {
  ChangeGroupDto,
  FoundGroupDto,
  SupportGroupDto,
  SupportGroupPageDto,
  SupportGroupQuery,
} from './support-group.dto.js';
import { SupportGroupsService } from './support-groups.service.js';

@Controller('v1/support-groups')
export class SupportGroupsController {
  constructor(private readonly groups: SupportGroupsService) {}

  /** Begin a support group, which you facilitate. Nobody is in it before their own yes. */
  @May('support_group.facilitate')
  @Located('/v1/support-groups/:id')
  @Post()
  found(@Body() input: FoundGroupDto): Promise<SupportGroupDto> {
    return this.groups.found(input);
  }

  /** List the support groups, newest first. Who is in them stands nowhere here. */
  @May('support_group.read')
  @Get()
  list(@Query() query: SupportGroupQuery): Promise<SupportGroupPageDto> {
    return this.groups.list(query);
  }

  /** Read about a support group, and its code of conduct. */
  @May('support_group.read')
  @Get(':groupId')
  find(@Param('groupId') groupId: string): Promise<SupportGroupDto> {
    return this.groups.find(groupId);
  }

  /** Change what a group is called, says of itself, or whether one can ask to join. Whoever facilitates it (403). */
  @May('support_group.facilitate')
  @Patch(':groupId')
  change(
    @Param('groupId') groupId: string,
    @Body() input: ChangeGroupDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<SupportGroupDto> {
    return this.groups.change(groupId, input, ifMatch);
  }
}
