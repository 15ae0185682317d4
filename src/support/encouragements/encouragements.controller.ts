import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { PageQuery } from '../../core/requests/page.js';
import { EncourageDto, EncouragementDto, EncouragementPageDto } from './encouragement.dto.js';
import { EncouragementsService } from './encouragements.service.js';

@Controller('v1/patients/:patientId/encouragements')
export class EncouragementsController {
  constructor(private readonly encouragements: EncouragementsService) {}

  /**
   * Encourage somebody whom you support as a peer, about a goal, a step or their journey, as far as these are shared with you.
   *
   * The patient's side reads it, and you; nobody else. 403 unless you support them now; 422 for what is not shared with you, and where
   * words weigh on people.
   */
  @May('encouragement.write')
  @Located('/v1/patients/:patientId/encouragements/:id')
  @Post()
  write(@Body() input: EncourageDto): Promise<EncouragementDto> {
    return this.encouragements.write(input);
  }

  /** List the encouragements, newest first. Peer supporters see their own. */
  @May('encouragement.read')
  @Get()
  list(@Query() page: PageQuery): Promise<EncouragementPageDto> {
    return this.encouragements.list(page);
  }

  /** Read one encouragement. */
  @May('encouragement.read')
  @Get(':encouragementId')
  find(@Param('encouragementId') encouragementId: string): Promise<EncouragementDto> {
    return this.encouragements.find(encouragementId);
  }

  /** Take an encouragement down: whoever wrote it, and the patient's side. Nobody sees it any more. */
  @May('encouragement.take_down')
  @HttpCode(204)
  @Delete(':encouragementId')
  takeDown(
    @Param('encouragementId') encouragementId: string,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<void> {
    return this.encouragements.takeDown(encouragementId, ifMatch);
  }
}
