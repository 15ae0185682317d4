import { execFile } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { adminRole, appRole, type ServerRecord } from './server-record.js';
import type { Site } from './site.js';
import { childOptions, type ServerUser } from './unprivileged-user.js';

const run = promisify(execFile);

/** Makes sure that there is a cluster this version of PostgreSQL can serve. */
export async function prepareCluster(site: Site, adminPassword: string, isDurable: boolean): Promise<void> {
  const versionFile = join(site.cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) return createCluster(site, adminPassword, isDurable);
  const major = readFileSync(versionFile, 'utf8').trim();
  if (major !== site.binaries.major) {
    throw new Error(
      `The database in ${site.cluster} was made by PostgreSQL ${major} and cannot be opened by PostgreSQL ` +
        `${site.binaries.major}: move that folder away, or set DATABASE_URL to use a PostgreSQL server instead.`,
    );
  }
  if (site.user !== undefined && statSync(site.cluster).uid === 0) handOver(site.cluster, site.user);
}

async function createCluster(site: Site, adminPassword: string, isDurable: boolean): Promise<void> {
  if (existsSync(site.cluster) && readdirSync(site.cluster).length > 0) {
    throw new Error(
      `${site.cluster} holds something that is not a PostgreSQL database: move that folder away, ` +
        'or set DATABASE_URL to use a PostgreSQL server instead.',
    );
  }
  site.say(`Making a database in ${site.cluster}`);
  // Made aside and renamed when whole: a start that is killed half-way leaves nothing that looks like a cluster.
  const unfinished = `${site.cluster}.new`;
  const passwordFile = join(site.place, 'password.new');
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, adminPassword, { mode: 0o600, flag: 'wx' });
  if (site.user !== undefined) {
    for (const path of [unfinished, passwordFile]) chownSync(path, site.user.uid, site.user.gid);
  }
  try {
    await initialize(site, initdbArguments({ unfinished, passwordFile, isDurable }));
    renameSync(unfinished, site.cluster);
    if (isDurable) flushFolder(site.place);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function initdbArguments(made: { unfinished: string; passwordFile: string; isDurable: boolean }): string[] {
  return [
    ...[
      '-D',
      made.unfinished,
      '--username',
      adminRole,
      '--pwfile',
      made.passwordFile,
      '--auth',
      'scram-sha-256',
    ],
    // The built-in locale sorts and folds alike on every machine, whatever the system's libraries.
    ...['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    // pg_trgm still asks the system what a letter is, and with plain C would not find "Ünal" or "Привет".
    ...['--locale', 'C', '--lc-ctype', utf8Letters[process.platform] ?? 'C'],
    '--no-instructions',
    // Nothing flushes these files later: the server's checkpoints only cover what it has itself changed. So leaving
    // this out, to save a tenth of a second, is for databases that are not meant to last.
    ...(made.isDurable ? [] : ['--no-sync']),
  ];
}

/** The locale without a country that each system has. */
const utf8Letters: Readonly<Record<string, string>> = { linux: 'C.UTF-8', darwin: 'UTF-8' };

async function initialize(site: Site, initdb: string[]): Promise<void> {
  try {
    await run(site.binaries.initdb, initdb, { ...childOptions(site.user), cwd: site.place });
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    const lines = `${stdout}\n${stderr || message}`.trim().split('\n');
    throw new Error(
      `PostgreSQL could not make a database in ${site.cluster}:\n${lines.slice(-15).join('\n')}`,
    );
  }
}

/**
 * Gives the roles the recorded passwords while the server is down, through the single-user mode, which asks for none:
 * the record was lost, or the cluster was brought from elsewhere. The application's role may not exist yet.
 */
export async function resetPasswords(site: Site, record: ServerRecord): Promise<void> {
  site.say('Giving the database the passwords in postgres.json, as it has others');
  const statements = [
    `ALTER ROLE ${adminRole} PASSWORD '${record.adminPassword}'`,
    `DO $$ BEGIN IF to_regrole('${appRole}') IS NOT NULL THEN ` +
      `ALTER ROLE ${appRole} PASSWORD '${record.appPassword}'; END IF; END $$`,
  ];
  const single = run(site.binaries.postgres, ['--single', '-D', site.cluster, 'postgres'], {
    ...childOptions(site.user),
    cwd: site.place,
  });
  single.child.stdin?.end(`${statements.join('\n')}\n`);
  const { stderr } = await single;
  const fault = /(?:ERROR|FATAL): .*/.exec(stderr)?.[0];
  if (fault !== undefined)
    throw new Error(`The passwords of the database in ${site.cluster} cannot be reset: ${fault}`);
}

/** A cluster that came from a copy made as root belongs to root, and PostgreSQL only opens what its own user owns. */
function handOver(cluster: string, { uid, gid }: ServerUser): void {
  for (const entry of readdirSync(cluster, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), uid, gid);
  }
  chownSync(cluster, uid, gid);
}

/** A renamed folder survives a power cut only when the folder around it is flushed too. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}
