import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { isAlive } from '../../src/platform/embedded/processes.js';
import { OwnService } from '../support/own-service.js';
import { aFolder, postmasterOf, removeFolders } from './embedded/data-folder.js';

describe('A process that is asked to end', () => {
  const folder = aFolder();
  afterAll(removeFolders);

  const start = (...command: string[]): Promise<OwnService> =>
    OwnService.start(folder, { command, settings: { CONCORD_DEMO: 'off' } });

  /** Resolves as soon as the database begins to run. */
  const database = async (): Promise<number> => {
    const pidFile = join(folder, 'postgres', 'postmaster.pid');
    while (!existsSync(pidFile) || !postmasterOf(folder)) await new Promise(setImmediate);
    return postmasterOf(folder);
  };

  /** Where the process has no time to wait, its database ends a moment later. */
  const endOf = async (pid: number): Promise<void> => {
    while (isAlive(pid)) await new Promise(setImmediate);
  };

  it('has shown a page for people, with no line of the log on it', async () => {
    const service = await start();
    const lines = (await service.ready()).trim().split('\n');

    expect(lines).toEqual([
      'embedded PostgreSQL is up',
      expect.stringMatching(/^database brought up to date: \d+ migrations, up to 0\d+/),
      expect.stringMatching(/^Concord is ready at http:\/\/localhost:\d+$/),
      expect.stringMatching(/^API documentation: http:\/\/localhost:\d+\/docs$/),
    ]);
    expect(await service.end('SIGINT')).toBe(0);
  });

  it('takes its database along when the terminal is closed', async () => {
    const service = await start();
    await service.ready();
    const pid = await database();

    expect(await service.end('SIGHUP')).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });

  it('is reached through npm, whose shell passes nothing on', async () => {
    const service = await start('npm', 'start');
    await service.ready();
    const pid = await database();
    await service.end('SIGTERM');

    await endOf(pid);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('does so while it starts: %s', async (signal) => {
    const service = await start();
    const pid = await database();
    await service.end(signal);

    await endOf(pid);
  });

  it('waits for who has begun to ask, and not for who has only connected, as browsers do beforehand', async () => {
    const service = await start();
    await service.ready();
    const { hostname, port } = new URL(service.address);
    const [silent, asking] = [connect(Number(port), hostname), connect(Number(port), hostname)];
    await Promise.all([once(silent, 'connect'), once(asking, 'connect')]);
    const begun = 'GET /health/live HTTP/1.1\r\nHost: concord\r\n';
    // Whoever has answered the one has read the beginning of the other.
    asking.write(`${begun}\r\n${begun}`);
    await once(asking, 'data');
    let answer = '';
    asking.on('data', (text: Buffer) => (answer += text.toString()));
    const left = once(asking, 'close');

    const end = service.end('SIGTERM');
    await once(silent.resume(), 'close');
    asking.write('\r\n');
    await left;
    expect(answer).toMatch(/^HTTP\/1\.1 \d{3} [^]*\r\nConnection: close\r\n/i);
    expect(await end).toBe(0);
  });

  it('does so in the middle of a command, which fails', async () => {
    const command = await start(process.execPath, 'dist/bundle/concord.js', 'tenant', 'list');
    const pid = await database();

    expect(await command.end('SIGHUP')).toBe(129);
    await endOf(pid);
  });
});
