import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Names one process for good: a process number alone is given again to a later process. */
export interface ProcessMark {
  readonly pid: number;
  /** Start time in the kernel's own count; null where the system does not tell (then the number must do). */
  readonly startedAt: string | null;
}

export function thisProcess(): ProcessMark {
  return { pid: process.pid, startedAt: kernelEntry(process.pid)?.startedAt ?? null };
}

export function isRunning(mark: ProcessMark): boolean {
  const startedAt = kernelEntry(mark.pid)?.startedAt ?? null;
  return isAlive(mark.pid) && (mark.startedAt === null || startedAt === null || mark.startedAt === startedAt);
}

export function isAlive(pid: number): boolean {
  // Zero and negative numbers would address whole process groups.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // In a container nobody may collect an orphan's exit: it stays a zombie, which takes signals but runs no more.
  return kernelEntry(pid)?.state !== 'Z';
}

/** The command line of a process, its arguments separated by spaces; undefined where it cannot be read. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

function kernelEntry(pid: number): { state: string; startedAt: string | null } | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the program's name in parentheses, may itself contain spaces and parentheses.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startedAt: fields[19] ?? null };
  } catch {
    return undefined;
  }
}
