import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { entryOf, type Action, type DataClass } from '../access/access-matrix.js';
import { part2Notice } from '../consents/part2.dto.js';
import { Clock } from '../core/clock.js';
import { Db } from '../core/db.js';
import { newId } from '../core/ids.js';
import { currentContext } from '../core/request-context.js';
import { accountForRead } from './disclosures.queries.js';

/**
 * Accounts for every answer that gives a patient's data to a machine of another organisation. The row travels with the COMMIT that
 * the answer waits for, so that nothing leaves without it, and a request that fails leaves none.
 */
@Injectable()
export class DisclosureInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { actor, action } = currentContext() ?? {};
    if (actor?.relation === 'integrator' && actor.consentId && action) {
      const reply = execution.switchToHttp().getResponse<FastifyReply>();
      this.account(reply, {
        accountId: actor.accountId,
        consentId: actor.consentId,
        action,
        classes: classesOf(action, actor),
      });
    }
    return next.handle();
  }

  private account(
    reply: FastifyReply,
    {
      accountId,
      consentId,
      action,
      classes,
    }: { accountId: string; consentId: string; action: string; classes: DataClass[] },
  ): void {
    const id = newId();
    const notice = classes.includes('substance_use') ? part2Notice : null;
    const parameters = [id, this.clock.now(), accountId, classes, action, consentId, notice];
    this.db.atCommit({ sql: accountForRead, parameters });
    reply.header('Concord-Disclosure', id);
    reply.header('Concord-Consent', consentId);
    reply.header('Concord-Scope', classes.join(' '));
    if (notice) reply.header('Concord-Notice', notice);
  }
}

/** What the answer holds, or could hold: where substance use is open to the reader, an answer may be about it. */
function classesOf(action: string, { seesSubstanceUse }: { seesSubstanceUse: boolean }): DataClass[] {
  const entry = entryOf(action as Action);
  const own = entry.about === 'patient' && entry.dataClass ? [entry.dataClass] : [];
  return seesSubstanceUse ? [...own, 'substance_use'] : own;
}
