import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { AlertProtocolDto, AlertProtocolPageDto, PublishAlertProtocolDto } from './alert-protocol.dto.js';
import { AlertProtocolsService } from './alert-protocols.service.js';

@Controller('v1/alert-protocols')
export class AlertProtocolsController {
  constructor(private readonly protocols: AlertProtocolsService) {}

  /** List the editions of the protocol for answers about safety, newest first. The newest counts. */
  @May('alert_protocol.read')
  @Get()
  list(@Query() page: PageQuery): Promise<AlertProtocolPageDto> {
    return this.protocols.list(page);
  }

  /** Read the protocol that counts. 404 where nobody has published one: then nobody can be asked a question about safety. */
  @May('alert_protocol.read')
  @Get('current')
  current(): Promise<AlertProtocolDto> {
    return this.protocols.current();
  }

  /** Read an edition of the protocol. */
  @May('alert_protocol.read')
  @Get(':protocolId')
  find(@Param('protocolId') protocolId: string): Promise<AlertProtocolDto> {
    return this.protocols.find(protocolId);
  }

  /**
   * Say who hears of an answer about safety first, second and third, by when, and when anybody is there.
   *
   * It counts from now on, also for what already waits. Whom a patient keeps their questionnaires from, or does not want to be told,
   * is passed over. Who is named and not on the care team opens the record in an emergency (break-glass), which is on record.
   */
  @May('alert_protocol.keep')
  @Located('/v1/alert-protocols/:id')
  @Post()
  publish(@Body() input: PublishAlertProtocolDto): Promise<AlertProtocolDto> {
    return this.protocols.publish(input);
  }
}
