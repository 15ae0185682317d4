import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../src/core/ids.js';
import { migrate } from '../../src/platform/database/migrate.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/embedded/embedded-postgres.js';
import type { Answer } from '../support/api.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, type Person } from '../support/world.js';
import { aFolder, forTests, removeFolders } from './embedded/data-folder.js';

const disk = aFolder();
const isMounted =
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=180m,mode=755', 'tmpfs', disk], { stdio: 'ignore' })
    .status === 0;
const filler = join(disk, 'filler');

/** Takes what is left, to the last block. */
function fillDisk(): void {
  const file = openSync(filler, 'w');
  const much = Buffer.alloc(2 ** 20);
  try {
    for (;;) writeSync(file, much);
  } catch {
    closeSync(file);
  }
}

const settings = { ...forTests, min_wal_size: '32MB', max_wal_size: '32MB' };
let database: EmbeddedPostgres | undefined;
// After the connections of the world, which end at the end of the file too.
afterAll(async () => {
  await database?.stop();
  if (isMounted) spawnSync('umount', ['-l', disk]);
  removeFolders();
});

// eslint-disable-next-line no-restricted-syntax -- only who may mount a disk can fill one; everybody else runs the rest
const onDisk = isMounted ? describe : describe.skip;
onDisk('A disk that is full', () => {
  const start = (folder: string): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDir: join(disk, folder), settings });
  let service: TestApp;
  let admin: Person;
  beforeAll(async () => {
    database = await start('data');
    await migrate({ ...database, rootDir: process.cwd() });
    process.env.CONCORD_TEST_ADMIN_URL = database.adminUrl;
    service = await startTestApp({}, { databaseUrl: database.appUrl });
    admin = await (await Clinic.open(service)).person(['administrator']);
  });
  afterAll(() => service.close());

  const invite = (): Promise<Answer> => {
    const email = `${newId()}@oakfield.example`;
    return admin.api.once().post('/v1/accounts', { email, displayName: 'Sam', roles: ['practitioner'] });
  };
  const ready = (): Promise<Answer> => service.api.once().get('/health/ready');

  it('is what readiness and refusals name; what was answered before is there when there is room again', async () => {
    const before = await invite();
    fillDisk();
    const whileFull = await ready();
    // Pages that are there already still take some rows.
    let refused = await invite();
    while (refused.status === 201) refused = await invite();
    rmSync(filler);

    expect(before.status).toBe(201);
    expect([whileFull.status, whileFull.body.detail]).toEqual([
      503,
      expect.stringMatching(/disk of the database is full.*make room/),
    ]);
    expect([refused.status, refused.body.detail]).toEqual([
      503,
      expect.stringMatching(/disk of the database is full.*Nothing was changed/),
    ]);
    expect([(await ready()).status, (await invite()).status]).toEqual([200, 201]);
    const kept = await admin.api.get(`/v1/accounts/${before.body.id}`);
    expect(kept.status).toBe(200);
  });

  it('that has room for the database and not for what is in it ends the start with a sentence, not with a stack', () => {
    const small = aFolder();
    const mount = ['-t', 'tmpfs', '-o', 'size=60m,mode=755', 'tmpfs', small];
    expect(spawnSync('mount', mount).status).toBe(0);
    const env = { PATH: process.env.PATH, CONCORD_DATA_DIR: small, CONCORD_DEMO: 'off', PORT: '0' };
    const { status, stderr } = spawnSync(process.execPath, ['dist/main.js'], { env, encoding: 'utf8' });
    spawnSync('umount', ['-l', small]);

    expect(status).toBe(1);
    expect(stderr).toMatch(/^Concord cannot start\. .*No space left on device.* start again\.\n$/);
  });

  it('keeps a start waiting for room, and says so', async () => {
    fillDisk();
    await expect(start('another')).rejects.toThrow(
      /^The disk that holds .*another is full.* make room and start again/,
    );
    rmSync(filler);

    await (await start('another')).stop();
  });
});
