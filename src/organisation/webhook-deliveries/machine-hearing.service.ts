import { Injectable } from '@nestjs/common';
import { decide } from '../../access/decision/decide.js';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { actorOf } from '../../access/facts/actor-of.js';
import { Db } from '../../core/database/db.js';
import { currentContext } from '../../core/request-context.js';

/** A machine that is told something without its asking: what is open to it is decided as if it asked at this moment. */
@Injectable()
export class MachineHearingService {
  constructor(
    private readonly db: Db,
    private readonly factsReader: AccessFactsReader,
  ) {}

  /** In a transaction of its own. @returns null when the machine is not let in any more */
  as<T>(
    { tenantId, accountId }: { tenantId: string; accountId: string },
    work: () => Promise<T>,
  ): Promise<T | null> {
    return this.db.transaction({ scope: 'caseload', tenantId, actorId: accountId }, async () => {
      const account = await this.factsReader.ofMachine(accountId);
      const context = currentContext();
      if (!account || !context) return null;
      // It has no session: nobody has signed in.
      const identity = { tenantId, accountId, sessionId: accountId };
      const actor = actorOf(identity, account, decide(account.facts, 'disclosed.list'));
      Object.assign(context, { identity, actor });
      return work();
    });
  }
}
