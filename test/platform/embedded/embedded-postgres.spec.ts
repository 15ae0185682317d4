import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFor } from '../../../src/platform/embedded/binaries.js';
import { startEmbeddedPostgres } from '../../../src/platform/embedded/embedded-postgres.js';
import { aFolder, ask, forTests, keepAWord, keptWord, removeFolders } from './data-folder.js';

describe('the embedded PostgreSQL', () => {
  afterEach(removeFolders);

  it('brings a PostgreSQL 18 with a database that sorts and folds alike everywhere', async () => {
    const server = await startEmbeddedPostgres({ dataDir: aFolder(), settings: forTests });
    expect(await ask(server.adminUrl, 'SELECT version()')).toMatch(/^PostgreSQL 18\./);
    expect(await ask(server.adminUrl, 'SELECT current_database()')).toBe('concord');
    expect(await ask(server.adminUrl, "SELECT lower('ÜNAL ПРИВЕТ')")).toBe('ünal привет');
    expect(await ask(server.adminUrl, 'SHOW listen_addresses')).toBe('127.0.0.1');
    expect(await ask(server.adminUrl, 'SHOW fsync')).toBe('off');
    expect(server.attached).toBe(false);
    await server.stop();
  });

  it('writes to disk what it commits, unless told otherwise', async () => {
    const server = await startEmbeddedPostgres({ dataDir: aFolder() });
    expect(await ask(server.adminUrl, 'SHOW fsync')).toBe('on');
    await server.stop();
  });

  it('keeps data, port and passwords from one start to the next', async () => {
    const dataDir = aFolder();
    const first = await startEmbeddedPostgres({ dataDir, settings: forTests });
    const word = await keepAWord(first);
    await first.stop();
    const second = await startEmbeddedPostgres({ dataDir, settings: forTests });
    expect(second.adminUrl).toBe(first.adminUrl);
    expect(second.appUrl).toBe(first.appUrl);
    expect(await keptWord(second)).toBe(word);
    await second.stop();
  });

  it('has stopped when stop() is done; stopping again is harmless', async () => {
    const server = await startEmbeddedPostgres({ dataDir: aFolder(), settings: forTests });
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    await expect(ask(server.adminUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('lets nobody in without the password', async () => {
    const server = await startEmbeddedPostgres({ dataDir: aFolder(), settings: forTests });
    const wrong = Object.assign(new URL(server.adminUrl), { password: 'guess' }).href;
    const none = Object.assign(new URL(server.adminUrl), { password: '' }).href;
    await expect(ask(wrong, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await expect(ask(none, 'SELECT 1')).rejects.toThrow(/password/);
    expect(
      await ask(server.adminUrl, "SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'"),
    ).toMatch(/^SCRAM-SHA-256/);
    await server.stop();
  });

  it('finds its way back in when the file with the passwords is lost', async () => {
    const dataDir = aFolder();
    const first = await startEmbeddedPostgres({ dataDir, settings: forTests });
    const word = await keepAWord(first);
    await ask(first.adminUrl, "CREATE ROLE concord_app LOGIN PASSWORD 'an old one'");
    await first.stop();
    rmSync(join(dataDir, 'postgres.json'));
    const second = await startEmbeddedPostgres({ dataDir, settings: forTests });
    expect(await keptWord(second)).toBe(word);
    expect(await ask(second.appUrl, 'SELECT current_user')).toBe('concord_app');
    await second.stop();
  });

  it('moves to another port when somebody else took its own', async () => {
    const dataDir = aFolder();
    const first = await startEmbeddedPostgres({ dataDir, settings: forTests });
    await first.stop();
    const stranger = await startEmbeddedPostgres({ dataDir: aFolder(), settings: { ...forTests } });
    const record = join(dataDir, 'postgres.json');
    const wanted = JSON.parse(readFileSync(record, 'utf8')) as { port: number };
    writeFileSync(record, JSON.stringify({ ...wanted, port: Number(new URL(stranger.adminUrl).port) }));
    const second = await startEmbeddedPostgres({ dataDir, settings: forTests });
    expect(new URL(second.adminUrl).port).not.toBe(new URL(stranger.adminUrl).port);
    expect(await ask(second.adminUrl, 'SELECT 1')).toBe(1);
    await Promise.all([second.stop(), stranger.stop()]);
  });

  it('keeps failed statements, which may hold clinical text, out of its log', async () => {
    const dataDir = aFolder();
    const server = await startEmbeddedPostgres({ dataDir, settings: forTests });
    await expect(ask(server.adminUrl, "SELECT 'feels hopeless'::int")).rejects.toThrow('hopeless');
    await server.stop();
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('hopeless');
  });

  // eslint-disable-next-line no-restricted-syntax -- only root can meet this; everybody else runs the rest
  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('works for root in a folder that is closed to everybody else', async () => {
    const closed = aFolder();
    chmodSync(closed, 0o700);
    const dataDir = join(closed, 'data');
    const server = await startEmbeddedPostgres({ dataDir, settings: forTests });
    const word = await keepAWord(server);
    await server.stop();
    const again = await startEmbeddedPostgres({ dataDir, settings: forTests });
    expect(await keptWord(again)).toBe(word);
    await again.stop();
    rmSync(realpathSync(join(dataDir, 'elsewhere')), { recursive: true });
  });

  describe('says what to do', () => {
    it('on a platform without binaries', () => {
      expect(() => packageFor('sunos', 'x64')).toThrow(
        'There is no embedded PostgreSQL for sunos-x64: set DATABASE_URL to use a PostgreSQL server instead.',
      );
    });

    it('when the database was made by another version', async () => {
      const dataDir = aFolder();
      mkdirSync(join(dataDir, 'postgres'));
      writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
      await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
        /made by PostgreSQL 17 .* set DATABASE_URL to use/,
      );
    });

    it('when there is something else in the place of the database', async () => {
      const dataDir = aFolder();
      mkdirSync(join(dataDir, 'postgres'));
      writeFileSync(join(dataDir, 'postgres', 'holiday.jpg'), '');
      await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
        /not a PostgreSQL database: move that folder away/,
      );
      expect(existsSync(join(dataDir, 'postgres', 'holiday.jpg'))).toBe(true);
    });

    it('when the data folder cannot be used', async () => {
      const dataDir = join(aFolder(), 'a-file');
      writeFileSync(dataDir, '');
      await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
        /cannot use the folder .*a-file .* set CONCORD_DATA_DIR/,
      );
    });

    it('with the last lines of the log, when the server refuses to start', async () => {
      const settings = { ...forTests, max_connections: 'many' };
      await expect(startEmbeddedPostgres({ dataDir: aFolder(), settings })).rejects.toThrow(
        /did not start.*\n.*FATAL: {2}invalid value for parameter "max_connections": "many"/,
      );
    });
  });
});
