import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Config } from '../../config.js';
import { requireUsable } from '../database/usable.js';
import { findDatabase, type RunningDatabase } from '../../start.js';
import { inOneLine, linesOf } from '../../core/text/written.js';

/** Where commands do their work: the database, and the services when a command needs them. Opened on first use. */
export class Workplace {
  private database?: RunningDatabase;
  private context?: INestApplicationContext;

  constructor(private readonly settings: () => Config) {}

  async migrate(): Promise<void> {
    const { migrations } = await this.findDatabase();
    const ran = migrations.map((name) => `migrated ${name}`);
    this.say([...ran, 'The database is up to date.'].join('\n'));
  }

  async check(): Promise<void> {
    const { appUrl } = await this.findDatabase();
    await requireUsable(appUrl, this.settings());
    this.say('The database is in order.');
  }

  /** A service of the application. */
  async find<Service>(service: Type<Service>): Promise<Service> {
    this.context ??= await this.openContext();
    return this.context.get(service, { strict: false });
  }

  say(line: string): void {
    process.stdout.write(`${linesOf(line).join('\n')}\n`);
  }

  /** What a command made: one JSON object for programs, lines for people. */
  tell(result: Readonly<Record<string, unknown>>, json: boolean | undefined): void {
    if (json) return this.say(JSON.stringify(result));
    for (const [name, value] of Object.entries(result)) this.say(`${name}: ${inOneLine(String(value))}`);
  }

  async leave(): Promise<void> {
    await this.context?.close();
    await this.database?.stop();
  }

  /** Loads the service only here: a command that needs no more than the database should not wait for it. */
  private async openContext(): Promise<INestApplicationContext> {
    const config = this.settings();
    const { appUrl } = await this.findDatabase();
    await requireUsable(appUrl, config);
    const { NestFactory } = await import('@nestjs/core');
    const { AppModule } = await import('../../app.module.js');
    const { Clock } = await import('../../core/clock.js');
    const { Database } = await import('../../core/database/database.js');
    const module = AppModule.with({
      config,
      database: (entities) =>
        Database.connect({ url: appUrl, poolSize: 2, statementNames: config.statementNames, entities }),
      clock: new Clock(),
    });
    return NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  }

  private async findDatabase(): Promise<RunningDatabase> {
    this.database ??= await findDatabase(this.settings());
    return this.database;
  }
}
