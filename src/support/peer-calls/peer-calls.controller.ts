import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { CallStaffDto, PeerCallDto, PeerCallPageDto } from './peer-call.dto.js';
import { PeerCallsService } from './peer-calls.service.js';

@Controller('v1/patients/:patientId/peer-calls')
export class PeerCallsController {
  constructor(private readonly calls: PeerCallsService) {}

  /**
   * Say that you are worried about the person whom you support as a peer.
   *
   * One call, with a word or none: whoever the clinic’s protocol for alerts names hears of it at once and gets in touch. The person is
   * told that you did it, as they were told at the start that you may. Nothing of the record opens to you by it. 422 where nobody would
   * hear of it: the answer says whom you call yourself. In danger call the emergency number first. 403 unless the support is under way.
   */
  @May('peer_call.make')
  @Located('/v1/patients/:patientId/peer-calls/:id')
  @Post()
  call(@Body() input: CallStaffDto): Promise<PeerCallDto> {
    return this.calls.call(input);
  }

  /** List when staff were asked to get in touch, newest first: peer supporters see what they did, the patient all of it. */
  @May('peer_call.read')
  @Get()
  list(@Query() page: PageQuery): Promise<PeerCallPageDto> {
    return this.calls.list(page);
  }

  /** Read one such call, and whether somebody has read it. */
  @May('peer_call.read')
  @Get(':peerCallId')
  find(@Param('peerCallId') peerCallId: string): Promise<PeerCallDto> {
    return this.calls.find(peerCallId);
  }
}
