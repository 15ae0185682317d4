import pg, { type PoolClient } from 'pg';
import { Unavailable } from '../errors.js';
import { NamedStatementClient } from './named-statements.js';

/** How long a request waits for a connection that others have, before it is told to come back later (503). */
const waitMs = 800;

type Taker = (
  error: Error | undefined,
  client: PoolClient | undefined,
  done: (broken?: unknown) => void,
) => void;

interface PoolSettings extends pg.PoolConfig {
  readonly max: number;
  /** Read by its connections. */
  readonly statementNames: boolean;
}

/**
 * As many connections as the service may have: made before they are needed, and kept. To wait until somebody gives one
 * back and to make a new one are two things, and only the first is cut short, for it says that there is more to do than
 * can be done; the limit of pg's own pool would also end a connection that a busy machine takes a second to make.
 */
export class ConnectionPool extends pg.Pool {
  constructor(settings: PoolSettings) {
    super({
      ...settings,
      min: settings.max,
      Client: NamedStatementClient,
      pipeline: true,
      keepAlive: true,
    });
    // The pool replaces what breaks while idle; without a listener that would end the process.
    this.on('error', () => undefined);
  }

  /** Makes all connections now, or as many of them as the server lets it. */
  async warm(): Promise<void> {
    const made = await Promise.allSettled(Array.from({ length: this.options.max }, () => super.connect()));
    for (const each of made) if (each.status === 'fulfilled') each.value.release();
  }

  override connect(): Promise<PoolClient>;
  override connect(taker: Taker): void;
  override connect(taker?: Taker): Promise<PoolClient> | void {
    const client = this.isTaken() ? this.waited(super.connect()) : super.connect();
    if (!taker) return client;
    client.then(
      (free) => taker(undefined, free, (broken) => free.release(broken as Error)),
      (error: unknown) => taker(error as Error, undefined, () => undefined),
    );
  }

  /** Whether whoever asks now has to wait for another's connection. */
  private isTaken(): boolean {
    return this.totalCount >= this.options.max && this.idleCount <= this.waitingCount;
  }

  private waited(asked: Promise<PoolClient>): Promise<PoolClient> {
    return new Promise((take, giveUp) => {
      let tooLate = false;
      const limit = setTimeout(() => {
        tooLate = true;
        giveUp(new Unavailable());
      }, waitMs);
      asked
        .finally(() => clearTimeout(limit))
        .then((client) => (tooLate ? client.release() : take(client)), giveUp);
    });
  }
}
