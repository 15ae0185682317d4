import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessMark } from './processes.js';
import { giveToFolderOwner } from './unprivileged-user.js';

/** What must outlive a process so that the next one can reach, adopt or restart the server. */
export interface ServerRecord {
  readonly port: number;
  readonly adminPassword: string;
  readonly appPassword: string;
  /** Extra settings the running server was started with. */
  readonly settings: Readonly<Record<string, string>>;
  /** The process that stops the server. */
  readonly owner: ProcessMark | null;
}

export const adminRole = 'postgres';
export const appRole = 'concord_app';
export const databaseName = 'concord';

/** Reads the record of a data folder, or writes the first one, before the passwords in it are used anywhere. */
export function openRecord(folder: string): ServerRecord {
  try {
    const found = JSON.parse(readFileSync(join(folder, fileName), 'utf8')) as ServerRecord;
    if (typeof found.adminPassword === 'string' && typeof found.appPassword === 'string') return found;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== undefined && code !== 'ENOENT') throw error;
  }
  // Lost or unreadable as JSON: with fresh passwords the start resets those inside the cluster.
  const fresh = {
    port: 0,
    adminPassword: newPassword(),
    appPassword: newPassword(),
    settings: {},
    owner: null,
  };
  saveRecord(folder, fresh);
  return fresh;
}

export function saveRecord(folder: string, record: ServerRecord): void {
  const file = join(folder, fileName);
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  giveToFolderOwner(`${file}.new`);
  renameSync(`${file}.new`, file);
}

/** Without TLS on purpose: the loopback needs none, and PGSSLMODE=require in the surroundings must not demand it. */
export function adminUrl(record: ServerRecord, database = databaseName): string {
  return `postgres://${adminRole}:${record.adminPassword}@127.0.0.1:${record.port}/${database}?sslmode=disable`;
}

export function appUrl(record: ServerRecord): string {
  return `postgres://${appRole}:${record.appPassword}@127.0.0.1:${record.port}/${databaseName}?sslmode=disable`;
}

const fileName = 'postgres.json';

function newPassword(): string {
  // base64url needs no escaping, neither in a URL nor in SQL.
  return randomBytes(24).toString('base64url');
}
