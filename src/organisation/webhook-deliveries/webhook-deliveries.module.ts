import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { EventsModule } from '../events/events.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { DeliveringService } from './delivering.service.js';
import { DeliveringWorker } from './delivering.worker.js';
import { ForgettingDeliveriesWorker } from './forgetting-deliveries.worker.js';
import { MachineHearingService } from './machine-hearing.service.js';
import { TakingInService } from './taking-in.service.js';
import { WebhookDeliveriesController } from './webhook-deliveries.controller.js';
import { WebhookDeliveriesService } from './webhook-deliveries.service.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([WebhookDelivery]), AccessModule, EventsModule, WebhooksModule],
  controllers: [WebhookDeliveriesController],
  providers: [
    DeliveringService,
    DeliveringWorker,
    ForgettingDeliveriesWorker,
    MachineHearingService,
    TakingInService,
    WebhookDeliveriesService,
  ],
})
export class WebhookDeliveriesModule {}
