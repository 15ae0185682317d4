import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { aGroup, aHelpline } from '../resource.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database, type Person } from '../world.js';

describe('the list of people and places that help', () => {
  let service: TestApp;
  let room: Room;
  let admin: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    admin = await room.clinic.person(['administrator'], { name: 'Admin' });
  });
  afterAll(() => service.close());

  const add = async (body: object = aGroup): Promise<any> =>
    (await admin.api.expect(201, admin.api.post('/v1/resources', body))).body;
  const found = async (query: string, { api }: Person = room.patient): Promise<string[]> => {
    const { body } = await api.expect(200, api.get(`/v1/resources?${query}`));
    return body.items.map(({ name }: any) => name);
  };
  const refused = async (body: object): Promise<string> => {
    const answer = await admin.api.post('/v1/resources', body);
    return `${answer.status} ${answer.body.errors?.[0]?.pointer}`;
  };
  const today = (): string => service.clock.now().toISOString().slice(0, 10);
  const dayIn = (days: number): string =>
    new Date(service.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  it('is read by everybody who is signed in, and by no other clinic', async () => {
    const { id } = await add();
    const { body } = await room.patient.api.get(`/v1/resources/${id}`);
    expect(body).toMatchObject({
      ...aGroup,
      channels: [aGroup.channels[0]],
      isStale: true,
      verifiedOn: null,
    });
    expect(body.hoursInWords).toBe('Tuesday 18:00 to 20:00 (time of Europe/London).');
    const elsewhere = await aRoom(service);
    expect((await elsewhere.patient.api.get(`/v1/resources/${id}`)).status).toBe(404);
    expect(await found('q=Tuesday', elsewhere.patient)).toEqual([]);
    expect((await room.patient.api.post('/v1/resources', aGroup)).status).toBe(403);
  });

  it('is found by words in any order, by their beginnings and endings, without accents, what fits best first', async () => {
    await add();
    await add({
      ...aGroup,
      name: 'Wohnhilfe Łódź',
      description: 'Housing for families after the clinic',
      kind: 'housing',
    });
    await add({ ...aGroup, name: 'Housing office', description: null, kind: 'housing' });
    expect(await found('q=library%20TUESDAY')).toEqual(['Tuesday group at the library']);
    expect(await found('q=groups')).toEqual(['Tuesday group at the library']);
    expect(await found('q=famil')).toHaveLength(2);
    expect(await found('q=family')).toHaveLength(2);
    expect(await found('q=housing')).toEqual(['Housing office', 'Wohnhilfe Łódź']);
    expect(await found('q=housing%20office')).toEqual(['Housing office']);
    expect(await found('q=zebra')).toEqual([]);
    expect(await found('q=%27%3B%20DROP')).toEqual([]);
    expect((await room.patient.api.get('/v1/resources?q=%21%21')).status).toBe(400);
  });

  it('is narrowed by kind, region, language, way, cost and by who is there now', async () => {
    await add();
    await add(aHelpline);
    await add({
      ...aGroup,
      name: 'Shelter',
      kind: 'housing',
      region: 'US-CA',
      languages: ['es-MX'],
      cost: 'unknown',
      hours: null,
    });
    expect(await found('kind=housing')).toEqual(['Shelter']);
    expect(await found('region=GB')).toEqual(['Night line', 'Tuesday group at the library']);
    expect(await found('region=US')).toEqual(['Shelter']);
    expect(await found('region=US-NY')).toEqual([]);
    expect(await found('language=es')).toEqual(['Shelter']);
    expect(await found('channel=call')).toEqual(['Night line']);
    expect(await found('cost=unknown')).toEqual(['Shelter']);
    const open = { timeZone: 'UTC', always: true, weekly: [], closedOn: [] };
    const never = {
      ...open,
      always: false,
      weekly: [{ days: ['mon'], from: '00:00', until: '24:00' }],
      closedOn: [dayIn(-1), today(), dayIn(1)],
    };
    await add({ ...aGroup, name: 'Closed today', hours: never });
    expect(await found('openNow=true&limit=1')).toEqual(['Night line']);
    expect(await found('openNow=true&q=closed')).toEqual([]);
  });

  it('is read page by page, by name and by words, each once', async () => {
    for (let number = 0; number < 12; number += 1) await add({ ...aGroup, name: `Group ${number % 5}` });
    for (const query of ['limit=5', 'limit=5&q=group', 'limit=5&q=group&openNow=false']) {
      const ids: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await room.patient.api.expect(
          200,
          room.patient.api.get(`/v1/resources?${query}${cursor}`),
        );
        ids.push(...body.items.map(({ id }: any) => id));
        if (body.next === null) break;
        cursor = `&cursor=${body.next}`;
      }
      expect([ids.length, new Set(ids).size]).toEqual([12, 12]);
    }
  });

  it('finds what is open now behind however much is closed, page by page', async () => {
    const hours = { ...aGroup.hours, closedOn: [dayIn(-1), today(), dayIn(1)] };
    const { id } = await add({ ...aGroup, name: 'Closed', hours });
    await add({ ...aHelpline, name: 'Zebra line' });
    const pool = await database();
    await pool.query(
      `INSERT INTO resource
       SELECT (json_populate_record(entry, json_build_object('id', gen_random_uuid(), 'name', 'Closed ' || number))).*
       FROM resource entry, generate_series(1, 5200) number WHERE entry.id = $1`,
      [id],
    );
    const open: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 5; pages += 1) {
      const { api } = room.patient;
      const { body } = await api.expect(200, api.get(`/v1/resources?openNow=true${cursor}`));
      open.push(...body.items.map(({ name }: any) => name));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(open).toEqual(['Zebra line']);
  });

  it('takes no helpline without region, hours or a way to reach it, and no crisis contact that nobody can reach', async () => {
    expect(await refused({ ...aHelpline, region: null })).toBe('422 /region');
    expect(await refused({ ...aHelpline, hours: null })).toBe('422 /hours');
    expect(await refused({ ...aHelpline, channels: [] })).toBe('422 /channels');
    expect(await refused({ ...aGroup, isCrisisContact: true, hours: null })).toBe('422 /hours');
    const { hours } = aHelpline;
    expect(await refused({ ...aHelpline, hours: { ...hours, always: false } })).toBe('422 /hours/weekly');
    expect(await refused({ ...aHelpline, hours: { ...hours, timeZone: 'Mars/Base' } })).toBe(
      '422 /hours/timeZone',
    );
    for (const region of ['XX', 'ZZ', 'EU', 'UN', 'QO'])
      expect([region, await refused({ ...aHelpline, region })]).toEqual([region, '422 /region']);
    for (const time of ['09:00', '00:00']) {
      const weekly = [aGroup.hours.weekly[0], { days: ['mon'], from: time, until: time }];
      expect(await refused({ ...aGroup, hours: { ...aGroup.hours, weekly } })).toBe(
        '422 /hours/weekly/1/until',
      );
    }
    const closedOn = (...days: string[]): object => ({
      ...aGroup,
      hours: { ...aGroup.hours, closedOn: days },
    });
    expect(await refused(closedOn('--12-25', '2026-02-30'))).toBe('422 /hours/closedOn/1');
    const february = await room.clinician.api.post('/v1/resources', closedOn('2026-02-30'));
    expect(february.body.detail).toMatch(/^2026-02-30 is no day of the calendar/);
    expect(await refused(closedOn('--02-30'))).toBe('422 /hours/closedOn/0');
    await add(closedOn('--02-29', '2028-02-29'));
    const reached = (kind: string, to: string): Promise<string> =>
      refused({ ...aHelpline, channels: [{ kind, to, onPhoneBill: 'no' }] });
    for (const [kind, to] of [
      ['call', 'call me'],
      ['text', 'HOME'],
      ['web', 'javascript:alert(1)'],
      ['web', 'data:text/html,x'],
      ['web', 'ask at the desk'],
      ['web', 'ftp://example.org'],
    ] as const)
      expect([to, await reached(kind, to)]).toEqual([to, '422 /channels/0/to']);
    for (const [kind, to] of [
      ['call', '119 ext. 8'],
      ['text', '741741'],
      ['web', 'https://example.org/chat'],
      ['web', 'example.org/chat'],
    ] as const)
      await add({ ...aHelpline, name: to, channels: [{ kind, to, onPhoneBill: 'no' }] });
    const { id } = await add(aHelpline);
    const change = (body: object): Promise<any> =>
      admin.api.with({ 'if-match': '"1"' }).patch(`/v1/resources/${id}`, body);
    expect((await change({ hours: null })).status).toBe(422);
    expect((await change({ region: null })).status).toBe(422);
    expect((await change({ name: null })).status).toBe(400);
    await admin.api.expect(200, change({ name: 'Evening line' }));
    expect(await found('q=night')).toEqual([]);
    expect(await found('q=evening')).toEqual(['Evening line']);
  });

  it('is changed by several at once, also where that changes nothing', async () => {
    const { id } = await add(aHelpline);
    const again = (): Promise<any> =>
      admin.api.with({ 'if-match': '"1"' }).patch(`/v1/resources/${id}`, { name: aHelpline.name });
    const answers = await Promise.all([again(), again(), again(), again()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await found('q=night')).toEqual(['Night line']);
  });

  it('tells administrators of what nobody has checked for long, until somebody does', async () => {
    const { id } = await add(aHelpline);
    const tell = (): Promise<void> =>
      service.app.get(RemindersWorker, { strict: false }).visit(room.clinic.tenantId);
    const toDo = async (): Promise<string[]> => {
      const { body } = await admin.api.expect(200, admin.api.get('/v1/me/notices?toDo=true'));
      return body.items.map(({ kind }: any) => kind);
    };
    await tell();
    await tell();
    expect(await toDo()).toEqual(['resource_to_check']);
    const verify = (body: object = {}): Promise<any> =>
      admin.api.post(`/v1/resources/${id}/verification`, body);
    expect((await verify({ verifiedOn: dayIn(2) })).status).toBe(422);
    expect((await verify()).body).toMatchObject({ verifiedOn: today(), checkBy: dayIn(90), isStale: false });
    expect(await toDo()).toEqual([]);
    expect(await found('stale=true')).toEqual([]);
    const pool = await database();
    await pool.query('UPDATE resource SET check_by = current_date - 1 WHERE tenant_id = $1', [
      room.clinic.tenantId,
    ]);
    await tell();
    expect(await toDo()).toEqual(['resource_to_check']);
    expect(await found('stale=true')).toEqual(['Night line']);
    const { body } = await admin.api.get(`/v1/resources/${id}`);
    const change = admin.api
      .with({ 'if-match': `"${body.version}"` })
      .patch(`/v1/resources/${id}`, { cost: 'paid' });
    expect((await admin.api.expect(200, change)).body).toMatchObject({ verifiedOn: null, isStale: true });
  });

  it('loses an entry that is taken off, everywhere', async () => {
    const { id } = await add(aHelpline);
    const remove = (version: string): Promise<any> =>
      admin.api.with({ 'if-match': version }).delete(`/v1/resources/${id}`);
    expect((await admin.api.delete(`/v1/resources/${id}`)).status).toBe(428);
    expect((await remove('"7"')).status).toBe(412);
    const removed = await Promise.all([remove('"1"'), remove('"1"')]);
    expect([...removed, await remove('"1"')].map(({ status }) => status)).toEqual([204, 204, 204]);
    expect((await admin.api.get(`/v1/resources/${id}`)).status).toBe(404);
    expect(await found('q=night')).toEqual([]);
    expect(await found('')).toEqual([]);
  });
});
