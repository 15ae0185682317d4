import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { planStatuses } from '../../../src/plan/document/plan-life.js';
import { adminUrl, openRecord } from '../../../src/platform/embedded/server-record.js';
import { Api } from '../../support/api.js';
import { OwnService } from '../../support/own-service.js';
import { aFolder, ask, removeFolders } from '../embedded/data-folder.js';

describe('The demo clinics', () => {
  const folder = aFolder();
  let service: OwnService;
  let api: Api;
  afterAll(async () => {
    await service.end('SIGTERM');
    removeFolders();
  });

  const signIns = (page: string): string[][] =>
    [...page.matchAll(/^ {2}(\w+) +[a-z ]+? +(\S+@\S+) +(\S+)$/gm)].map(([, ...row]) => row);
  const as = async (email: string, password: string): Promise<Api> => {
    const details = { tenant: 'riverside', email: `${email}@riverside.example`, password };
    return api.as((await api.expect(201, api.post('/v1/sessions', details))).body.accessToken);
  };

  it('are not there by half when their set-up is killed: the next start makes them whole', async () => {
    const first = await OwnService.start(folder);
    const begun = join(folder, 'unfinished.json');
    while (!existsSync(begun)) await new Promise(setImmediate);
    const database = adminUrl(openRecord(folder));
    while ((await ask(database, 'SELECT count(*)::int FROM patient')) === 0);
    await first.end('SIGKILL');

    service = await OwnService.start(folder);
    const page = await service.ready();
    api = new Api(service.address);
    expect(await ask(database, 'SELECT count(*)::int FROM patient')).toBe(12);
    expect(existsSync(begun)).toBe(false);
    expect(page).not.toContain('{');

    const people = signIns(page);
    expect(people).toHaveLength(7);
    for (const [tenant, email, password] of people)
      await api.expect(201, api.post('/v1/sessions', { tenant, email, password }));
  });

  it('are lived in: plans in every state, what waits, what is overdue, a way with its turns', async () => {
    const staff = await Promise.all([
      as('dana', 'willow-by-the-water-2'),
      as('amir', 'many-small-lights-on-7'),
    ]);
    const statuses = new Set<string>();
    const entries: any[] = [];
    for (const clinician of staff) {
      const { items } = (await clinician.expect(200, clinician.get('/v1/caseload?limit=100'))).body;
      entries.push(...items);
      for (const { patientId } of items) {
        const plans = await clinician.expect(200, clinician.get(`/v1/patients/${patientId}/care-plans`));
        for (const { status } of plans.body.items) statuses.add(status);
      }
    }
    expect([...statuses].sort()).toEqual([...planStatuses].sort());
    expect(entries).toHaveLength(12);
    expect(entries.some(({ waitingForYou }) => waitingForYou > 0)).toBe(true);
    const overdue = entries.filter(({ reviewOverdue }) => reviewOverdue);
    expect(overdue.map(({ displayName }) => displayName)).toEqual(['Tomasz Zieliński']);

    const alex = await as('alex', 'morning-light-again-3');
    const { patientId } = (await alex.expect(200, alex.get('/v1/me'))).body;
    const way = await alex.expect(200, alex.get(`/v1/patients/${patientId}/timeline?limit=100`));
    expect(new Set(way.body.items.map(({ kind }: any) => kind)).size).toBe(5);
    const robin = await as('robin', 'walking-side-by-side-4');
    const open = await robin.expect(200, robin.get('/v1/open-to-me'));
    expect(open.body.items.map((item: any) => item.patientId)).toEqual([patientId]);
  });

  it('are made once', async () => {
    await service.end('SIGTERM');
    service = await OwnService.start(folder);
    expect(await service.ready()).not.toContain('demo');
  });
});
