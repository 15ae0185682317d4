import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { RewordConductDto, SupportGroupDto } from '../support-groups/support-group.dto.js';
import { FacilitatedPlacesService } from './facilitated-places.service.js';
import { GroupPlaceDto, GroupPlacePageDto, InviteToGroupDto, TurnAwayDto } from './group-place.dto.js';

const group = '/v1/support-groups/:groupId';
const place = `${group}/places/:groupPlaceId`;

@Controller('v1/support-groups/:groupId')
export class FacilitatedPlacesController {
  constructor(private readonly places: FacilitatedPlacesService) {}

  /** Invite a patient. Nobody else hears of it, and they are in when they say yes themself. 403 unless you facilitate the group. */
  @May('support_group.facilitate')
  @Located(`${group}/places/:id`)
  @Post('places')
  invite(@Param('groupId') groupId: string, @Body() input: InviteToGroupDto): Promise<GroupPlaceDto> {
    return this.places.invite(groupId, input);
  }

  /** List who is in the group, was invited, or asked, newest first. 404 unless you facilitate it. */
  @May('support_group.facilitate')
  @Get('places')
  list(@Param('groupId') groupId: string, @Query() page: PageQuery): Promise<GroupPlacePageDto> {
    return this.places.list(groupId, page);
  }

  /** Read a place in the group. */
  @May('support_group.facilitate')
  @Get('places/:groupPlaceId')
  find(
    @Param('groupId') groupId: string,
    @Param('groupPlaceId') groupPlaceId: string,
  ): Promise<GroupPlaceDto> {
    return this.places.find(groupId, groupPlaceId);
  }

  /** Let somebody in who asked. */
  @May('support_group.facilitate')
  @Located(place)
  @HttpCode(200)
  @Post('places/:groupPlaceId/admission')
  admit(
    @Param('groupId') groupId: string,
    @Param('groupPlaceId') groupPlaceId: string,
  ): Promise<GroupPlaceDto> {
    return this.places.admit(groupId, groupPlaceId);
  }

  /**
   * Take back an invitation, decline a request, or remove somebody.
   *
   * Somebody who is in is removed with a reason, which they read and nobody else does. They are out at once, with what they shared.
   */
  @May('support_group.facilitate')
  @Located(place)
  @HttpCode(200)
  @Post('places/:groupPlaceId/removal')
  turnAway(
    @Param('groupId') groupId: string,
    @Param('groupPlaceId') groupPlaceId: string,
    @Body() { reason = null }: TurnAwayDto,
  ): Promise<GroupPlaceDto> {
    return this.places.turnAway(groupId, groupPlaceId, reason);
  }

  /** Word the code of conduct otherwise. Everybody who is in is told, and accepts it before they share something again. */
  @May('support_group.facilitate')
  @Located(group)
  @HttpCode(200)
  @Post('conduct')
  rewordConduct(
    @Param('groupId') groupId: string,
    @Body() input: RewordConductDto,
  ): Promise<SupportGroupDto> {
    return this.places.rewordConduct(groupId, input);
  }

  /** Close the group. Nobody is in it any more, and what was shared is gone. */
  @May('support_group.facilitate')
  @Located(group)
  @HttpCode(200)
  @Post('closing')
  close(@Param('groupId') groupId: string): Promise<SupportGroupDto> {
    return this.places.close(groupId);
  }
}
