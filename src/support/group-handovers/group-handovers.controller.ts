import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { GroupHandoverDto, GroupHandoverPageDto, HandGroupOverDto } from './group-handover.dto.js';
import { GroupHandoversService } from './group-handovers.service.js';

const handover = '/v1/me/group-handovers/:groupHandoverId';

@Controller('v1')
export class GroupHandoversController {
  constructor(private readonly handovers: GroupHandoversService) {}

  /**
   * Ask somebody to facilitate the group in your place.
   *
   * Nothing changes before they accept. Another offer takes the place of one that waits. Where whoever facilitates a group has no account
   * in use any more, an administrator hands it over, and learns by that nothing of who is in it. 403 for everybody else; 422 for somebody
   * who is neither practitioner nor peer supporter here.
   */
  @May('support_group.hand_over')
  @Located('/v1/me/group-handovers/:id')
  @Post('support-groups/:groupId/handovers')
  offer(@Param('groupId') groupId: string, @Body() input: HandGroupOverDto): Promise<GroupHandoverDto> {
    return this.handovers.offer(groupId, input);
  }

  /** List the hand-overs of groups that you offered or were asked about, newest first. */
  @May('support_group.hand_over')
  @Get('me/group-handovers')
  list(@Query() page: PageQuery): Promise<GroupHandoverPageDto> {
    return this.handovers.list(page);
  }

  /** Read a hand-over that you offered or were asked about. */
  @May('support_group.hand_over')
  @Get('me/group-handovers/:groupHandoverId')
  find(@Param('groupHandoverId') groupHandoverId: string): Promise<GroupHandoverDto> {
    return this.handovers.find(groupHandoverId);
  }

  /**
   * Say that you facilitate the group from now on.
   *
   * Whoever did so before is outside from then on. Everybody who is in is told, and leaves when they like. You know them by what the others
   * call them and nothing else, until they accept the code of conduct anew: with that they let you know who they are.
   */
  @May('support_group.facilitate')
  @Located(handover)
  @HttpCode(200)
  @Post('me/group-handovers/:groupHandoverId/acceptance')
  accept(@Param('groupHandoverId') groupHandoverId: string): Promise<GroupHandoverDto> {
    return this.handovers.accept(groupHandoverId);
  }

  /** Say that you would rather not, or cannot now. Nobody asks why. */
  @May('support_group.facilitate')
  @Located(handover)
  @HttpCode(200)
  @Post('me/group-handovers/:groupHandoverId/refusal')
  decline(@Param('groupHandoverId') groupHandoverId: string): Promise<GroupHandoverDto> {
    return this.handovers.decline(groupHandoverId);
  }

  /** Take back that you asked, while there is no answer. */
  @May('support_group.hand_over')
  @Located(handover)
  @HttpCode(200)
  @Post('me/group-handovers/:groupHandoverId/taking-back')
  takeBack(@Param('groupHandoverId') groupHandoverId: string): Promise<GroupHandoverDto> {
    return this.handovers.takeBack(groupHandoverId);
  }
}
