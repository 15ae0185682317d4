import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import { Database } from '../database/database.js';
import { isId } from '../ids.js';

const channel = 'concord_event';
/** What an instance says to itself. */
const trial = 'trial';
/** Changes of so long are told to the other instances together. */
const gatherMs = 50;
const firstPauseMs = 500;
const longestPauseMs = 30_000;

type Hearer = (tenantId: string) => void;

/**
 * That something was committed for an organisation: at once in this process, and in the others by LISTEN and NOTIFY. Nothing waits
 * for it, and nothing is lost with it: it only says that it is worth looking. NOTIFY is sent after the change and not within it,
 * where it would make every COMMIT of the database wait for the one before.
 */
@Injectable()
export class Signals implements OnApplicationShutdown {
  private readonly logger = new Logger(Signals.name);
  private readonly hearers = new Set<Hearer>();
  private readonly untold = new Set<string>();
  private gathering?: NodeJS.Timeout;
  private client?: Client;
  private again?: NodeJS.Timeout;
  private hasHeard = false;
  private pauseMs = firstPauseMs;

  constructor(private readonly database: Database) {}

  /** Whether other instances are heard. Behind a pooler that shares sessions LISTEN is taken and nothing comes: so it tries by a word of its own. */
  get hearsOthers(): boolean {
    return this.hasHeard;
  }

  committed(tenantId: string): void {
    for (const hear of this.hearers) hear(tenantId);
    this.untold.add(tenantId);
    this.gathering ??= setTimeout(() => this.tellOthers(), gatherMs).unref();
  }

  /** @returns what ends it */
  hear(hearer: Hearer): () => void {
    this.hearers.add(hearer);
    if (this.hearers.size === 1) this.listen();
    return () => {
      this.hearers.delete(hearer);
      if (this.hearers.size === 0) this.stopListening();
    };
  }

  onApplicationShutdown(): void {
    clearTimeout(this.gathering);
    this.stopListening();
  }

  private tellOthers(): void {
    this.gathering = undefined;
    this.notify([...this.untold]);
    this.untold.clear();
  }

  /** Whoever misses it looks by themselves before long. */
  private notify(words: readonly string[]): void {
    const statement = 'SELECT pg_notify($1, word) FROM unnest($2::text[]) AS word';
    this.database.pool.query(statement, [channel, words]).catch(() => undefined);
  }

  private listen(): void {
    const client = this.database.newClient('concord-events');
    this.client = client;
    const lost = (error: unknown): void => this.listenAgain(client, error);
    client.on('error', lost);
    client.on('end', () => lost('the connection ended'));
    client.on('notification', ({ payload }) => {
      this.hasHeard = true;
      if (isId(payload)) for (const hear of this.hearers) hear(payload);
    });
    client
      .connect()
      .then(() => client.query(`LISTEN ${channel}`))
      .then(() => {
        this.pauseMs = firstPauseMs;
        this.notify([trial]);
      }, lost);
  }

  private listenAgain(lost: Client, error: unknown): void {
    // It was ended on purpose, or has been lost already.
    if (this.client !== lost) return;
    this.stopListening();
    this.logger.warn(`Other instances are not heard for the moment: ${String(error)}`);
    this.again = setTimeout(() => this.listen(), this.pauseMs).unref();
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
  }

  private stopListening(): void {
    clearTimeout(this.again);
    const { client } = this;
    this.client = undefined;
    this.hasHeard = false;
    client?.end().catch(() => undefined);
  }
}
