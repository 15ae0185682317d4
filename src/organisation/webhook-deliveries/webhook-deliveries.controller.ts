import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { DoneAgain, Located } from '../../core/contract/route.decorators.js';
import {
  ReplayedWebhookDto,
  ReplayWebhookDto,
  WebhookDeliveriesQuery,
  WebhookDeliveryDto,
  WebhookDeliveryPageDto,
} from './webhook-delivery.dto.js';
import { WebhookDeliveriesService } from './webhook-deliveries.service.js';

const deliveries = '/v1/api-clients/:apiClientId/webhooks/:webhookId/deliveries';

@Controller('v1/api-clients/:apiClientId/webhooks/:webhookId')
export class WebhookDeliveriesController {
  constructor(private readonly deliveries: WebhookDeliveriesService) {}

  /** List what a webhook was told, newest first: how it went, never whom it was about. Kept for thirty days. */
  @May('webhook.read')
  @Get('deliveries')
  list(
    @Param('apiClientId') clientId: string,
    @Param('webhookId') id: string,
    @Query() query: WebhookDeliveriesQuery,
  ): Promise<WebhookDeliveryPageDto> {
    return this.deliveries.list({ clientId, id }, query);
  }

  /** Read how one delivery went. */
  @May('webhook.read')
  @Get('deliveries/:deliveryId')
  find(
    @Param('apiClientId') clientId: string,
    @Param('webhookId') id: string,
    @Param('deliveryId') deliveryId: string,
  ): Promise<WebhookDeliveryDto> {
    return this.deliveries.find({ clientId, id }, deliveryId);
  }

  /** Send a test: `webhook.tested`, which tells of nothing. It is sent once, within moments, also to a paused webhook. */
  @May('webhook.keep')
  @Located(`${deliveries}/:id`)
  @Post('tests')
  test(@Param('apiClientId') clientId: string, @Param('webhookId') id: string): Promise<WebhookDeliveryDto> {
    return this.deliveries.test({ clientId, id });
  }

  /**
   * Send one delivery again, with the same id.
   *
   * Whether it is open to the machine is asked anew: what was withdrawn since is not sent. 409 while it is on its way.
   */
  @May('webhook.keep')
  @Located(`${deliveries}/:deliveryId`)
  @HttpCode(200)
  @Post('deliveries/:deliveryId/replay')
  replay(
    @Param('apiClientId') clientId: string,
    @Param('webhookId') id: string,
    @Param('deliveryId') deliveryId: string,
  ): Promise<WebhookDeliveryDto> {
    return this.deliveries.replay({ clientId, id }, deliveryId);
  }

  /** Send again all that is in one state, such as what is dead, or what was delivered since a moment. Tests are not sent again. */
  @May('webhook.keep')
  @DoneAgain()
  @HttpCode(200)
  @Post('replays')
  replayAll(
    @Param('apiClientId') clientId: string,
    @Param('webhookId') id: string,
    @Body() input: ReplayWebhookDto,
  ): Promise<ReplayedWebhookDto> {
    return this.deliveries.replayAll({ clientId, id }, input);
  }
}
