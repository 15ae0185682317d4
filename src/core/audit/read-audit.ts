import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { auditColumns, type AuditEvent } from './audit-event.js';
import { insertEvents, insertSubjects } from './audit.queries.js';
import { Database } from '../database/database.js';
import { Unavailable } from '../errors.js';
import { isId } from '../ids.js';

interface Waiting {
  readonly event: AuditEvent;
  readonly recorded: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * Puts reads on disk, many to a commit: while one batch is being written the next one gathers, so that a busy service
 * pays one disk flush for dozens of reads and a quiet one waits for nobody.
 */
@Injectable()
export class ReadAudit implements BeforeApplicationShutdown {
  private gathering: Waiting[] = [];
  private writing: Promise<void> | null = null;

  constructor(private readonly database: Database) {}

  record(event: AuditEvent): Promise<void> {
    return new Promise((recorded, failed) => {
      this.gathering.push({ event, recorded, failed });
      this.writing ??= this.writeAll();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.writing;
  }

  private async writeAll(): Promise<void> {
    // Requests that are answered in the same turn of the event loop share a batch.
    await Promise.resolve();
    while (this.gathering.length > 0) {
      const batch = this.gathering;
      this.gathering = [];
      await this.write(batch).then(
        () => batch.forEach(({ recorded }) => recorded()),
        () => batch.forEach(({ failed }) => failed(new Unavailable())),
      );
    }
    this.writing = null;
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    const client = await this.database.auditPool.connect();
    let broken: Error | undefined;
    try {
      await commitTogether(
        client,
        batch.map(({ event }) => event),
      );
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

/** One transaction over several tenants: each tenant's rows go in under that tenant's own setting. */
async function commitTogether(client: PoolClient, events: readonly AuditEvent[]): Promise<void> {
  const sent: Promise<unknown>[] = [client.query('BEGIN')];
  for (const [tenantId, own] of byTenant(events)) {
    if (!isId(tenantId)) throw new Error('An audit event needs the id of its tenant.');
    sent.push(
      client.query(`SET LOCAL concord.tenant_id = '${tenantId}'`),
      client.query(insertEvents, columnsOf(own)),
    );
    const subjects = own.flatMap(({ id, subjects: named }) =>
      named.map((patientId) => [id, patientId] as const),
    );
    if (subjects.length > 0) {
      sent.push(
        client.query(insertSubjects, [
          subjects.map(([id]) => id),
          subjects.map(([, patientId]) => patientId),
        ]),
      );
    }
  }
  const committed = client.query('COMMIT');
  await Promise.allSettled([...sent, committed]);
  if ((await committed).command !== 'COMMIT') throw new Error('The audit rows could not be written.');
}

function byTenant(events: readonly AuditEvent[]): Map<string, AuditEvent[]> {
  const groups = new Map<string, AuditEvent[]>();
  for (const event of events) {
    const group = groups.get(event.tenantId);
    if (group) group.push(event);
    else groups.set(event.tenantId, [event]);
  }
  return groups;
}

function columnsOf(events: readonly AuditEvent[]): unknown[][] {
  return auditColumns.map((column) => events.map((event) => event[column]));
}
