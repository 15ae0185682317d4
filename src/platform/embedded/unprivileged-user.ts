import { execFile } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The account PostgreSQL runs as when Concord itself runs as root, which PostgreSQL refuses. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Who the server of this cluster runs as: undefined means "as we do".
 * An existing cluster keeps its owner, so that a start as root does not lock that person out of it.
 */
export function serverUser(cluster: string): ServerUser | undefined {
  if (!isRoot()) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  // `| 0`: ids above 2^31 (macOS's nobody) are passed to the system as negative numbers.
  if (owner !== undefined && owner.uid !== 0)
    return { name: `#${owner.uid}`, uid: owner.uid | 0, gid: owner.gid | 0 };
  const found = account('postgres') ?? account('nobody');
  if (found !== undefined) return found;
  throw new Error(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as: ' +
      'start Concord as another user, or set DATABASE_URL to use a PostgreSQL server instead.',
  );
}

/** Options that make a child process run as the user, with a surrounding that neither steers PostgreSQL nor leaks to it. */
export function childOptions(user: ServerUser | undefined): {
  env: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
} {
  // eslint-disable-next-line no-restricted-properties -- not settings of Concord: what any child process needs to start
  const { PATH, SystemRoot, TEMP } = process.env;
  const env = { PATH, SystemRoot, TEMP, LC_ALL: 'C', TZ: 'UTC' };
  return user === undefined ? { env } : { env, uid: user.uid, gid: user.gid };
}

/** Asks the system itself, since permission bits tell only half of the story (ACLs, mounts, namespaces). */
export async function canEnter(folder: string, user: ServerUser): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...childOptions(user), cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

/** A file that root writes into somebody's folder stays theirs, so that they can start without root next time. */
export function giveToFolderOwner(file: string): void {
  if (!isRoot()) return;
  const { uid, gid } = statSync(dirname(file));
  chownSync(file, uid, gid);
}

function account(name: string): ServerUser | undefined {
  // The file rather than `id`: it is there in the smallest container.
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid) | 0, gid: Number(gid) | 0 } : undefined;
}
