import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  GroupMeetingDto,
  GroupMeetingPageDto,
  GroupWordsDto,
  GroupWordsPageDto,
  PlanMeetingDto,
  ShareWithGroupDto,
} from './group-life.dto.js';
import { GroupMeetingsService } from './group-meetings.service.js';
import { GroupWordsService } from './group-words.service.js';

const group = '/v1/support-groups/:groupId';

@Controller('v1/support-groups/:groupId')
export class GroupLifeController {
  constructor(
    private readonly words: GroupWordsService,
    private readonly meetings: GroupMeetingsService,
  ) {}

  /** Share something with the group, under the name that it calls you by. 404 for everybody outside of it. */
  @May('support_group.share')
  @Located(`${group}/words/:id`)
  @Post('words')
  share(@Param('groupId') groupId: string, @Body() input: ShareWithGroupDto): Promise<GroupWordsDto> {
    return this.words.share(groupId, input);
  }

  /** List what people share with the group, newest first. 404 for everybody outside of it. */
  @May('support_group.share')
  @Get('words')
  list(@Param('groupId') groupId: string, @Query() page: PageQuery): Promise<GroupWordsPageDto> {
    return this.words.list(groupId, page);
  }

  /** Read what somebody shares. */
  @May('support_group.share')
  @Get('words/:groupWordsId')
  find(
    @Param('groupId') groupId: string,
    @Param('groupWordsId') groupWordsId: string,
  ): Promise<GroupWordsDto> {
    return this.words.find(groupId, groupWordsId);
  }

  /** Take back what you shared: it is gone for good, for everybody. Whoever facilitates the group can take anything out. */
  @May('support_group.share')
  @HttpCode(204)
  @Delete('words/:groupWordsId')
  takeBack(
    @Param('groupId') groupId: string,
    @Param('groupWordsId') groupWordsId: string,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<void> {
    return this.words.takeBack(groupId, groupWordsId, ifMatch);
  }

  /** Plan a meeting, by the clock of the organisation. Everybody who is in the group is told. 403 unless you facilitate it. */
  @May('support_group.facilitate')
  @Located(`${group}/meetings/:id`)
  @Post('meetings')
  plan(@Param('groupId') groupId: string, @Body() input: PlanMeetingDto): Promise<GroupMeetingDto> {
    return this.meetings.plan(groupId, input);
  }

  /** List the meetings of the group, those planned last first. 404 for everybody outside of it. */
  @May('support_group.share')
  @Get('meetings')
  listMeetings(@Param('groupId') groupId: string, @Query() page: PageQuery): Promise<GroupMeetingPageDto> {
    return this.meetings.list(groupId, page);
  }

  /** Read when and where a meeting is. */
  @May('support_group.share')
  @Get('meetings/:meetingId')
  findMeeting(
    @Param('groupId') groupId: string,
    @Param('meetingId') meetingId: string,
  ): Promise<GroupMeetingDto> {
    return this.meetings.find(groupId, meetingId);
  }

  /** Call a meeting off. Everybody who is in the group is told. */
  @May('support_group.facilitate')
  @Located(`${group}/meetings/:meetingId`)
  @HttpCode(200)
  @Post('meetings/:meetingId/cancellation')
  cancel(@Param('groupId') groupId: string, @Param('meetingId') meetingId: string): Promise<GroupMeetingDto> {
    return this.meetings.cancel(groupId, meetingId);
  }
}
