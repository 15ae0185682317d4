import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { say } from '../language/say.js';
import { Unavailable } from '../errors.js';
import type { Setting, Sheets } from './set-pages.js';

/** How many prints may wait for a thread before the next is asked to come back. */
const mostWaiting = 32;
/** After which a thread that nobody needs ends, and its fonts with it. */
const idleMs = 20_000;

let threads: Tinypool | undefined;

/**
 * Sets pages beside the service, never on the thread that answers everybody. Threads begin with the first print and end when
 * nobody prints.
 * @throws {Unavailable} when too many wait already
 */
export async function inThread(setting: Setting): Promise<Sheets> {
  threads ??= new Tinypool({
    filename: new URL('./set-pages.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: idleMs,
  });
  if (threads.queueSize >= mostWaiting)
    throw new Unavailable(say`Many prints are being made right now. Please try again in a moment.`);
  return (await threads.run(setting)) as Sheets;
}
