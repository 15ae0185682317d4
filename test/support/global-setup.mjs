import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { hasBrowser, noBrowser } from '../../scripts/browser/browser.js';
import { migrate } from '../../dist/platform/database/migrate.js';
import { requireUsable } from '../../dist/platform/database/usable.js';
import { startEmbeddedPostgres } from '../../dist/platform/embedded/embedded-postgres.js';

/**
 * One migrated database for the whole run, on the embedded server or on the one DATABASE_ADMIN_URL names. Each test
 * makes its own tenant in it, so that row policies themselves keep tests apart.
 */
export default async function setUp() {
  process.env.CONCORD_TEST_SEED ??= process.env.CONCORD_LONG_TESTS ? String(randomInt(2 ** 31)) : '20';
  if (process.env.CONCORD_LONG_TESTS)
    console.log(`\nRandom tests: CONCORD_TEST_SEED=${process.env.CONCORD_TEST_SEED}`);
  if (!hasBrowser) console.log(`\nTests in a browser are skipped. ${noBrowser}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'concord-test-'));
  const given = process.env.DATABASE_ADMIN_URL;
  const settings = { fsync: 'off', max_connections: '200' };
  const embedded = given ? null : await startEmbeddedPostgres({ dataDir, settings });
  const server = given ?? embedded.adminUrl;
  const database = `concord_test_${process.pid}`;
  await onServer(server, `CREATE DATABASE ${database}`);
  const adminUrl = Object.assign(new URL(server), { pathname: `/${database}` }).href;
  const appUrl = Object.assign(new URL(adminUrl), {
    username: 'concord_app',
    password: 'concord_app_test',
  }).href;
  await migrate({ adminUrl, appUrl, rootDir: process.cwd() });
  // A request that computes between two statements, in a process that hardly gets its turn, is not one that was forgotten.
  await onServer(
    adminUrl,
    `ALTER ROLE concord_app IN DATABASE ${database} SET idle_in_transaction_session_timeout = 0`,
  );
  await requireUsable(appUrl, { rootDir: process.cwd(), statementNames: true, databaseUrl: null });
  process.env.CONCORD_TEST_DATABASE_URL = appUrl;
  process.env.CONCORD_TEST_ADMIN_URL = adminUrl;
  process.env.CONCORD_TEST_DATA_DIR = dataDir;
  // One for all: whatever a test file seals, the next one opens.
  process.env.CONCORD_TEST_MASTER_KEY = randomBytes(32).toString('base64');
  globalThis.concordTestServer = { embedded, dataDir, database, server };
}

/**
 * @param {string} server
 * @param {string} sql
 */
export async function onServer(server, sql) {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}
