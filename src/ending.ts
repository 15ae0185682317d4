/** Ctrl-C, whoever runs the process, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes on what the terminal has told us already, and a shell tells its jobs once more. */
const sameWishMs = 1_000;

/**
 * Ends the process in order when a signal asks it to; one that comes later ends it at once. Either way what listens to
 * `exit` is heard, so that the embedded database goes along.
 * @param leave resolves with the exit code when everything is put away
 */
export function endOnSignal(leave: (signal: NodeJS.Signals) => Promise<number>): void {
  let askedAt: number | undefined;
  for (const signal of signals) {
    process.on(signal, () => {
      if (askedAt === undefined) {
        askedAt = performance.now();
        void leave(signal).then(
          (code) => process.exit(code),
          () => process.exit(1),
        );
      } else if (performance.now() - askedAt > sameWishMs) process.exit(1);
    });
  }
}
