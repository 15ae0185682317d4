import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { migrate } from '../dist/platform/database/migrate.js';
import { run } from './database.js';
import { fillFloor } from './floor/fill.js';
import { whatTheServiceTells } from './floor/told.js';
import { seed } from './seed/seed.js';
import { ServerProcess } from './server-process.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
/** Said by each answer about itself or its connection; the rest says the same every time. */
const saidOfTheAnswer = /^(date|connection|keep-alive|content-type|content-length|etag|link|x-request-id)$/;

const heard = `
  SELECT name, count(*)::int AS times FROM domain_event WHERE by_account_id IS NOT NULL GROUP BY name
  UNION ALL SELECT concat_ws(' ', kind, CASE WHEN task THEN 'task' END, CASE WHEN done_at IS NOT NULL THEN 'done' END), count(*)::int
  FROM notice WHERE occasion IS NULL GROUP BY 1 ORDER BY name`;

/** A world in two databases, the service's and the floor's, and the two servers on it. */
export class Stage {
  #databases;
  #environment;
  #floorEnvironment;

  constructor(world, databases) {
    this.world = world;
    this.#databases = databases;
    this.#environment = {
      CONCORD_MASTER_KEY: randomBytes(32).toString('base64'),
      CONCORD_PUBLIC_URL: 'http://127.0.0.1',
      CONCORD_DATABASE_POOL: process.env.CONCORD_DATABASE_POOL ?? '12',
    };
  }

  /** @param {import('./database.js').DatabaseServer} server */
  static async build(server, world, name) {
    const ofService = await server.create(`${name}_service`);
    await migrate({ ...ofService, rootDir });
    await seed(ofService.adminUrl, world);
    const ofFloor = await server.create(`${name}_floor`);
    const stage = new Stage(world, { service: ofService, floor: ofFloor });
    await stage.#fillFloor();
    return stage;
  }

  /** Each scenario has fresh servers, so that memory and start are its own. */
  async start() {
    const begun = performance.now();
    const service = await this.#startService();
    const startMs = performance.now() - begun;
    const { memoryMb } = await service.usage();
    const floor = await this.#startFloor();
    return { service, floor, startMs, idleMemoryMb: memoryMb };
  }

  /** Everybody has just proved who they are: signatures ask for it. */
  async proveEverybody() {
    await run(this.#databases.service.adminUrl, 'UPDATE session SET proven_at = now()');
    await run(this.#databases.floor.adminUrl, 'UPDATE session SET proven_at = now()');
  }

  /** How many events and notices of each sort changes have left for others to hear, on each side. What the clock tells is nobody's change. */
  heard() {
    const { service, floor } = this.#databases;
    return Promise.all([service, floor].map(({ adminUrl }) => run(adminUrl, heard)));
  }

  async #fillFloor() {
    const service = await this.#startService();
    try {
      const told = await whatTheServiceTells(service, this.world);
      const keys = await fetch(`http://127.0.0.1:${service.port}/.well-known/jwks.json`);
      const headers = [...keys.headers].filter(([name]) => !saidOfTheAnswer.test(name));
      const everyAnswer = { ...Object.fromEntries(headers), 'cache-control': 'no-store' };
      this.#floorEnvironment = { FLOOR_JWKS: await keys.text(), FLOOR_HEADERS: JSON.stringify(everyAnswer) };
      await fillFloor(this.#databases.floor.adminUrl, this.world, told);
    } finally {
      await service.stop();
    }
  }

  #startService() {
    return ServerProcess.start('service.js', {
      ...this.#environment,
      DATABASE_URL: this.#databases.service.appUrl,
    });
  }

  #startFloor() {
    const own = { DATABASE_URL: this.#databases.floor.appUrl, ...this.#floorEnvironment };
    return ServerProcess.start('floor/server.js', { ...this.#environment, ...own });
  }
}
