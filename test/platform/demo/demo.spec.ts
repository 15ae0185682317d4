import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eventKinds } from '../../../src/journey/timeline/timeline.dto.js';
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
    const sentences: string[] = [];
    const notBegun: string[] = [];
    const entries: any[] = [];
    for (const clinician of staff) {
      const { items } = (await clinician.expect(200, clinician.get('/v1/caseload?limit=100'))).body;
      entries.push(...items);
      for (const { patientId } of items) {
        const plans = await clinician.expect(200, clinician.get(`/v1/patients/${patientId}/care-plans`));
        for (const { id, status, title } of plans.body.items) {
          statuses.add(status);
          const { body: plan } = await clinician.expect(
            200,
            clinician.get(`/v1/patients/${patientId}/care-plans/${id}`),
          );
          const steps = plan.goals.flatMap((goal: any) => goal.steps);
          sentences.push(...plan.goals.map(({ statement }: any) => statement).filter(Boolean));
          sentences.push(...steps.map(({ description }: any) => description));
          sentences.push(...plan.dischargeCriteria.criteria);
          if (status === 'active' && plan.goals.every((goal: any) => goal.lifecycleStatus === 'accepted'))
            notBegun.push(title);
        }
      }
    }
    expect([...statuses].sort()).toEqual([...planStatuses].sort());
    expect([...new Set(sentences)].sort()).toEqual(sentences.sort());
    expect(notBegun).toEqual([]);
    expect(entries).toHaveLength(12);
    expect(entries.some(({ waitingForYou }) => waitingForYou > 0)).toBe(true);
    const overdue = entries.filter(({ reviewOverdue }) => reviewOverdue);
    expect(overdue.map(({ displayName }) => displayName)).toEqual(['Tomasz Zieliński']);

    const alex = await as('alex', 'morning-light-again-3');
    const { patientId } = (await alex.expect(200, alex.get('/v1/me'))).body;
    const way = await alex.expect(200, alex.get(`/v1/patients/${patientId}/timeline?limit=100`));
    expect([...new Set(way.body.items.map(({ kind }: any) => kind))].sort()).toEqual([...eventKinds].sort());
    const robin = await as('robin', 'walking-side-by-side-4');
    const open = await robin.expect(200, robin.get('/v1/open-to-me'));
    expect(open.body.items.map((item: any) => item.patientId)).toEqual([patientId]);
  });

  it('have what helps in a hard week: a safety plan, days and questionnaires, a peer, notes, a story', async () => {
    const [alex, dana, robin] = await Promise.all([
      as('alex', 'morning-light-again-3'),
      as('dana', 'willow-by-the-water-2'),
      as('robin', 'walking-side-by-side-4'),
    ]);
    const read = async (who: Api, address: string): Promise<any> =>
      (await who.expect(200, who.get(address))).body;
    const { patientId } = await read(alex, '/v1/me');
    const record = `/v1/patients/${patientId}`;
    const { ifThen } = await read(alex, `${record}/safety-plan`);
    expect(ifThen[0].actionIds).toHaveLength(2);
    const measures = await read(dana, `${record}/measures`);
    expect(measures.items.map(({ total }: any) => total)).toEqual([16, 10, 15]);
    const [alert] = (await read(alex, `${record}/alerts`)).items;
    expect(alert).toMatchObject({ state: 'acknowledged', acknowledgedBy: { displayName: 'Dana Reyes' } });
    const entry = (await read(dana, '/v1/caseload?limit=100')).items.find(
      (each: any) => each.patientId === patientId,
    );
    expect(entry).toMatchObject({ alert: null, hasSafetyPlan: true });
    expect(entry.lastCheckIns).toHaveLength(5);
    const statesFor = async (who: Api): Promise<string[]> =>
      (await read(who, `${record}/peer-notebook`)).items.map(({ state }: any) => state).sort();
    expect([await statesFor(alex), await statesFor(dana)]).toEqual([['draft', 'shared'], ['shared']]);
    expect((await read(alex, `${record}/encouragements`)).items).toHaveLength(2);
    expect((await read(robin, '/v1/me/shown-journal')).items).toHaveLength(1);
    expect((await read(alex, `${record}/clinical-notes`)).items).toHaveLength(1);
    expect((await read(alex, `${record}/risk-formulations`)).items).toHaveLength(1);
    expect((await read(dana, `${record}/advance-preferences`)).lastLookedAtOn).not.toBeNull();
    expect((await read(dana, '/v1/stories')).items).toHaveLength(1);
    const plans = (await read(alex, `${record}/care-plans`)).items;
    const progress = await read(alex, `${record}/care-plans/${plans[0].id}/progress?limit=100`);
    expect(progress.items.find(({ evidence }: any) => evidence !== null).evidence).toMatchObject({
      total: 16,
    });
  });

  it('have what one finds among others: a group, somewhere to go, a conversation, a peer who called', async () => {
    const [alex, dana, robin] = await Promise.all([
      as('alex', 'morning-light-again-3'),
      as('dana', 'willow-by-the-water-2'),
      as('robin', 'walking-side-by-side-4'),
    ]);
    const listed = async (who: Api, address: string): Promise<any[]> =>
      (await who.expect(200, who.get(address))).body.items;
    const { patientId } = (await alex.expect(200, alex.get('/v1/me'))).body as { patientId: string };
    const record = `/v1/patients/${patientId}`;
    const [place] = await listed(alex, '/v1/me/support-groups');
    expect(place).toMatchObject({ state: 'in', called: 'Sparrow', group: { name: 'Thursday walks' } });
    expect(await listed(alex, `/v1/support-groups/${place.group.id}/words`)).toHaveLength(2);
    expect(await listed(robin, `/v1/support-groups/${place.group.id}/meetings`)).toHaveLength(1);
    expect((await dana.get(`/v1/support-groups/${place.group.id}/words`)).status).not.toBe(200);
    expect(await listed(dana, `${record}/referrals`)).toMatchObject([
      { state: 'active', goesAlong: 'My name and telephone number' },
    ]);
    expect(await listed(alex, `${record}/counselling-notes`)).toMatchObject([{ text: expect.any(String) }]);
    expect(await listed(robin, `${record}/peer-calls`)).toMatchObject([{ isSeen: true }]);
  });

  it('are made once; who starts again on the same folder still reads how to come in', async () => {
    await service.end('SIGTERM');
    service = await OwnService.start(folder);
    const page = await service.ready();
    expect(page).not.toContain('were set up');
    expect(page).not.toContain('{');
    expect(await ask(adminUrl(openRecord(folder)), 'SELECT count(*)::int FROM tenant')).toBe(2);
    api = new Api(service.address);
    const people = signIns(page);
    expect(people).toHaveLength(7);
    for (const [tenant, email, password] of people)
      await api.expect(201, api.post('/v1/sessions', { tenant, email, password }));
  });
});
