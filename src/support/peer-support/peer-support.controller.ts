import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  AskPeerDto,
  ChangePartsDto,
  PeerSupportDto,
  PeerSupportPageDto,
  SharePartsDto,
} from './peer-support.dto.js';
import { PeerSupportService } from './peer-support.service.js';

const support = '/v1/patients/:patientId/peer-supports/:peerSupportId';

@Controller('v1/patients/:patientId/peer-supports')
export class PeerSupportController {
  constructor(private readonly peerSupport: PeerSupportService) {}

  /**
   * Ask for a peer supporter.
   *
   * The patient's side asks one, who then says whether they would like to; the care team suggests one to the patient; a peer supporter to
   * whom something of the record is open offers themself. Nothing opens by it: it begins when the patient accepts and says what they share.
   * 409 while this person is asked already; 422 for somebody who is no peer supporter here, or who is not to be told.
   */
  @May('peer_support.ask')
  @Located('/v1/patients/:patientId/peer-supports/:id')
  @Post()
  ask(@Body() input: AskPeerDto): Promise<PeerSupportDto> {
    return this.peerSupport.ask(input);
  }

  /** List who supports the patient as a peer, did, or was asked to, newest first. Peer supporters see what concerns them. */
  @May('peer_support.read')
  @Get()
  list(@Query() page: PageQuery): Promise<PeerSupportPageDto> {
    return this.peerSupport.list(page);
  }

  /** Read one peer support. */
  @May('peer_support.read')
  @Get(':peerSupportId')
  find(@Param('peerSupportId') peerSupportId: string): Promise<PeerSupportDto> {
    return this.peerSupport.find(peerSupportId);
  }

  /** Say that you would like the peer supporter who was suggested. They are asked then. */
  @May('peer_support.accept')
  @Located(support)
  @HttpCode(200)
  @Post(':peerSupportId/taking-up')
  takeUp(@Param('peerSupportId') peerSupportId: string): Promise<PeerSupportDto> {
    return this.peerSupport.takeUp(peerSupportId);
  }

  /**
   * Accept a peer supporter who is ready, and say what you share with them.
   *
   * `mayCallStaff` says beforehand when they may ask staff to get in touch. It gives a sharing consent for just these parts, which stands with your other consents; what they
   * would see, `POST …/consents/preview` says beforehand (`planParts`). Where it takes over from somebody, that ends in
   * the same moment. 409 before the peer supporter has said that they are ready.
   */
  @May('peer_support.accept')
  @Located(support)
  @HttpCode(200)
  @Post(':peerSupportId/acceptance')
  begin(
    @Param('peerSupportId') peerSupportId: string,
    @Body() input: SharePartsDto,
  ): Promise<PeerSupportDto> {
    return this.peerSupport.begin(peerSupportId, input);
  }

  /** Decline a peer supporter, at any time before it begins. Nobody asks why. */
  @May('peer_support.accept')
  @Located(support)
  @HttpCode(200)
  @Post(':peerSupportId/refusal')
  decline(@Param('peerSupportId') peerSupportId: string): Promise<PeerSupportDto> {
    return this.peerSupport.decline(peerSupportId);
  }

  /** Share other parts from now on. What is left out is closed to them from the very next request on. */
  @May('peer_support.accept')
  @Located(support)
  @HttpCode(200)
  @Post(':peerSupportId/parts')
  changeParts(
    @Param('peerSupportId') peerSupportId: string,
    @Body() input: ChangePartsDto,
  ): Promise<PeerSupportDto> {
    return this.peerSupport.changeParts(peerSupportId, input);
  }

  /** Hand over to another peer supporter. It goes on with you until they and the patient have said yes. */
  @May('peer_support.hand_over')
  @Located('/v1/patients/:patientId/peer-supports/:id')
  @Post(':peerSupportId/handover')
  handOver(
    @Param('peerSupportId') peerSupportId: string,
    @Body() input: AskPeerDto,
  ): Promise<PeerSupportDto> {
    return this.peerSupport.handOver(peerSupportId, input);
  }

  /** End it, at once and without a reason. The consent ends with it: the peer supporter reads nothing more by it. */
  @May('peer_support.end')
  @Located(support)
  @HttpCode(200)
  @Post(':peerSupportId/ending')
  end(@Param('peerSupportId') peerSupportId: string): Promise<PeerSupportDto> {
    return this.peerSupport.end(peerSupportId);
  }
}
