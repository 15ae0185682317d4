import { execFileSync, spawn } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commandLine, isAlive } from './processes.js';
import type { Site } from './site.js';
import { childOptions, giveToFolderOwner } from './unprivileged-user.js';

/** PostgreSQL's main process. */
interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

interface Launch {
  readonly pid: number;
  hasEnded(): boolean;
  /** What the server has written to its log since this launch. */
  log(): string;
}

/** The postmaster that runs this cluster, whoever started it. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const [pid, , , port] = pidFileLines(cluster).map(Number);
  if (pid === undefined || port === undefined || !isAlive(pid)) return undefined;
  // After a crash the number may belong to some other program by now.
  return isPostmasterOf(cluster, pid) === false ? undefined : { pid, port };
}

/** Undefined where the system does not show the command lines of processes. */
export function isPostmasterOf(cluster: string, pid: number): boolean | undefined {
  return commandLine(pid)?.includes(`-D ${cluster} `);
}

/** Starts a postmaster in a process group of its own, so that a Ctrl-C in the terminal reaches only us and we can drain first. */
export function launchPostmaster(site: Site, settings: Readonly<Record<string, string>>): Launch {
  disownPidFile(site.cluster);
  const log = openLog(site.logFile);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(site.binaries.postgres, ['-D', site.cluster, ...options], {
    ...childOptions(site.user),
    cwd: site.place,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.file, log.file],
  });
  closeSync(log.file);
  child.unref();
  let failure: Error | undefined;
  child.on('error', (error) => (failure = error));
  // From its first moment on it goes where this process goes, whether anybody has heard of it yet or not.
  const takeAlong = (): unknown => child.kill('SIGINT');
  process.once('exit', takeAlong);
  child.once('exit', () => process.off('exit', takeAlong));
  return {
    pid: child.pid ?? 0,
    hasEnded: () => failure !== undefined || child.exitCode !== null || child.signalCode !== null,
    log: () => failure?.message ?? readFileSync(site.logFile).subarray(log.size).toString(),
  };
}

/** Asks for a fast shutdown: open transactions are rolled back, everything committed is on disk. Synchronous, for use at exit. */
export function interrupt(site: Site, pid: number): void {
  // The number is only trusted as long as the cluster itself names it.
  if (Number(pidFileLines(site.cluster)[0]) === pid) signal(site, pid, 'SIGINT');
}

/** Stops a postmaster, in a hurry if it takes over a minute: committed data is then recovered from the log at the next start. */
export async function stopPostmaster(site: Site, pid: number): Promise<void> {
  interrupt(site, pid);
  if (await hasStopped(pid, 60_000)) return;
  if (Number(pidFileLines(site.cluster)[0]) === pid) signal(site, pid, 'SIGQUIT');
  if (await hasStopped(pid, 15_000)) return;
  throw new Error(`The embedded PostgreSQL (process ${pid}) does not stop`);
}

async function hasStopped(pid: number, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await delay(10);
  }
  return true;
}

function signal(site: Site, pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    // Windows has no signals; PostgreSQL imitates them, and Node's own way would kill it outright.
    if (process.platform !== 'win32') process.kill(pid, name);
    else
      execFileSync(site.binaries.pgCtl, ['kill', name.slice('SIG'.length), String(pid)], { stdio: 'ignore' });
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * A pid file left by a crash stops PostgreSQL from starting when its number has since gone to another program of the
 * same user, which is common in containers. PostgreSQL takes its parent's number for a leftover, so write ours there.
 * Not deleted: the shared memory it names still shows PostgreSQL whether processes of the crashed server live on.
 */
function disownPidFile(cluster: string): void {
  const lines = pidFileLines(cluster);
  if (lines.length > 1) writeFileSync(join(cluster, pidFile), [process.pid, ...lines.slice(1)].join('\n'));
}

function pidFileLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, pidFile), 'utf8').split('\n');
  } catch {
    return [];
  }
}

const pidFile = 'postmaster.pid';
const logLimit = 5_000_000;

/** Opened by us and inherited by the server, whose user need not reach it. */
function openLog(path: string): { file: number; size: number } {
  const file = openSync(path, 'a', 0o600);
  giveToFolderOwner(path);
  if (fstatSync(file).size > logLimit) ftruncateSync(file);
  return { file, size: fstatSync(file).size };
}
