import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { DoneAgain } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { NameSupervisorDto, PeerWorkDto, PeerWorkPageDto } from './peer-work.dto.js';
import { PeerWorkService } from './peer-work.service.js';

@Controller('v1')
export class PeerWorkController {
  constructor(private readonly work: PeerWorkService) {}

  /** List the work of the peer supporters whom you accompany, in counts and dates: no patient, and nothing that anybody wrote. */
  @May('peer_work.read')
  @Get('me/peer-supervision')
  list(@Query() page: PageQuery): Promise<PeerWorkPageDto> {
    return this.work.list(page);
  }

  /** Say who accompanies a peer supporter in their work. It opens counts and dates to them, and no record. */
  @May('peer_work.supervise')
  @DoneAgain()
  @HttpCode(200)
  @Post('peer-supporters/:peerSupporterId/supervisor')
  supervise(
    @Param('peerSupporterId') peerSupporterId: string,
    @Body() input: NameSupervisorDto,
  ): Promise<PeerWorkDto> {
    return this.work.supervise(peerSupporterId, input);
  }
}
