import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { EmbeddedPostgres } from '../../../src/platform/embedded/embedded-postgres.js';

/** Settings that spare the disk. */
export const forTests = { fsync: 'off' };

const folders: string[] = [];

/** An empty data folder, which `removeFolders` clears away. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concord-embedded-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) cleanUp(folder);
}

export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

type Reachable = Pick<EmbeddedPostgres, 'adminUrl'>;

export async function keepAWord(server: Reachable): Promise<string> {
  const word = randomUUID();
  await ask(server.adminUrl, `CREATE TABLE kept AS SELECT '${word}' AS word`);
  return word;
}

export function keptWord(server: Reachable): Promise<unknown> {
  return ask(server.adminUrl, 'SELECT word FROM kept');
}

export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Also ends a server that a failed test, or one that kills its process, left running. */
function cleanUp(folder: string): void {
  if (existsSync(join(folder, 'postgres', 'postmaster.pid'))) {
    try {
      process.kill(postmasterOf(folder), 'SIGQUIT');
    } catch {
      // It is already gone.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
}
