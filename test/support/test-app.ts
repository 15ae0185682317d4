import { join } from 'node:path';
import { ModulesContainer } from '@nestjs/core';
import { createApp, type App } from '../../src/app.js';
import { readConfig, type Config } from '../../src/config.js';
import { Clock } from '../../src/core/clock.js';
import { RoundsService } from '../../src/organisation/tenants/rounds.service.js';
import { Api } from './api.js';

/** A clock that tests set forward. */
export class TestClock extends Clock {
  private ahead = 0;
  private stands: number | null = null;

  override now(): Date {
    return new Date((this.stands ?? Date.now()) + this.ahead);
  }

  /** From here on only `forward` moves it: what waits for a moment waits however long a test takes. */
  stop(): void {
    this.stands ??= Date.now();
  }

  forward(milliseconds: number): void {
    this.ahead += milliseconds;
  }
}

export interface TestApp extends App {
  readonly address: string;
  readonly clock: TestClock;
  readonly config: Config;
  /** A client that is not signed in; `api.as(token)` is one that is. */
  readonly api: Api;
  close(): Promise<void>;
}

interface Surroundings {
  readonly databaseUrl?: string;
  /** A built portal; none unless a test brings one, whatever was built here. */
  readonly portalDir?: string;
}

/** The service itself, listening on a port of its own or on that of `settings`, on the run's database or another. */
export async function startTestApp(
  settings: Record<string, string> = {},
  {
    databaseUrl = process.env.CONCORD_TEST_DATABASE_URL ?? '',
    portalDir = join(process.cwd(), 'no-portal'),
  }: Surroundings = {},
): Promise<TestApp> {
  const read = readConfig(process.cwd(), {
    CONCORD_DATA_DIR: process.env.CONCORD_TEST_DATA_DIR,
    CONCORD_MASTER_KEY: process.env.CONCORD_TEST_MASTER_KEY,
    CONCORD_LOG_LEVEL: process.env.CONCORD_LOG_LEVEL ?? 'silent',
    CONCORD_DATABASE_POOL: '4',
    CONCORD_DEMO: 'off',
    ...settings,
  });
  const config = { ...read, portalDir };
  const clock = new TestClock();
  const { app, contract } = await createApp(config, databaseUrl, clock);
  await app.listen(settings.PORT ?? 0, '127.0.0.1');
  goNoRounds(app);
  const address = await app.getUrl();
  return { app, contract, address, clock, config, api: new Api(address), close: () => app.close() };
}

/**
 * Jobs of the clock are done when a test asks for them, in its own organisation. By themselves they go round in all there are, so
 * that a service whose clock was set forward would do it to the tests beside it.
 */
export function goNoRounds(app: App['app']): void {
  const providers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.providers.values(),
  ]);
  const jobs = providers.map(({ instance }) => instance).filter((each) => each instanceof RoundsService);
  if (jobs.length === 0) throw new Error('No job of the clock was found, so none is kept from going round.');
  for (const job of jobs) job.onModuleDestroy();
}
