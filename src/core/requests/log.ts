import pino from 'pino';

const megabyte = 2 ** 20;

type Destination = ReturnType<typeof pino.destination>;
let destination: Destination | undefined;

/**
 * Standard output, for log lines: they are gathered and written aside, so that no request waits for whoever reads them.
 * What is left is written when the process exits, also when it crashes.
 */
export function logDestination(): Destination {
  destination ??= pino.destination({
    dest: 1,
    sync: false,
    minLength: 4096,
    // Nobody who watches should wonder where a line is.
    periodicFlush: 500,
    // When nobody reads, lines are dropped before the memory is full of them.
    maxLength: 8 * megabyte,
  });
  return destination;
}

/** Resolves when every line so far is written, or nobody is there any more to read it. */
export function flushLog(): Promise<void> {
  return new Promise((resolve) => {
    if (destination) destination.flush(() => resolve());
    else resolve();
  });
}
