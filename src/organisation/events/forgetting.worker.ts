import { Injectable } from '@nestjs/common';
import { ForgettingService } from '../tenants/forgetting.service.js';
import { forget } from './events.queries.js';
import { keptForMs } from './events.service.js';

/** What happened longer ago than anybody hears on from is forgotten; the audit trail keeps its own record. */
@Injectable()
export class ForgettingWorker extends ForgettingService {
  protected readonly keptForMs = keptForMs;
  protected readonly statement = forget;
  protected readonly failure = 'What happened long ago could not be forgotten';
}
