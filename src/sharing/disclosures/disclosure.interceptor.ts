import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { entryOf, type Action, type DataClass } from '../../access/access-matrix.js';
import { part2Notice } from '../consent-terms/part2.dto.js';
import type { Actor } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { newId } from '../../core/ids.js';
import { currentContext } from '../../core/request-context.js';
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
    if (actor?.relation === 'integrator' && action) {
      const classes = classesByConsent(actor, action as Action);
      const ids = [...classes].map(([consentId, each]) =>
        this.account(actor.accountId, { action, consentId, classes: each }),
      );
      const all = [...classes.values()].flat();
      const reply = execution.switchToHttp().getResponse<FastifyReply>();
      reply.header('Concord-Disclosure', ids.join(' '));
      reply.header('Concord-Consent', [...classes.keys()].join(' '));
      reply.header('Concord-Scope', all.join(' '));
      if (all.includes('substance_use')) reply.header('Concord-Notice', part2Notice);
    }
    return next.handle();
  }

  /** @returns the id of the row */
  private account(accountId: string, { action, consentId, classes }: Disclosed): string {
    const id = newId();
    const notice = classes.includes('substance_use') ? part2Notice : null;
    const parameters = [id, this.clock.now(), accountId, classes, action, consentId, notice];
    this.db.atCommit({ sql: accountForRead, parameters });
    return id;
  }
}

interface Disclosed {
  readonly action: string;
  readonly consentId: string;
  readonly classes: readonly DataClass[];
}

/**
 * What the answer holds, or could hold, by the consent that allows it: where substance use is open to the reader, an answer may be
 * about it, under the consent that says so.
 */
function classesByConsent(
  { consentId, substanceUseConsentId }: Pick<Actor, 'consentId' | 'substanceUseConsentId'>,
  action: Action,
): Map<string, DataClass[]> {
  const entry = entryOf(action);
  const classes = new Map<string, DataClass[]>();
  if (consentId && entry.about === 'patient' && entry.dataClass) classes.set(consentId, [entry.dataClass]);
  if (consentId && substanceUseConsentId)
    classes.set(substanceUseConsentId, [...(classes.get(substanceUseConsentId) ?? []), 'substance_use']);
  return classes;
}
