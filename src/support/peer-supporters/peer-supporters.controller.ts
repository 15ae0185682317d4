import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { PeerSupporterDto, PeerSupporterPageDto, WritePeerProfileDto } from './peer-profile.dto.js';
import { PeerSupportersService } from './peer-supporters.service.js';

@Controller('v1')
export class PeerSupportersController {
  constructor(private readonly supporters: PeerSupportersService) {}

  /** List the peer supporters of the organisation: who they are, what they do and do not do, when they are there. */
  @May('peer_profile.read')
  @Get('peer-supporters')
  list(@Query() page: PageQuery): Promise<PeerSupporterPageDto> {
    return this.supporters.list(page);
  }

  /** Read about one peer supporter. */
  @May('peer_profile.read')
  @Get('peer-supporters/:peerSupporterId')
  find(@Param('peerSupporterId') peerSupporterId: string): Promise<PeerSupporterDto> {
    return this.supporters.find(peerSupporterId);
  }

  /** Say who you are as a peer supporter, what you do and do not do, and when you are there. People read it before they choose. */
  @May('peer_profile.write')
  @Located('/v1/peer-supporters/:id')
  @HttpCode(200)
  @Post('me/peer-profile')
  write(@Body() input: WritePeerProfileDto): Promise<PeerSupporterDto> {
    return this.supporters.write(input);
  }
}
