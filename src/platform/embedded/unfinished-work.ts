import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, type ProcessMark, thisProcess } from './processes.js';

/** Filling a fresh database is done whole or not at all: while it is under way, a mark in the data folder says by whom. */
export class UnfinishedWork {
  private readonly mark: string;

  constructor(dataDir: string) {
    this.mark = join(dataDir, 'unfinished.json');
  }

  /** Whether somebody began, and is gone: what the database holds is of no use to anybody. */
  wasCutOff(): boolean {
    try {
      return !isRunning(JSON.parse(readFileSync(this.mark, 'utf8')) as ProcessMark);
    } catch (error) {
      // A mark that is not (fully) written is of somebody who had not begun.
      if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    writeFileSync(this.mark, JSON.stringify(thisProcess()), { mode: 0o600, flush: true });
    const done = await work();
    this.forget();
    return done;
  }

  forget(): void {
    rmSync(this.mark, { force: true });
  }
}
