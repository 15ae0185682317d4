import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrate } from '../dist/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../dist/platform/embedded/embedded-postgres.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/**
 * A fresh, migrated database that is gone afterwards: on an embedded server of its own with the settings the service
 * gives it, or on the server of DATABASE_ADMIN_URL. Writes are as durable as that server's settings say.
 */
export async function openDatabase() {
  const server = process.env.DATABASE_ADMIN_URL;
  const database = server ? await onServer(server) : await onEmbedded();
  try {
    await migrate({ ...database, rootDir });
    const [{ version }] = await run(database.adminUrl, `SELECT current_setting('server_version') AS version`);
    return { ...database, version: server ? version : `${version} (embedded)` };
  } catch (error) {
    await database.drop();
    throw error;
  }
}

async function onEmbedded() {
  const dataDir = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const { adminUrl, appUrl, stop } = await startEmbeddedPostgres({ dataDir });
  const drop = async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { adminUrl, appUrl, drop };
}

/** DATABASE_URL, where it is set, says which password the runtime role of that server has. */
async function onServer(server) {
  const database = `concord_bench_${process.pid}`;
  await run(server, `CREATE DATABASE ${database}`);
  const adminUrl = Object.assign(new URL(server), { pathname: `/${database}` }).href;
  const { password } = process.env.DATABASE_URL ? new URL(process.env.DATABASE_URL) : { password: 'bench' };
  const appUrl = Object.assign(new URL(adminUrl), { username: 'concord_app', password }).href;
  const drop = () => run(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  return { adminUrl, appUrl, drop };
}

async function run(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
