import { realpathSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { adminUrl, databaseName, type ServerRecord } from './server-record.js';

/** What became of a server we wait for; `silent` when it gave no usable answer in a minute. */
export type Outcome = 'ready' | 'wrong password' | 'ended' | 'silent';

interface Awaited {
  readonly record: ServerRecord;
  readonly cluster: string;
  readonly hasEnded: () => boolean;
}

/** Waits until the server of this very cluster lets us in with the recorded password. */
export async function waitUntilReady(server: Awaited): Promise<Outcome> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    // Asked before, since a server that ends while it is being asked leaves the port to others.
    const hadEnded = server.hasEnded();
    const answer = hadEnded ? 'ended' : await ask(server);
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) return 'silent';
    await delay(20);
  }
}

/** Creates the database that the URLs lead to. */
export async function createDatabase(record: ServerRecord): Promise<void> {
  const client = await connect(record);
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

/** Begins anew with an empty database; whoever is connected to the old one is cut off. */
export async function renewDatabase(record: ServerRecord): Promise<void> {
  const client = await connect(record);
  try {
    await client.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

/** Undefined: no answer worth anything yet (nobody listens, still starting, already stopping, another server). */
async function ask({ record, cluster }: Awaited): Promise<Outcome | undefined> {
  try {
    const client = await connect(record);
    try {
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(cluster) ? 'ready' : undefined;
    } finally {
      await client.end();
    }
  } catch (error) {
    return error instanceof DatabaseError && error.code === '28P01' ? 'wrong password' : undefined;
  }
}

async function connect(record: ServerRecord): Promise<Client> {
  const client = new Client({
    connectionString: adminUrl(record, 'postgres'),
    connectionTimeoutMillis: 5_000,
    query_timeout: 60_000,
  });
  // A connection that breaks between two queries reports it here; the next query tells us anyway.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
