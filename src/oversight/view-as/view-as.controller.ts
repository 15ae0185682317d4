import { Controller, Get, Param, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ViewAsDto, ViewAsQuery } from './view-as.dto.js';
import { ViewAsService } from './view-as.service.js';

@Controller('v1/patients/:patientId/access')
export class ViewAsController {
  constructor(private readonly viewAs: ViewAsService) {}

  /**
   * See your record as somebody else sees it.
   *
   * What they may do with it, each with the reason in a sentence and the consent that settles it; and the plan, read by the
   * very statement that would serve them. Nothing is done in their name: the access log has it as you looking. 404 when
   * there is no such account.
   */
  @May('access.view_as')
  @Get('view-as')
  look(@Param('patientId') patientId: string, @Query() { accountId }: ViewAsQuery): Promise<ViewAsDto> {
    return this.viewAs.look(patientId, accountId);
  }
}
