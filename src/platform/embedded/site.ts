import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Binaries, findBinaries } from './binaries.js';
import { canEnter, serverUser, type ServerUser } from './unprivileged-user.js';

/** Where everything of one embedded server lies, and who runs it. */
export interface Site {
  /** The data folder: passwords, lock and log, readable by Concord only. */
  readonly folder: string;
  /** The folder that holds the cluster; the data folder itself unless the server's user cannot enter that. */
  readonly place: string;
  readonly cluster: string;
  readonly logFile: string;
  readonly user: ServerUser | undefined;
  readonly binaries: Binaries;
  readonly say: (line: string) => void;
}

/** Makes the data folder where it is missing and gives its real path. */
export function openFolder(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  return realpathSync(path);
}

export async function openSite(folder: string, say: (line: string) => void): Promise<Site> {
  const former = existsSync(linkTo(folder)) ? realpathSync(linkTo(folder)) : folder;
  const user = serverUser(join(former, 'postgres'));
  const place = user === undefined || former !== folder ? former : await findPlace(folder, user);
  if (place !== folder)
    say(`Keeping the database in ${place}, as root's folder ${folder} is closed to PostgreSQL`);
  const binaries = await findBinaries(place, user);
  return {
    folder,
    place,
    cluster: join(place, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    user,
    binaries,
    say,
  };
}

/** The data folder if the user can enter it, else a folder of its own that a link in the data folder leads to. */
async function findPlace(folder: string, user: ServerUser): Promise<string> {
  if (await canEnter(folder, user)) return folder;
  if (mayBeEntered(folder)) {
    chmodSync(folder, (statSync(folder).mode & 0o777) | 0o011);
    if (await canEnter(folder, user)) return folder;
  }
  // A database that is already here must not seem lost because a new one is made elsewhere.
  const place = existsSync(join(folder, 'postgres')) ? undefined : makePlace();
  if (place !== undefined && (await canEnter(place, user))) {
    // Linked, so that it can be found, and so that deleting the data folder gives a fresh start.
    rmSync(linkTo(folder), { force: true });
    symlinkSync(place, linkTo(folder));
    return place;
  }
  throw new Error(
    `PostgreSQL does not run as root, and user ${user.name} cannot enter ${folder}: set CONCORD_DATA_DIR to a folder ` +
      'it can enter, start Concord as another user, or set DATABASE_URL to use a PostgreSQL server instead.',
  );
}

/** Whether letting others pass through (not look into) the folder gives nothing away, or was done before. */
function mayBeEntered(folder: string): boolean {
  if (statSync(folder).uid !== 0 || folder === homedir()) return false;
  const isClosed = (name: string): boolean => (lstatSync(join(folder, name)).mode & 0o007) === 0;
  return existsSync(join(folder, 'postgres')) || readdirSync(folder).every(isClosed);
}

/** /var/lib rather than the folder for temporary files, which is emptied by restarts and clean-ups. */
function makePlace(): string | undefined {
  try {
    mkdirSync('/var/lib/concord', { recursive: true, mode: 0o755 });
    const place = mkdtempSync('/var/lib/concord/');
    chmodSync(place, 0o711);
    return place;
  } catch {
    return undefined;
  }
}

function linkTo(folder: string): string {
  return join(folder, 'elsewhere');
}
