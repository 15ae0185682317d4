import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../dist/platform/embedded/embedded-postgres.js';

/**
 * A PostgreSQL server to make databases on that are gone afterwards: an embedded one with the settings the service gives it,
 * or the one of DATABASE_ADMIN_URL. Writes are as durable as that server's settings say.
 * @typedef {{ adminUrl: string, appUrl: string }} Database
 */
export class DatabaseServer {
  #names = [];
  #closing;

  constructor({ adminUrl, appUrl, version, stop }) {
    Object.assign(this, { adminUrl, appUrl, version });
    this.stop = stop;
  }

  static async open() {
    const server = process.env.DATABASE_ADMIN_URL ? onServer() : await embedded();
    const [{ version }] = await run(server.adminUrl, `SELECT current_setting('server_version') AS version`);
    return new DatabaseServer({ ...server, version: `${version}${server.remark}` });
  }

  /** @returns {Promise<Database>} an empty one */
  async create(purpose) {
    const name = `concord_bench_${process.pid}_${purpose}`;
    await run(this.adminUrl, `CREATE DATABASE ${name}`);
    this.#names.push(name);
    return { adminUrl: at(this.adminUrl, name), appUrl: at(this.appUrl, name) };
  }

  /** May be called again: whoever does waits for the same end. */
  close() {
    return (this.#closing ??= this.#dropAndStop());
  }

  async #dropAndStop() {
    for (const name of this.#names.splice(0))
      await run(this.adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await this.stop();
  }
}

async function embedded() {
  const dataDir = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const { adminUrl, appUrl, stop } = await startEmbeddedPostgres({ dataDir });
  return {
    adminUrl,
    appUrl,
    remark: ' (embedded)',
    stop: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** DATABASE_URL, where it is set, says which password the runtime role of that server has. */
function onServer() {
  const adminUrl = process.env.DATABASE_ADMIN_URL;
  const { password } = process.env.DATABASE_URL ? new URL(process.env.DATABASE_URL) : { password: 'bench' };
  const appUrl = Object.assign(new URL(adminUrl), { username: 'concord_app', password }).href;
  return { adminUrl, appUrl, remark: '', stop: () => Promise.resolve() };
}

function at(url, name) {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

/** @returns {Promise<object[]>} the rows of one statement on a connection of its own */
export async function run(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
