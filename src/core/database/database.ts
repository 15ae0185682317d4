import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg, { type Client, type Pool } from 'pg';
import { DataSource, DefaultNamingStrategy, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { snakeCase } from 'typeorm/util/StringUtils.js';
import { ConnectionPool } from './connection-pool.js';

class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return custom ?? snakeCase([...prefixes, property].join('_'));
  }
}

export type Entities = readonly EntityTarget<ObjectLiteral>[];

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly statementNames: boolean;
  readonly entities: Entities;
}

/** The connections of the service: one pool, shared by TypeORM and plain SQL. Only core/ holds it. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private constructor(
    readonly dataSource: DataSource,
    readonly pool: Pool,
    /** One connection apart, so that recording reads never waits for a request that waits for it. */
    readonly auditPool: Pool,
  ) {}

  static async connect(options: DatabaseOptions): Promise<Database> {
    const dataSource = new DataSource({
      type: 'postgres',
      url: options.url,
      entities: [...options.entities] as never,
      namingStrategy: new SnakeCase(),
      synchronize: false,
      applicationName: 'concord',
      // A forgotten condition must fail, not match everything.
      invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
      driver: { ...pg, Pool: ConnectionPool },
      poolSize: options.poolSize,
      extra: { statementNames: options.statementNames },
    });
    await dataSource.initialize();
    const pool = (dataSource.driver as unknown as { master: ConnectionPool }).master;
    const auditPool = new ConnectionPool({
      connectionString: options.url,
      application_name: 'concord-audit',
      max: 1,
      statementNames: options.statementNames,
    });
    for (const each of [pool, auditPool]) await each.warm();
    return new Database(dataSource, pool, auditPool);
  }

  /** A database that nobody talks to: for assembling the service to describe it. */
  static absent(): Database {
    const pool = new pg.Pool({ max: 1 });
    return new Database(new DataSource({ type: 'postgres' }), pool, pool);
  }

  /** A connection of its own, for whoever has to hear what the database says without being asked. Not connected yet. */
  newClient(applicationName: string): Client {
    const { connectionString } = this.auditPool.options;
    return new pg.Client({ connectionString, application_name: applicationName, keepAlive: true });
  }

  async onApplicationShutdown(): Promise<void> {
    // @nestjs/typeorm ends the other.
    await this.auditPool.end();
  }
}
