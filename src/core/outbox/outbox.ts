import { Injectable } from '@nestjs/common';
import { Db } from '../database/db.js';
import type { Statement } from '../database/sql.js';
import { newId } from '../ids.js';
import { currentContext } from '../request-context.js';
import { eventName } from './event-name.js';

/** $1 id, $2 name, $3 patient or null, $4 the thing or null, $5 who did it, $6 whom alone it concerns or null, $7 how it was shown before or null. */
const insertEvent = `
  INSERT INTO domain_event (id, name, about_patient_id, subject_id, by_account_id, for_account_id, was) VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** What whoever saw something hears when it is shown to them no more. It says neither what it was nor which. */
export const shownNoMore = 'shown.withdrawn';

/** What a change means beside what it is called. */
interface Beside {
  readonly name: string;
  readonly patientId: string | null;
  readonly subjectId?: string;
  readonly forAccountId?: string;
}

/**
 * What happened, written in the transaction of the change and read by whoever tells it on (a transactional outbox). Called by the
 * request's own machinery, so that no feature can forget it: names and ids, never words.
 */
@Injectable()
export class Outbox {
  constructor(private readonly db: Db) {}

  /** The statement for the change that the request at hand has made; it is sent with the change's own COMMIT. */
  happened(subjectId: string | null): Statement[] {
    const { action, actor, identity, patientId, was, heardAs } = currentContext() ?? {};
    if (!action || !(actor ?? identity)) return [];
    const happened = { name: eventName(action), patientId: patientId ?? null, subjectId, was };
    return [insertion({ ...happened, ...heardAs })];
  }

  /** The same change is something else as well: of another thing, or of a record that its route does not name. */
  also(beside: Beside): void {
    this.db.atCommit(insertion({ subjectId: null, ...beside }));
  }

  /** For a deed that names nothing, or by which something is shown otherwise than its columns say: so it was until now. */
  wasShownAs(was: Readonly<Record<string, unknown>>): void {
    Object.assign(currentContext() ?? {}, { was });
  }

  /** For a deed of which not all hear who may read its thing. @param forAccountId where it concerns somebody alone */
  isHeardAs(name: string, forAccountId?: string): void {
    Object.assign(currentContext() ?? {}, { heardAs: { name, forAccountId } });
  }

  /** For what is shown to people by name: these saw it until now. */
  shownNoMoreTo(accountIds: readonly string[], patientId: string | null = null): void {
    for (const forAccountId of accountIds) this.also({ name: shownNoMore, patientId, forAccountId });
  }
}

interface Happened extends Omit<Beside, 'subjectId'> {
  readonly subjectId: string | null;
  readonly was?: Readonly<Record<string, unknown>>;
}

function insertion({ name, patientId, subjectId, forAccountId, was }: Happened): Statement {
  const { actor, identity } = currentContext() ?? {};
  const by = actor?.accountId ?? identity?.accountId ?? null;
  const parameters = [newId(), name, patientId, subjectId, by, forAccountId ?? null, was ?? null];
  return { sql: insertEvent, parameters };
}
