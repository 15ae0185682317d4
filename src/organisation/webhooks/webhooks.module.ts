import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthModule } from '../../auth/auth.module.js';
import { ApiClient } from '../api-clients/api-client.entity.js';
import { EventsModule } from '../events/events.module.js';
import { QuietOrganisations } from './quiet-organisations.js';
import { WebhookSecrets } from './webhook-secrets.service.js';
import { Webhook } from './webhook.entity.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Webhook, ApiClient]), AuthModule, EventsModule],
  controllers: [WebhooksController],
  providers: [QuietOrganisations, WebhookSecrets, WebhooksService],
  exports: [QuietOrganisations, WebhookSecrets, WebhooksService],
})
export class WebhooksModule {}
