import type { Db } from '../../core/database/db.js';
import { currentActor, currentContext } from '../../core/request-context.js';

/**
 * Does slow work that needs no database, such as hashing, without holding one of the few connections meanwhile: commits
 * what the signed-in request did so far, and goes on in a new transaction.
 */
export async function withoutConnection<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const context = currentContext();
  if (!context) throw new Error('There is no request to go on with.');
  const { tenantId, accountId: actorId } = currentActor();
  await db.commit();
  context.transaction = undefined;
  const result = await work();
  await db.begin({ scope: 'tenant', tenantId, actorId });
  return result;
}
