import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { Located, ShownOnce } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  ChangeWebhookDto,
  RegisterWebhookDto,
  WebhookDto,
  WebhookPageDto,
  WebhookWithSecretDto,
} from './webhook.dto.js';
import { WebhooksService } from './webhooks.service.js';

const webhook = '/v1/api-clients/:apiClientId/webhooks/:webhookId';

@Controller('v1/api-clients/:apiClientId/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  /**
   * Register a webhook of a machine.
   *
   * From now on the machine is told there that something happened, of what is open to it at the moment of telling: a name and ids,
   * signed (Standard Webhooks). The secret is shown once. 422 for an address that nothing is ever sent to; 409 when the machine is
   * disabled, or has ten webhooks.
   */
  @May('webhook.keep')
  @ShownOnce('/v1/api-clients/:apiClientId/webhooks/:id')
  @Post()
  register(
    @Param('apiClientId') clientId: string,
    @Body() input: RegisterWebhookDto,
  ): Promise<WebhookWithSecretDto> {
    return this.webhooks.register(clientId, input);
  }

  /** List the webhooks of a machine, newest first. */
  @May('webhook.read')
  @Get()
  list(@Param('apiClientId') clientId: string, @Query() page: PageQuery): Promise<WebhookPageDto> {
    return this.webhooks.list(clientId, page);
  }

  /** Read a webhook. */
  @May('webhook.read')
  @Get(':webhookId')
  find(@Param('apiClientId') clientId: string, @Param('webhookId') id: string): Promise<WebhookDto> {
    return this.webhooks.find(clientId, id);
  }

  /** Change where a webhook is sent to, or of what it is told. It counts from the next delivery, also for what waits already. */
  @May('webhook.keep')
  @Patch(':webhookId')
  // eslint-disable-next-line house/few-parameters -- a change under a client has its two ids, its body and its If-Match
  change(
    @Param('apiClientId') clientId: string,
    @Param('webhookId') id: string,
    @Body() input: ChangeWebhookDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<WebhookDto> {
    return this.webhooks.change({ clientId, id }, input, ifMatch);
  }

  /** Pause a webhook. What happens meanwhile is sent when it is resumed, up to seven days back. */
  @May('webhook.keep')
  @Located(webhook)
  @HttpCode(200)
  @Post(':webhookId/pause')
  pause(@Param('apiClientId') clientId: string, @Param('webhookId') id: string): Promise<WebhookDto> {
    return this.webhooks.pause({ clientId, id });
  }

  /** Resume a webhook, whoever or whatever paused it. What waits is sent now. */
  @May('webhook.keep')
  @Located(webhook)
  @HttpCode(200)
  @Post(':webhookId/resumption')
  resume(@Param('apiClientId') clientId: string, @Param('webhookId') id: string): Promise<WebhookDto> {
    return this.webhooks.resume({ clientId, id });
  }

  /** End a webhook for good. Nothing more is sent, and its secret is not kept. */
  @May('webhook.keep')
  @Located(webhook)
  @HttpCode(200)
  @Post(':webhookId/ending')
  end(@Param('apiClientId') clientId: string, @Param('webhookId') id: string): Promise<WebhookDto> {
    return this.webhooks.end({ clientId, id });
  }

  /**
   * Make a new secret. It is shown once.
   *
   * For 24 hours deliveries carry two signatures, by the new secret and by the one before, so that the receiver can change over
   * without missing anything.
   */
  @May('webhook.keep')
  @ShownOnce(webhook)
  @HttpCode(200)
  @Post(':webhookId/secret')
  rotate(
    @Param('apiClientId') clientId: string,
    @Param('webhookId') id: string,
  ): Promise<WebhookWithSecretDto> {
    return this.webhooks.rotate({ clientId, id });
  }
}
