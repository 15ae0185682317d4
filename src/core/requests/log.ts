import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pino from 'pino';
import { inOneLine, linesOf } from '../text/written.js';

const megabyte = 2 ** 20;
/** Pino's number for the level `info`. */
const information = 30;

interface Destination {
  write(line: string): unknown;
}

type Aside = ReturnType<typeof pino.destination>;
let aside: Aside | undefined;

/** Standard output, for log lines: JSON for machines, and on a terminal a line to read. */
export function logDestination(): Destination {
  return process.stdout.isTTY ? { write: (line) => process.stdout.write(readable(line)) } : writtenAside();
}

/**
 * Lines are gathered and written aside, so that no request waits for whoever reads them. What is left is written when the
 * process exits, also when it crashes.
 */
function writtenAside(): Aside {
  aside ??= pino.destination({
    dest: 1,
    sync: false,
    minLength: 4096,
    // Nobody who watches should wonder where a line is.
    periodicFlush: 500,
    // When nobody reads, lines are dropped before the memory is full of them.
    maxLength: 8 * megabyte,
  });
  return aside;
}

/** Resolves when every line so far is written, or nobody is there any more to read it. */
export function flushLog(): Promise<void> {
  return new Promise((resolve) => {
    if (aside) aside.flush(() => resolve());
    else resolve();
  });
}

/** Does something of which the log says no more than what goes wrong. */
export async function quietly<T>(app: NestFastifyApplication, work: () => Promise<T>): Promise<T> {
  const { log } = app.getHttpAdapter().getInstance();
  const { level } = log;
  if (['info', 'debug', 'trace'].includes(level)) log.level = 'warn';
  try {
    return await work();
  } finally {
    log.level = level;
  }
}

interface Line {
  readonly level: number;
  readonly time: number;
  readonly msg?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly err?: { readonly stack?: string; readonly type?: string };
}

/** `10:15:02  GET /v1/me 200 3.1 ms`; what is more than information says so. */
export function readable(line: string): string {
  const { level, time, msg, method, route, status, ms, err } = JSON.parse(line) as Line;
  const at = new Date(time).toTimeString().slice(0, 8);
  const weight = level > information ? `${pino.levels.labels[level]}: ` : '';
  const answer = method ? [`${method} ${route} ${status} ${ms} ms`] : [];
  const first = inOneLine([...answer, msg].filter(Boolean).join(' '));
  return `${[`${at}  ${weight}${first}`, ...linesOf(err?.stack ?? '')].filter(Boolean).join('\n')}\n`;
}
