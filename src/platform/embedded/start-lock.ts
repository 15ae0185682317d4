import { readFileSync, renameSync, linkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, type ProcessMark, thisProcess } from './processes.js';

const patience = 120_000;

/** Lets one process at a time start, adopt or join the server of a data folder. Held while starting, not while running. */
export async function withStartLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'start.lock');
  const deadline = Date.now() + patience;
  while (!take(lock)) {
    if (removeIfStale(lock)) continue;
    if (Date.now() > deadline) {
      throw new Error(
        `Another process has been starting the embedded database for two minutes; if none is, delete ${lock}`,
      );
    }
    await delay(25);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, JSON.stringify(thisProcess()), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Clears away the lock of a process that died while starting; true when it is worth trying to take it again. */
function removeIfStale(lock: string): boolean {
  const found = read(lock);
  if (found === undefined) return true;
  if (!isStale(lock, found)) return false;
  // Two processes may find the same stale lock. Renaming gives the file to one of them only, and what it then holds
  // shows whether a quicker one had already put a fresh lock in its place.
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (read(aside) !== found) linkSync(aside, lock);
  } catch {
    // Somebody else was quicker; the next try tells.
  }
  rmSync(aside, { force: true });
  return true;
}

function isStale(lock: string, content: string): boolean {
  try {
    return !isRunning(JSON.parse(content) as ProcessMark);
  } catch {
    // Not (fully) written: its maker is at it this moment, or died in that moment long ago.
    return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 10_000;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
