import pg from 'pg';
import type { Config } from '../../config.js';
import { checkDatabase, DatabaseNotReady } from './migrate.js';

const probe = { name: 'concord_probe', text: 'SELECT $1::int', values: [1] };
/** What PostgreSQL says of a name that another connection gave, or did not give. */
const mixedUp = new Set(['26000', '42P05']);

/**
 * Says why the service cannot start on this database with these settings, if it cannot.
 * @throws {DatabaseNotReady}
 */
export async function requireUsable(appUrl: string, config: Config): Promise<void> {
  await checkDatabase(appUrl, config.rootDir);
  // Before the embedded one there is no pooler.
  if (config.statementNames && config.databaseUrl !== null) await requireStatementNames(appUrl);
}

/**
 * Whether what a connection has named is still there at its next transaction. A connection pooler that gives each
 * transaction whichever connection is free may lose it (PgBouncer before 1.21): so two take turns.
 */
async function requireStatementNames(appUrl: string): Promise<void> {
  const [one, other] = [client(appUrl), client(appUrl)];
  try {
    await one.connect();
    await other.connect();
    await one.query(probe);
    await other.query('BEGIN');
    await other.query(probe);
    await one.query(probe);
  } catch (error) {
    if (!mixedUp.has((error as { code?: string }).code ?? '')) throw error;
    throw new DatabaseNotReady(
      'A connection pooler between Concord and PostgreSQL mixes up prepared statements (PgBouncer before 1.21, or with ' +
        'max_prepared_statements = 0). Set CONCORD_STATEMENT_NAMES=off to do without, or set up the pooler for them.',
    );
  } finally {
    await Promise.allSettled([one.end(), other.end()]);
  }
}

function client(connectionString: string): pg.Client {
  const made = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  // One that breaks fails its statements, which say so.
  made.on('error', () => undefined);
  return made;
}
