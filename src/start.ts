import pino from 'pino';
import { BadSetting, type Config } from './config.js';
import { logDestination } from './core/requests/log.js';
import { DatabaseNotReady, migrate } from './platform/database/migrate.js';
import { startEmbeddedPostgres } from './platform/embedded/embedded-postgres.js';

export interface RunningDatabase {
  /** Connection string of the runtime role. */
  readonly appUrl: string;
  /** What was done, for people to read. */
  readonly steps: readonly string[];
  /** The migrations that ran. */
  readonly migrations: readonly string[];
  /** Fills a database that is still empty; the embedded one is emptied again where that is cut off. */
  fill<T>(work: () => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/**
 * Finds the database: the one that the settings name, or else the embedded one. It is brought up to date wherever a
 * role that may do so is at hand.
 */
export async function findDatabase(config: Config): Promise<RunningDatabase> {
  const { databaseUrl, databaseAdminUrl, dataDir, rootDir, logLevel: level } = config;
  const log = pino({ level }, level === 'silent' ? undefined : logDestination());
  const warn = (line: string): void => log.warn(line);
  const embedded = databaseUrl === null ? await startEmbeddedPostgres({ dataDir, warn }) : null;
  const appUrl = embedded?.appUrl ?? databaseUrl ?? '';
  const adminUrl = embedded?.adminUrl ?? databaseAdminUrl;
  const steps = embedded
    ? [embedded.attached ? 'joined the running embedded PostgreSQL' : 'embedded PostgreSQL is up']
    : [];
  let migrations: readonly string[];
  try {
    migrations = adminUrl ? await migrate({ adminUrl, appUrl, rootDir }) : [];
    const latest = migrations.at(-1);
    if (latest) steps.push(`database brought up to date: ${migrations.length} migrations, up to ${latest}`);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  return {
    appUrl,
    steps,
    migrations,
    fill: (work) => (embedded ? embedded.fill(work) : work()),
    stop: () => embedded?.stop() ?? Promise.resolve(),
  };
}

/** Ends the process with one sentence that helps. Only a fault of our own shows where it comes from. */
export function giveUp(error: unknown): never {
  process.stderr.write(`Concord cannot start. ${sentenceOf(error)}\n`);
  process.exit(1);
}

/** No fault of ours, and no fault of the schema: a full disk, too little memory, a server that only reads, ends or starts. */
const troubleOfServer = /^(25006|53|57P|58)/;

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if ('severity' in error && troubleOfServer.test(code ?? ''))
    return `The database cannot be brought up to date: ${message}. Mend that and start again.`;
  const listening = whyNotListening[code ?? ''];
  if (listening && isAboutListening(syscall)) return `${listening} (${message}).`;
  const expected = error instanceof BadSetting || error instanceof DatabaseNotReady || error.name === 'Error';
  return expected ? message : (error.stack ?? message);
}

/** Looking up HOST is a part of it. */
function isAboutListening(call: string | undefined): boolean {
  return call === 'listen' || call === 'getaddrinfo';
}

const notOurs =
  'HOST must be an address or a name of this machine, such as 127.0.0.1, or 0.0.0.0 for all of its addresses';
const whyNotListening: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is in use already: set PORT to another one, or stop what listens there',
  EADDRNOTAVAIL: notOurs,
  ENOTFOUND: notOurs,
  EAI_AGAIN: notOurs,
  EINVAL: notOurs,
  EACCES: 'This user may not listen on that port: set PORT to one above 1023',
};
