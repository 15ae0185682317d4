import pg from 'pg';
import { checkDatabase, DatabaseNotReady, migrate } from '../../../src/platform/database/migrate.js';
import { newId } from '../../../src/core/ids.js';

const rootDir = process.cwd();
const adminUrl = process.env.CONCORD_TEST_ADMIN_URL ?? '';
const appUrl = process.env.CONCORD_TEST_DATABASE_URL ?? '';

const on = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;
const bringUp = (database: string): Promise<string[]> =>
  migrate({ adminUrl: on(adminUrl, database), appUrl: on(appUrl, database), rootDir });

describe('migrate', () => {
  let server: pg.Client;
  const made: string[] = [];
  beforeAll(async () => {
    server = new pg.Client({ connectionString: adminUrl });
    await server.connect();
  });
  afterAll(async () => {
    for (const database of made) await server.query(`DROP DATABASE ${database} WITH (FORCE)`);
    await server.end();
  });

  async function anEmptyDatabase(): Promise<string> {
    const name = `concord_test_${newId().replaceAll('-', '')}`;
    made.push(name);
    await server.query(`CREATE DATABASE ${name}`);
    return name;
  }

  async function have(database: string, migration: string): Promise<void> {
    const client = new pg.Client({ connectionString: on(adminUrl, database) });
    await client.connect();
    await client.query('INSERT INTO schema_migration (name, run_on) VALUES ($1, now())', [migration]);
    await client.end();
  }

  it('brings an empty database up to date, and has nothing to do the second time', async () => {
    const database = await anEmptyDatabase();
    await expect(checkDatabase(on(appUrl, database), rootDir)).rejects.toThrow(
      'The database lacks the migration 0001_tenancy. Run "npm run concord -- migrate" with DATABASE_ADMIN_URL set.',
    );

    expect(await bringUp(database)).toContain('0001_tenancy');
    expect(await bringUp(database)).toEqual([]);
    await checkDatabase(on(appUrl, database), rootDir);
  });

  it('lets several instances start at once: one migrates, the others wait for it', async () => {
    const database = await anEmptyDatabase();
    const ran = await Promise.all([bringUp(database), bringUp(database), bringUp(database)]);

    expect(ran.flat().filter((name) => name === '0001_tenancy')).toHaveLength(1);
  });

  it('does not mind another installation on the same server, whose roles are the same', async () => {
    const databases = [await anEmptyDatabase(), await anEmptyDatabase(), await anEmptyDatabase()];
    for (const ran of await Promise.all(databases.map(bringUp))) expect(ran).toContain('0001_tenancy');
    // Nothing but the roles is left to do, so the runs meet there.
    for (let round = 0; round < 10; round++) await Promise.all(databases.map(bringUp));
  });

  it.each(['0004_care-plans', '0999_of-next-year'])(
    'refuses a database of an earlier or a newer version, which has a migration %s, on migrate and on start',
    async (unknown) => {
      const database = await anEmptyDatabase();
      await bringUp(database);
      await have(database, unknown);
      const refusal = new DatabaseNotReady(
        `This database was made by another version of Concord (it has the migration ${unknown}, which this version does not ` +
          'know): run the version that made it, or give this one an empty database with another DATABASE_URL or ' +
          'CONCORD_DATA_DIR; 0.2 starts from an empty database and cannot go on with one of 0.1.',
      );

      await expect(bringUp(database)).rejects.toThrow(refusal);
      await expect(checkDatabase(on(appUrl, database), rootDir)).rejects.toThrow(refusal);
    },
  );

  it('says in one sentence that the server cannot be reached, and keeps the password to itself', async () => {
    const nowhere = 'postgres://concord_app:very-secret@127.0.0.1:1/concord';
    const error: Error = await checkDatabase(nowhere, rootDir).then(
      () => new Error('connected'),
      (reason: unknown) => reason as Error,
    );

    expect(error.message).toMatch(
      /^No connection to PostgreSQL at 127\.0\.0\.1:1 \(.+\)\. Check DATABASE_URL/,
    );
    expect(error.message).not.toContain('very-secret');
  });
});
