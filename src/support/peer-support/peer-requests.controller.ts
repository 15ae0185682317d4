import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { PeerSupportRequestDto, PeerSupportRequestPageDto } from './peer-support.dto.js';
import { PeerRequestsService } from './peer-requests.service.js';

const request = '/v1/me/peer-support-requests/:peerRequestId';

@Controller('v1/me/peer-support-requests')
export class PeerRequestsController {
  constructor(private readonly requests: PeerRequestsService) {}

  /** List who asks for your support as a peer, newest first. Nothing of their records is open to you yet. */
  @May('peer_request.answer')
  @Get()
  list(@Query() page: PageQuery): Promise<PeerSupportRequestPageDto> {
    return this.requests.list(page);
  }

  /** Read one request. */
  @May('peer_request.answer')
  @Get(':peerRequestId')
  find(@Param('peerRequestId') peerRequestId: string): Promise<PeerSupportRequestDto> {
    return this.requests.find(peerRequestId);
  }

  /** Say that you would like to. It begins when the person says yes to that, and what they share with you. */
  @May('peer_request.answer')
  @Located(request)
  @HttpCode(200)
  @Post(':peerRequestId/agreement')
  agree(@Param('peerRequestId') peerRequestId: string): Promise<PeerSupportRequestDto> {
    return this.requests.agree(peerRequestId);
  }

  /** Say that you would rather not, or cannot now. Nobody asks why. */
  @May('peer_request.answer')
  @Located(request)
  @HttpCode(200)
  @Post(':peerRequestId/refusal')
  refuse(@Param('peerRequestId') peerRequestId: string): Promise<PeerSupportRequestDto> {
    return this.requests.refuse(peerRequestId);
  }
}
