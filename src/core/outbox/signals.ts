import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import { Database } from '../database/database.js';
import { isId } from '../ids.js';

const channel = 'concord_event';
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
  private ended = false;
  private pauseMs = firstPauseMs;

  constructor(private readonly database: Database) {}

  /** Whether other instances are heard; behind a pooler that shares sessions they are not. */
  get hearsOthers(): boolean {
    return this.client !== undefined;
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
    this.ended = true;
    clearTimeout(this.gathering);
    this.stopListening();
  }

  private tellOthers(): void {
    this.gathering = undefined;
    const tenants = [...this.untold];
    this.untold.clear();
    // Whoever misses it looks by themselves before long.
    this.database.pool
      .query('SELECT pg_notify($1, tenant) FROM unnest($2::text[]) AS tenant', [channel, tenants])
      .catch(() => undefined);
  }

  private listen(): void {
    const client = this.database.newClient('concord-events');
    const lost = (error: unknown): void => {
      if (this.client !== client && !isStarting) return;
      isStarting = false;
      this.client = undefined;
      client.end().catch(() => undefined);
      if (this.ended || this.hearers.size === 0) return;
      this.logger.warn(`Other instances are not heard for the moment: ${String(error)}`);
      this.again = setTimeout(() => this.listen(), this.pauseMs).unref();
      this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
    };
    let isStarting = true;
    client.on('error', lost);
    client.on('end', () => lost('the connection ended'));
    client.on('notification', ({ payload }) => {
      if (isId(payload)) for (const hear of this.hearers) hear(payload);
    });
    client
      .connect()
      .then(() => client.query(`LISTEN ${channel}`))
      .then(() => {
        isStarting = false;
        if (this.ended || this.hearers.size === 0) return void client.end().catch(() => undefined);
        this.client = client;
        this.pauseMs = firstPauseMs;
      }, lost);
  }

  private stopListening(): void {
    clearTimeout(this.again);
    const { client } = this;
    this.client = undefined;
    client?.end().catch(() => undefined);
  }
}
