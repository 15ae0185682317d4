import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { PageQuery } from '../../core/requests/page.js';
import { AcknowledgeAlertDto, SafetyAlertDto, SafetyAlertPageDto } from './safety-alert.dto.js';
import { SafetyAlertsService } from './safety-alerts.service.js';

@Controller('v1/patients/:patientId/alerts')
export class SafetyAlertsController {
  constructor(private readonly alerts: SafetyAlertsService) {}

  /**
   * List answers about safety, who was told of each and what came of it: first those that nobody has acknowledged yet.
   *
   * Newest first among them and among the others. One that is acknowledged while you go through the pages is neither lost nor comes twice.
   *
   * An alert says that somebody asked to be spoken with, and is no measure of danger: no answer, and no low one, says that a person
   * is safe.
   */
  @May('alert.read')
  @Get()
  list(@Query() page: PageQuery): Promise<SafetyAlertPageDto> {
    return this.alerts.list(page);
  }

  /** Read who was told of an answer about safety, and what came of it. */
  @May('alert.read')
  @Get(':alertId')
  find(@Param('alertId') alertId: string): Promise<SafetyAlertDto> {
    return this.alerts.find(alertId);
  }

  /**
   * Acknowledge it: what was said, what was agreed, and when the two are in touch next.
   *
   * The patient reads this too. 409 when somebody has acknowledged it already. 412 when something came meanwhile, such as a higher
   * answer or another call: read that first.
   */
  @May('alert.acknowledge')
  @Located('/v1/patients/:patientId/alerts/:alertId')
  @HttpCode(200)
  @Post(':alertId/acknowledgement')
  acknowledge(
    @Param('alertId') alertId: string,
    @Body() input: AcknowledgeAlertDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<SafetyAlertDto> {
    return this.alerts.acknowledge(alertId, input, ifMatch);
  }
}
