import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../src/platform/embedded/embedded-postgres.js';
import { aFolder, ask, forTests, keepAWord, keptWord, postmasterOf, removeFolders } from './data-folder.js';
import { type OtherProcess, startInOtherProcess } from './other-process.js';

describe('the embedded PostgreSQL among processes that come and go', () => {
  const processes: OtherProcess[] = [];

  afterEach(async () => {
    await Promise.all(processes.splice(0).map((other) => other.kill()));
    removeFolders();
  });

  it('is shared by processes; only the one that started it stops it', async () => {
    const dataDir = aFolder();
    const server = await startEmbeddedPostgres({ dataDir, settings: forTests });
    const other = await inOtherProcess(dataDir);
    expect(other).toMatchObject({ attached: true, adminUrl: server.adminUrl, appUrl: server.appUrl });
    expect(await other.finish()).toBe(0);
    expect(await ask(server.adminUrl, 'SELECT 1')).toBe(1);
    await server.stop();
  });

  it('starts once when several processes start at the same moment', async () => {
    const dataDir = aFolder();
    const all = await Promise.all([1, 2, 3].map(() => inOtherProcess(dataDir)));
    expect(all.map((other) => other.attached).sort()).toEqual([false, true, true]);
    expect(new Set(all.map((other) => other.adminUrl)).size).toBe(1);
  });

  it('is not held up by the lock of a process that died while starting', async () => {
    const dataDir = aFolder();
    const dead = await inOtherProcess(aFolder());
    await dead.finish();
    writeFileSync(join(dataDir, 'start.lock'), JSON.stringify({ pid: dead.pid, startedAt: null }));
    const server = await startEmbeddedPostgres({ dataDir, settings: forTests });
    await server.stop();
    expect(existsSync(join(dataDir, 'start.lock'))).toBe(false);
  });

  it('takes over the server of a killed process, with its data, and then stops it itself', async () => {
    const dataDir = aFolder();
    const other = await inOtherProcess(dataDir);
    const word = await keepAWord(other);
    const pid = postmasterOf(dataDir);
    await other.kill();
    const server = await startEmbeddedPostgres({ dataDir, settings: forTests });
    expect(postmasterOf(dataDir)).toBe(pid);
    expect(server.attached).toBe(false);
    expect(await keptWord(server)).toBe(word);
    await server.stop();
    await expect(ask(server.adminUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('restarts a left server that was started with other settings', async () => {
    const dataDir = aFolder();
    const other = await inOtherProcess(dataDir);
    const word = await keepAWord(other);
    await other.kill();
    const server = await startEmbeddedPostgres({ dataDir });
    expect(await ask(server.adminUrl, 'SHOW fsync')).toBe('on');
    expect(await keptWord(server)).toBe(word);
    await server.stop();
  });

  it('recovers what was committed when the server crashes', async () => {
    const dataDir = aFolder();
    const before = await startEmbeddedPostgres({ dataDir });
    const word = await keepAWord(before);
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    const after = await startEmbeddedPostgres({ dataDir });
    expect(await keptWord(after)).toBe(word);
    await after.stop();
    await before.stop();
  });

  it('starts although the number of a crashed server has gone to another program', async () => {
    const dataDir = aFolder();
    const other = await inOtherProcess(dataDir);
    const word = await keepAWord(other);
    const pid = postmasterOf(dataDir);
    await other.kill();
    process.kill(pid, 'SIGKILL');
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(String(pid), String(process.pid)));
    const server = await startEmbeddedPostgres({ dataDir, settings: forTests });
    expect(await keptWord(server)).toBe(word);
    await server.stop();
  });

  it('is brought back when it crashes, in the same place, and says so', async () => {
    const dataDir = aFolder();
    const said: string[] = [];
    const server = await startEmbeddedPostgres({
      dataDir,
      settings: forTests,
      warn: (line) => said.push(line),
    });
    const word = await keepAWord(server);
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    while (!said.some((line) => line.includes('is back'))) await new Promise(setImmediate);

    expect(said[0]).toContain('is being brought back');
    expect(await keptWord(server)).toBe(word);
    await server.stop();
    await expect(ask(server.adminUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('is taken on by whoever still works with it when the process that ran it goes', async () => {
    const dataDir = aFolder();
    const other = await inOtherProcess(dataDir);
    const server = await startEmbeddedPostgres({ dataDir, settings: forTests });
    expect(server.attached).toBe(true);
    const word = await keepAWord(server);
    expect(await other.finish()).toBe(0);

    await untilAnswered(server.adminUrl);
    expect(await keptWord(server)).toBe(word);
    await server.stop();
    await expect(ask(server.adminUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('does not move away from those who use it while another program has its port', async () => {
    const dataDir = aFolder();
    const said: string[] = [];
    const server = await startEmbeddedPostgres({
      dataDir,
      settings: forTests,
      warn: (line) => said.push(line),
    });
    const word = await keepAWord(server);
    const squatter = await takePort(dataDir, server.adminUrl);
    while (!said.some((line) => line.includes('used by another program'))) await new Promise(setImmediate);
    await once(squatter.close(), 'close');

    await untilAnswered(server.adminUrl);
    expect(await keptWord(server)).toBe(word);
    await server.stop();
  });

  it('stops with a process that just exits', async () => {
    const other = await inOtherProcess(aFolder());
    expect(await other.exit()).toBe(0);
    await expect(untilRefused(other.adminUrl)).resolves.toBeUndefined();
  });

  it('outlives a Ctrl-C until the program around it has drained', async () => {
    const other = await inOtherProcess(aFolder());
    expect(await other.pressCtrlC()).toBe('drained with the database still there');
    await expect(ask(other.adminUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  async function inOtherProcess(dataDir: string): Promise<OtherProcess> {
    const other = await startInOtherProcess(dataDir, forTests);
    processes.push(other);
    return other;
  }
});

/** A server that was sent its signal as a process exited still ends a moment later. */
/** Crashes the server and listens in its place; where it was back sooner, once more. */
async function takePort(dataDir: string, url: string): Promise<Server> {
  for (;;) {
    await untilAnswered(url);
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    while (!(await answers(url))) {
      const server = createServer().listen(Number(new URL(url).port), '127.0.0.1');
      const listens = await once(server, 'listening').then(
        () => true,
        () => false,
      );
      if (listens) return server;
    }
  }
}

async function untilAnswered(url: string): Promise<void> {
  while (!(await answers(url)));
}

function answers(url: string): Promise<boolean> {
  return ask(url, 'SELECT 1').then(
    () => true,
    () => false,
  );
}

async function untilRefused(url: string): Promise<void> {
  for (;;) {
    try {
      await ask(url, 'SELECT 1');
    } catch (error) {
      if (String(error).includes('ECONNREFUSED')) return;
    }
  }
}
