import { setTimeout as delay } from 'node:timers/promises';

/** A server that runs, whoever started it. */
export interface RunningServer {
  readonly port: number;
  /** Whether another live process runs it. */
  readonly attached: boolean;
  /** Stops it if it is ours. */
  stop(): Promise<void>;
}

interface Kept {
  /** Whether a server runs now. */
  readonly isThere: () => boolean;
  /** Joins one, or starts it: on this port, if it is free. */
  readonly startAt: (port: number) => Promise<RunningServer>;
  readonly say: (line: string) => void;
}

const lookEveryMs = 500;
const longestPauseMs = 30_000;

/** Brings a server back that ends while it is needed: it crashed, or the process that ran it went before us. */
export class Keeper {
  private readonly leave = new AbortController();
  private readonly watching: Promise<void>;

  constructor(
    private server: RunningServer,
    private readonly kept: Kept,
  ) {
    this.watching = this.watch();
  }

  async stop(): Promise<void> {
    this.leave.abort();
    await this.watching;
    await this.server.stop();
  }

  private async watch(): Promise<void> {
    while (await this.pause(lookEveryMs)) {
      if (this.kept.isThere()) continue;
      this.kept.say('The embedded database has ended. It is being brought back.');
      await this.bringBack();
    }
  }

  private async bringBack(): Promise<void> {
    for (let pauseMs = 500; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        await this.replace();
        this.kept.say('The embedded database is back.');
        return;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.kept.say(`The embedded database is not back yet; next try in ${pauseMs / 1000} s. ${reason}`);
      }
      if (!(await this.pause(pauseMs))) return;
    }
  }

  /** The same place as before: whoever uses the database knows no other. */
  private async replace(): Promise<void> {
    await this.server.stop();
    const server = await this.kept.startAt(this.server.port);
    if (server.port !== this.server.port) {
      await server.stop();
      throw new Error(`Its port ${this.server.port} is used by another program.`);
    }
    this.server = server;
  }

  /** @returns false when it is time to leave */
  private async pause(ms: number): Promise<boolean> {
    return delay(ms, true, { signal: this.leave.signal, ref: false }).catch(() => false);
  }
}
