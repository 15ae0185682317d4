import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import { Db } from '../../core/database/db.js';
import { isId } from '../../core/ids.js';
import { currentContext } from '../../core/request-context.js';
import { CarePlansService } from './care-plans.service.js';

/**
 * Keeps the plan after every change that any feature makes to it, so that none can forget to. Whoever changes a plan
 * holds its lock from the first statement on: the snapshots follow each other as the changes do.
 */
@Injectable()
export class PlanHistoryInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Db,
    private readonly carePlans: CarePlansService,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { method, params } = context.switchToHttp().getRequest<FastifyRequest>();
    const { planId } = params as { planId?: string };
    if (method === 'GET' || !isId(planId) || !currentContext()?.transaction) return next.handle();
    // Sent together; the lock goes first.
    const [, answer] = await this.db.together([
      this.db.query('SELECT FROM care_plan WHERE id = $1 FOR UPDATE', [planId]),
      lastValueFrom(next.handle(), { defaultValue: undefined }) as Promise<unknown>,
    ]);
    this.carePlans.appendHistory(planId);
    return of(answer);
  }
}
