import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { readConfig } from '../src/config.js';
import { startTestApp } from './support/test-app.js';

const url = 'postgres://concord_app:secret@127.0.0.1:1/concord';
const key = Buffer.alloc(32, 7).toString('base64');

describe('the settings', () => {
  it('have defaults with which everything works', () => {
    expect(readConfig('/srv', {})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      dataDir: '/srv/.concord',
      databaseUrl: null,
      demo: true,
      webhookLoopback: false,
    });
    expect(readConfig('/srv', { DATABASE_URL: url, CONCORD_MASTER_KEY: key }).demo).toBe(false);
  });

  it.each([
    ['PORT', { PORT: 'eighty' }],
    ['PORT', { PORT: '70000' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost' }],
    ['DATABASE_ADMIN_URL', { DATABASE_ADMIN_URL: 'localhost' }],
    ['CONCORD_DATABASE_POOL', { CONCORD_DATABASE_POOL: '0' }],
    ['CONCORD_MASTER_KEY', { DATABASE_URL: url }],
    ['CONCORD_MASTER_KEY', { CONCORD_MASTER_KEY: 'short' }],
    ['CONCORD_LOG_LEVEL', { CONCORD_LOG_LEVEL: 'loud' }],
    ['CONCORD_STATEMENT_NAMES', { CONCORD_STATEMENT_NAMES: 'some' }],
    ['CONCORD_DEMO', { CONCORD_DEMO: 'yes' }],
    ['CONCORD_WEBHOOK_LOOPBACK', { CONCORD_WEBHOOK_LOOPBACK: 'yes' }],
    [
      'CONCORD_WEBHOOK_LOOPBACK',
      { CONCORD_WEBHOOK_LOOPBACK: 'on', DATABASE_URL: url, CONCORD_MASTER_KEY: key },
    ],
    ['CONCORD_PUBLIC_URL', { CONCORD_PUBLIC_URL: 'ftp://example.org' }],
  ])('that cannot be used are refused by name: %s', (name, environment) => {
    expect(() => readConfig('/srv', environment)).toThrow(new RegExp(`^${name} must`));
  });

  it('never repeat a password', () => {
    expect(() => readConfig('/srv', { DATABASE_URL: 'mysql://me:hidden@localhost' })).not.toThrow(/hidden/);
  });
});

describe('the start', () => {
  beforeAll(async () => {
    // So that there is something sealed in the database.
    await (await startTestApp()).close();
  });

  it.each([
    ['a setting that cannot be used', { PORT: 'eighty' }, /PORT must be a whole number/],
    ['a database that does not answer', { DATABASE_URL: url, CONCORD_MASTER_KEY: key }, /database/i],
    [
      'a master key that opens nothing',
      { DATABASE_URL: process.env.CONCORD_TEST_DATABASE_URL, CONCORD_MASTER_KEY: key },
      /CONCORD_MASTER_KEY is not the key/,
    ],
  ])('is given up over %s, with one sentence', async (_what, environment, sentence) => {
    const env = { PATH: process.env.PATH, ...environment };
    const child = spawn(process.execPath, ['dist/bundle/main.js'], { env });
    const [[code], out, err] = await Promise.all([
      once(child, 'close') as Promise<[number]>,
      text(child.stdout),
      text(child.stderr),
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err + out).not.toMatch(/secret|at .*\.js/);
  });

  it.each([
    ['a HOST that is a name that nobody has', { HOST: 'concord.invalid' }, /^HOST must be /],
    ['a HOST that is an address of another machine', { HOST: '192.0.2.1' }, /^HOST must be /],
    ['a PORT that is taken', {}, /^The port is in use already: set PORT to another one/],
  ])('is given up over %s, with one sentence', async (_what, settings, sentence) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const env = {
      PATH: process.env.PATH,
      PORT: String((taken.address() as AddressInfo).port),
      DATABASE_URL: process.env.CONCORD_TEST_DATABASE_URL,
      CONCORD_MASTER_KEY: process.env.CONCORD_TEST_MASTER_KEY,
      ...settings,
    };
    const child = spawn(process.execPath, ['dist/bundle/main.js'], { env });
    const [[code], out, err] = await Promise.all([
      once(child, 'close') as Promise<[number]>,
      text(child.stdout),
      text(child.stderr),
    ]);
    taken.close();

    expect([code, out]).toEqual([1, '']);
    const [, said = ''] = /^Concord cannot start\. ([^\n]+)\n$/.exec(err) ?? [];
    expect(said).toMatch(sentence);
  });
});
