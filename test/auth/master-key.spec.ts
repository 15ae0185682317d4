import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.js';
import { SealingService } from '../../src/auth/keys/sealing.service.js';
import { SigningKeys } from '../../src/auth/keys/signing-keys.js';
import { readConfig, type Config } from '../../src/config.js';
import { startTestApp } from '../support/test-app.js';

const anotherKey = randomBytes(32).toString('base64');

describe('The master key', () => {
  let dataDir: string;
  let file: string;
  beforeAll(async () => {
    // There is a signing key in the database, sealed with the key of this run.
    const service = await startTestApp();
    await service.app.get(SigningKeys, { strict: false }).current();
    await service.close();
  });
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'concord-key-'));
    file = join(dataDir, 'master.key');
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const configWith = (settings: Record<string, string> = {}): Config =>
    readConfig(process.cwd(), {
      CONCORD_DATA_DIR: dataDir,
      CONCORD_LOG_LEVEL: 'silent',
      CONCORD_DEMO: 'off',
      ...settings,
    });
  const start = (settings?: Record<string, string>): Promise<unknown> =>
    createApp(configWith(settings), process.env.CONCORD_TEST_DATABASE_URL ?? '');

  it.each([
    ['of the wrong length', () => randomBytes(16).toString('base64'), 'must hold 32 bytes'],
    ['empty', () => '', 'must hold 32 bytes'],
    ['of other bytes', () => anotherKey, 'is not the key that this database was sealed with'],
  ])('in a file %s stops the start, and stays as it is', async (_what, content, sentence) => {
    const written = content();
    writeFileSync(file, written);

    await expect(start()).rejects.toThrow(`${file} ${sentence}`);
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('that is missing though something is sealed stops the start, and none takes its place', async () => {
    await expect(start()).rejects.toThrow(`${file} is missing. Without the key that was there`);
    expect(existsSync(file)).toBe(false);
  });

  it('that cannot be read is called by its file, whatever the file system says', async () => {
    mkdirSync(file);
    await expect(start()).rejects.toThrow(`${file} cannot be read (EISDIR`);
    rmdirSync(file);
  });

  it('of the settings that is not the one that sealed stops the start', async () => {
    await expect(start({ CONCORD_MASTER_KEY: anotherKey })).rejects.toThrow(
      'CONCORD_MASTER_KEY is not the key that this database was sealed with',
    );
  });

  it('is made where nothing is sealed yet, and opens from then on', () => {
    const sealed = new SealingService(configWith()).seal('a purpose', Buffer.from('a secret'));

    expect(new SealingService(configWith()).unseal('a purpose', sealed).toString()).toBe('a secret');
    expect(() => new SealingService(configWith()).unseal('another purpose', sealed)).toThrow(file);
  });
});
