import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import { requireUsable } from '../../../src/platform/database/usable.js';
import { ownPort } from '../../support/own-port.js';
import { startTestApp } from '../../support/test-app.js';
import { Clinic } from '../../support/world.js';
import { aFolder, removeFolders } from '../embedded/data-folder.js';

const server = new URL(process.env.CONCORD_TEST_DATABASE_URL ?? 'postgres://nowhere');
const installed = spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' }).stdout;
const [, major = 0, minor = 0] = (/PgBouncer (\d+)\.(\d+)/.exec(installed) ?? []).map(Number);
/** Since 1.21 it can tell which connection knows which statement. */
const knowsStatements = major > 1 || minor > 20;
if (major === 0) console.info('No pgbouncer is installed here: nothing was tried behind one.');
else if (!knowsStatements)
  console.info(`PgBouncer ${major}.${minor} is older than 1.21: statement names were not tried behind one.`);

/**
 * In transaction mode: each transaction gets whichever connection is free.
 * @param prepared of how many prepared statements it keeps track (1.21 and newer)
 */
async function startPooler(prepared: number): Promise<{ pooler: ChildProcess; url: string }> {
  const folder = aFolder();
  const port = await ownPort();
  const users = join(folder, 'users');
  writeFileSync(users, `"${server.username}" "${server.password}"\n`);
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
* = host=127.0.0.1 port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 3
${knowsStatements ? `max_prepared_statements = ${prepared}\n` : ''}`,
  );
  chmodSync(folder, 0o755);
  // It refuses to be run by root.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const pooler = spawn('pgbouncer', ['-q', settings], { stdio: 'ignore', ...nobody });
  while (!(await answersAt(port)));
  const url = Object.assign(new URL(server), { port: String(port) });
  url.search = '';
  return { pooler, url: url.href };
}

function answersAt(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return once(socket, 'connect')
    .then(
      () => true,
      () => false,
    )
    .finally(() => socket.destroy());
}

// eslint-disable-next-line no-restricted-syntax -- only where PgBouncer is installed; everybody else runs the rest
const behindPooler = major > 0 ? describe : describe.skip;
behindPooler(`Behind PgBouncer ${major}.${minor} in transaction mode`, () => {
  let pooler: ChildProcess;
  let url: string;
  beforeAll(async () => {
    ({ pooler, url } = await startPooler(0));
  });
  afterAll(async () => {
    const ended = once(pooler, 'exit');
    pooler.kill('SIGTERM');
    await ended;
    removeFolders();
  });

  const settingsWith = (names: string): ReturnType<typeof readConfig> =>
    readConfig(process.cwd(), {
      DATABASE_URL: url,
      CONCORD_MASTER_KEY: Buffer.alloc(32).toString('base64'),
      CONCORD_STATEMENT_NAMES: names,
    });

  it('a start with statement names is refused with the setting that helps, and one without is not', async () => {
    await expect(requireUsable(url, settingsWith('on'))).rejects.toThrow(/CONCORD_STATEMENT_NAMES=off/);
    await expect(requireUsable(url, settingsWith('off'))).resolves.toBeUndefined();
  });

  it('the service works without statement names, however many ask at once', async () => {
    const service = await startTestApp({ CONCORD_STATEMENT_NAMES: 'off' }, { databaseUrl: url });
    const admin = await (await Clinic.open(service)).person(['administrator']);
    const asked = Array.from({ length: 60 }, (_, count) =>
      admin.api.get(count % 3 === 0 ? '/health/ready' : '/v1/me'),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    await service.close();

    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

// eslint-disable-next-line no-restricted-syntax -- as above
const behindNewPooler = knowsStatements ? describe : describe.skip;
behindNewPooler(`Behind PgBouncer ${major}.${minor} that keeps track of prepared statements`, () => {
  it('the service works with statement names, however many ask at once', async () => {
    const { pooler, url } = await startPooler(200);
    const settings = readConfig(process.cwd(), {
      DATABASE_URL: url,
      CONCORD_MASTER_KEY: Buffer.alloc(32).toString('base64'),
    });
    await expect(requireUsable(url, settings)).resolves.toBeUndefined();
    const service = await startTestApp({}, { databaseUrl: url });
    const admin = await (await Clinic.open(service)).person(['administrator']);
    const asked = Array.from({ length: 60 }, (_, count) =>
      admin.api.get(count % 3 === 0 ? '/health/ready' : '/v1/me'),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    await service.close();
    const ended = once(pooler, 'exit');
    pooler.kill('SIGTERM');
    await ended;
    removeFolders();

    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
