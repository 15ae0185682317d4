import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { prepareRoles } from './roles.js';
import { schemaFindings, type Finding } from './schema-gate.js';

const oldestServer = 150_000;
const migrationsTable = 'schema_migration';

/** A database that the service cannot work with; the message says what to do. */
export class DatabaseNotReady extends Error {}

export interface MigrateOptions {
  readonly adminUrl: string;
  readonly appUrl: string;
  readonly rootDir: string;
  readonly log?: (line: string) => void;
}

/**
 * Brings a database up to date: roles first, then every migration that has not run, each in its own transaction.
 * @returns the names of the migrations that ran
 * @throws {DatabaseNotReady} when another version of the service made the database
 */
export async function migrate({ adminUrl, appUrl, rootDir, log }: MigrateOptions): Promise<string[]> {
  const admin = await connect(adminUrl, 'DATABASE_ADMIN_URL');
  try {
    await prepareRoles(admin, appUrl);
    await admin.query('SET ROLE concord_owner');
    const missing = await missingMigrations(admin, rootDir);
    const ran = missing.length > 0 ? await runMigrations(admin, rootDir) : [];
    await admin.query(`GRANT SELECT ON ${migrationsTable} TO concord_app`);
    ran.forEach((name) => log?.(`migrated ${name}`));
    return ran;
  } finally {
    await admin.end();
  }
}

async function runMigrations(admin: pg.Client, rootDir: string): Promise<string[]> {
  // Most starts have nothing to migrate, and do not wait for it to load.
  const { runner } = await import('node-pg-migrate');
  const ran = await runner({
    dbClient: admin,
    dir: join(rootDir, 'migrations'),
    direction: 'up',
    migrationsTable,
    // Several instances may start at once: one migrates, the others find it done.
    advisoryLockMode: 'wait',
    log: () => undefined,
  });
  return ran.map(({ name }) => name);
}

/**
 * Says why the service cannot start on this database, if it cannot: it is out of date or of another version, or does not
 * keep organisations apart.
 * @throws {DatabaseNotReady}
 */
export async function checkDatabase(appUrl: string, rootDir: string): Promise<void> {
  const client = await connect(appUrl, 'DATABASE_URL');
  try {
    const missing = await missingMigrations(client, rootDir);
    if (missing.length > 0) {
      throw new DatabaseNotReady(
        `The database lacks the migration ${missing[0]}. Run "npm run concord -- migrate" with DATABASE_ADMIN_URL set.`,
      );
    }
    const findings = await schemaFindings(client, rootDir);
    if (findings.length > 0) throw new DatabaseNotReady(listOf(findings));
  } finally {
    await client.end();
  }
}

function listOf(findings: readonly Finding[]): string {
  const lines = findings.map(({ object, finding }) => `  ${object}: ${finding}`);
  return `The database does not keep organisations and patients apart as it must:\n${lines.join('\n')}`;
}

async function connect(url: string, setting: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'concord-setup',
  });
  // One that breaks fails its statements, which say so; without a listener it would end the process first.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port } = new URL(url);
    const reason =
      error instanceof Error && error.message ? error.message : String((error as { code?: string }).code);
    throw new DatabaseNotReady(
      `No connection to PostgreSQL at ${hostname}:${port || 5432} (${reason}). Check ${setting} and that the server runs.`,
    );
  }
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  if ((rows[0]?.version ?? 0) >= oldestServer) return client;
  await client.end();
  throw new DatabaseNotReady(
    'The PostgreSQL server is older than version 15. Concord needs PostgreSQL 15 to 18.',
  );
}

async function migrationsThatRan(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query<{ found: boolean }>(
    'SELECT to_regclass($1) IS NOT NULL AS found',
    [migrationsTable],
  );
  if (!found[0]?.found) return [];
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${migrationsTable} ORDER BY id`);
  return rows.map(({ name }) => name);
}

async function missingMigrations(client: pg.Client, rootDir: string): Promise<string[]> {
  const ran = await migrationsThatRan(client);
  const ours = migrationsIn(rootDir);
  const unknown = ran.find((name) => !ours.includes(name));
  if (unknown !== undefined) throw new DatabaseNotReady(madeByAnotherVersion(unknown));
  return ours.filter((name) => !ran.includes(name));
}

function madeByAnotherVersion(migration: string): string {
  return (
    `This database was made by another version of Concord (it has the migration ${migration}, which this version does not ` +
    'know): run the version that made it, or give this one an empty database with another DATABASE_URL or ' +
    'CONCORD_DATA_DIR; 0.2 starts from an empty database and cannot go on with one of 0.1.'
  );
}

function migrationsIn(rootDir: string): string[] {
  return readdirSync(join(rootDir, 'migrations'))
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.replace(/\.sql$/, ''));
}
