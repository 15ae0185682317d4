import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { prepareCluster, resetPasswords } from './cluster.js';
import { freePort } from './free-port.js';
import { Keeper, type RunningServer } from './keeper.js';
import { findPostmaster, interrupt, isPostmasterOf, launchPostmaster, stopPostmaster } from './postmaster.js';
import { isAlive, isRunning, thisProcess } from './processes.js';
import { createDatabase, renewDatabase, type Outcome, waitUntilReady } from './readiness.js';
import { adminUrl, appUrl, openRecord, saveRecord, type ServerRecord } from './server-record.js';
import { openFolder, openSite, type Site } from './site.js';
import { withStartLock } from './start-lock.js';
import { UnfinishedWork } from './unfinished-work.js';

export interface EmbeddedPostgres {
  /** Connection of the superuser to the database `concord`. */
  readonly adminUrl: string;
  /** Connection of the runtime role; the migrations create the role, with the password in this URL. */
  readonly appUrl: string;
  /**
   * True when another live process started this server and we only use it. It stops with that process; if we are still
   * at work then, we bring it back and it is ours.
   */
  readonly attached: boolean;
  /** Fills the fresh database: when this process ends in the middle of it, the next start begins with an empty one. */
  fill<T>(work: () => Promise<T>): Promise<T>;
  /** Stops the server if it is ours; may be called again. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Further PostgreSQL settings, such as `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: (line: string) => void;
  /** Hears when the server ended by itself, and what became of it. */
  readonly warn?: (line: string) => void;
}

/**
 * Runs the PostgreSQL that comes with Concord on the cluster in a data folder: starts it, joins the one another
 * process runs, or adopts the one a killed process left behind.
 *
 * One that crashes, or that the process which ran it takes along, is brought back on the same port.
 *
 * It stops with `stop()` or when the process exits. A process that a signal ends without a handler has no time for
 * either; its server stays, and the next start adopts it. There is no signal handler here on purpose: it would
 * change what Ctrl-C does to the program around it.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  try {
    const folder = openFolder(resolve(options.dataDir));
    const site = await withStartLock(folder, () => openSite(folder, options.log ?? (() => undefined)));
    const startServer = (port?: number): Promise<RunningServer> =>
      withStartLock(folder, () => findServer(site, options.settings ?? {}, port));
    const server = await startServer();
    const record = { ...openRecord(folder), port: server.port };
    const keeper = new Keeper(server, {
      isThere: () => findPostmaster(site.cluster) !== undefined,
      startAt: startServer,
      say: options.warn ?? (() => undefined),
    });
    return {
      adminUrl: adminUrl(record),
      appUrl: appUrl(record),
      attached: server.attached,
      fill: (work) => new UnfinishedWork(folder).during(work),
      stop: () => keeper.stop(),
    };
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, options.dataDir);
  }
}

async function findServer(site: Site, settings: Settings, port?: number): Promise<RunningServer> {
  const last = openRecord(site.folder);
  const record = { ...last, port: port ?? last.port };
  return (await joinRunning(site, record, settings)) ?? (await start(site, record, settings));
}

type Settings = Readonly<Record<string, string>>;

const usualSettings: Settings = {
  max_connections: '100',
  shared_buffers: '128MB',
  // Compiling a plan costs more than running any of our short queries.
  jit: 'off',
  timezone: 'UTC',
  // Startup, checkpoints and fatal errors only: failed statements and their values may hold clinical text.
  log_min_messages: 'log',
};

/** The server that already runs this cluster: joined if its owner lives, adopted if not, stopped if it is of no use. */
async function joinRunning(
  site: Site,
  last: ServerRecord,
  settings: Settings,
): Promise<RunningServer | undefined> {
  const running = findPostmaster(site.cluster);
  if (running === undefined) return undefined;
  const { pid, port } = running;
  const record = { ...last, port };
  const outcome = await waitUntilReady({ record, cluster: site.cluster, hasEnded: () => !isAlive(pid) });
  if (outcome === 'ended') return undefined;
  if (last.owner !== null && isRunning(last.owner)) {
    if (outcome === 'ready') return attach(site, record);
    throw new Error(
      `The database in ${site.cluster} is run by process ${last.owner.pid} and lets nobody else in (${outcome})`,
    );
  }
  if (outcome === 'ready' && sameSettings(last.settings, settings)) {
    site.say(`Taking over the database server (process ${pid}) that an earlier process left behind`);
    return adopt(site, record, pid);
  }
  if (outcome !== 'ready' && isPostmasterOf(site.cluster, pid) !== true) {
    throw new Error(
      `Process ${pid} seems to run the database in ${site.cluster} but gives no answer: end it and try again`,
    );
  }
  site.say(`Restarting the database server (process ${pid}) that an earlier process left behind`);
  await stopPostmaster(site, pid);
  return undefined;
}

/** One that we start goes along with this process by itself. */
function adopt(site: Site, record: ServerRecord, pid: number): Promise<RunningServer> {
  process.once('exit', () => interrupt(site, pid));
  return own(site, record, pid);
}

function attach(site: Site, { port, owner }: ServerRecord): RunningServer {
  site.say(`Using the database server of process ${owner?.pid} on port ${port}`);
  return { port, attached: true, stop: () => Promise.resolve() };
}

async function start(site: Site, last: ServerRecord, settings: Settings): Promise<RunningServer> {
  await prepareCluster(site, last.adminPassword, settings.fsync !== 'off');
  const record = { ...last, settings };
  let launched = await launch(site, record);
  if (launched.outcome === 'wrong password') {
    await stopPostmaster(site, launched.pid);
    await resetPasswords(site, record);
    launched = await launch(site, record);
  }
  if (launched.outcome !== 'ready') {
    if (launched.outcome !== 'ended') await stopPostmaster(site, launched.pid);
    const lines = launched.log.trim().split('\n').slice(-15).join('\n');
    throw new Error(
      `The embedded PostgreSQL did not start (${launched.outcome}). Last lines of ${site.logFile}:\n${lines}`,
    );
  }
  site.say(`Database server ready on port ${launched.port}`);
  return own(site, { ...record, port: launched.port }, launched.pid);
}

async function launch(
  site: Site,
  record: ServerRecord,
): Promise<{ outcome: Outcome; pid: number; port: number; log: string }> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const port = await freePort(record.port);
    const address = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' };
    const launched = launchPostmaster(site, { ...usualSettings, ...record.settings, ...address });
    const { pid } = launched;
    const hasEnded = (): boolean => launched.hasEnded();
    const outcome = await waitUntilReady({ record: { ...record, port }, cluster: site.cluster, hasEnded });
    const log = launched.log();
    // Two things pass by themselves: somebody else took the port first, or processes of a crashed server are still ending.
    const willPass = /could not create any TCP\/IP sockets|pre-existing shared memory block/.test(log);
    if (outcome !== 'ended' || !willPass || Date.now() > deadline) return { outcome, pid, port, log };
    await delay(50);
  }
}

async function own(site: Site, record: ServerRecord, pid: number): Promise<RunningServer> {
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= stopPostmaster(site, pid));
  try {
    saveRecord(site.folder, { ...record, owner: thisProcess() });
    await openDatabase(site, record);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port: record.port, attached: false, stop };
}

/** The database, or a new one in the place of one that somebody began to fill and left. */
async function openDatabase(site: Site, record: ServerRecord): Promise<void> {
  const unfinished = new UnfinishedWork(site.folder);
  if (!unfinished.wasCutOff()) return createDatabase(record);
  site.say('Beginning anew: the start before was cut off while it filled the database');
  await renewDatabase(record);
  unfinished.forget();
}

/** Says what a fault of the file system means here and what to do about it; leaves other errors alone. */
function explained(error: NodeJS.ErrnoException, dataDir: string): Error {
  if (error.code === 'ENOSPC' || /No space left on device|ENOSPC/.test(error.message))
    return new Error(
      `The disk that holds ${dataDir} is full, and the embedded database cannot start on it: make room and start again. ` +
        'Nothing that was stored is lost.',
      { cause: error },
    );
  if (error.code === undefined || error.path === undefined) return error;
  return new Error(
    `The embedded database cannot use the folder ${dataDir} (${error.message}): start Concord as the user it belongs ` +
      'to, set CONCORD_DATA_DIR to another folder, or set DATABASE_URL to use a PostgreSQL server instead.',
    { cause: error },
  );
}

function sameSettings(one: Settings, other: Settings): boolean {
  const canonical = (settings: Settings): string => JSON.stringify(Object.entries(settings).sort());
  return canonical(one) === canonical(other);
}
