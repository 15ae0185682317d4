import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { AcceptConductDto, JoinGroupDto, OwnPlaceDto, OwnPlacePageDto } from './group-place.dto.js';
import { OwnPlacesService } from './own-places.service.js';

const place = '/v1/me/support-groups/:ownPlaceId';

@Controller('v1')
export class OwnPlacesController {
  constructor(private readonly places: OwnPlacesService) {}

  /** Ask to join a group. Whoever facilitates it answers, and is the only one who hears that you asked. 409 where one is invited only. */
  @May('support_group.take_part')
  @Located('/v1/me/support-groups/:id')
  @Post('support-groups/:groupId/requests')
  ask(@Param('groupId') groupId: string, @Body() input: JoinGroupDto): Promise<OwnPlaceDto> {
    return this.places.ask(groupId, input);
  }

  /** List your places in support groups, newest first: invitations, requests, where you are in, and where you were. */
  @May('support_group.take_part')
  @Get('me/support-groups')
  list(@Query() page: PageQuery): Promise<OwnPlacePageDto> {
    return this.places.list(page);
  }

  /** Read your place in a group. */
  @May('support_group.take_part')
  @Get('me/support-groups/:ownPlaceId')
  find(@Param('ownPlaceId') ownPlaceId: string): Promise<OwnPlaceDto> {
    return this.places.find(ownPlaceId);
  }

  /** Join a group that you were invited to, under a name that you choose and nobody else in it has (409). You accept its code of conduct with it. */
  @May('support_group.take_part')
  @Located(place)
  @HttpCode(200)
  @Post('me/support-groups/:ownPlaceId/joining')
  join(@Param('ownPlaceId') ownPlaceId: string, @Body() input: JoinGroupDto): Promise<OwnPlaceDto> {
    return this.places.join(ownPlaceId, input);
  }

  /** Accept another edition of the code of conduct. Where the group was handed over, you let whoever facilitates it now know by this who you are. */
  @May('support_group.take_part')
  @Located(place)
  @HttpCode(200)
  @Post('me/support-groups/:ownPlaceId/conduct')
  acceptConduct(
    @Param('ownPlaceId') ownPlaceId: string,
    @Body() input: AcceptConductDto,
  ): Promise<OwnPlaceDto> {
    return this.places.acceptConduct(ownPlaceId, input);
  }

  /** Leave at once, without a reason; or decline an invitation, or take a request back. What you shared there goes with you. */
  @May('support_group.take_part')
  @Located(place)
  @HttpCode(200)
  @Post('me/support-groups/:ownPlaceId/leaving')
  leave(@Param('ownPlaceId') ownPlaceId: string): Promise<OwnPlaceDto> {
    return this.places.leave(ownPlaceId);
  }
}
