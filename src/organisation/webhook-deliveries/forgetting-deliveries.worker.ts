import { Injectable } from '@nestjs/common';
import { ForgettingService } from '../tenants/forgetting.service.js';
import { forgetDeliveries } from './webhook-deliveries.queries.js';

@Injectable()
export class ForgettingDeliveriesWorker extends ForgettingService {
  /** For how long it can be looked at how deliveries went, and they be sent again. */
  protected readonly keptForMs = 30 * 24 * 60 * 60_000;
  protected readonly statement = forgetDeliveries;
  protected readonly failure = 'Old deliveries of webhooks could not be forgotten';
}
