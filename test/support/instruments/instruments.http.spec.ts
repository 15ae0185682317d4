import { anInstrumentOfOurs } from '../instrument.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { Clinic, type Person } from '../world.js';

const phq9 = '01980000-0000-7000-8002-000000000001';

describe('questionnaires of an organisation', () => {
  let service: TestApp;
  let clinic: Clinic;
  let admin: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    admin = await clinic.person(['administrator']);
  });
  afterAll(() => service.close());

  const add = (body: object = {}): Promise<any> =>
    admin.api.post('/v1/instruments', { ...anInstrumentOfOurs, ...body });

  it('come with PHQ-9 and GAD-7, free for everybody, each figure with how sure it is', async () => {
    const { api } = await clinic.patient();
    const { body } = await api.expect(200, api.get('/v1/instruments'));
    expect(body.items.map(({ name, whyNot, origin }: any) => [name, whyNot, origin])).toEqual([
      ['PHQ-9', null, 'shipped'],
      ['GAD-7', null, 'shipped'],
    ]);
    const { body: one } = await api.expect(200, api.get(`/v1/instruments/${phq9}`));
    expect(one.items).toHaveLength(10);
    expect(one.figures[2].source.sureness).toBe('from_memory');
  });

  it('cannot be asked before somebody vouches that they may be used, and not longer', async () => {
    const clinician = await clinic.practitioner();
    const { body: ours } = await admin.api.expect(201, add());
    expect(ours.whyNot).toContain('Nobody has vouched yet that your clinic may use “Our evenings”.');
    const attest = (validUntil: string): Promise<any> =>
      admin.api.post(`/v1/instruments/${ours.id}/attestations`, { basis: 'Licence 12', validUntil });
    const day = (days: number): string =>
      new Date(service.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const { body: vouched } = await admin.api.expect(200, attest(day(3)));
    expect(vouched).toMatchObject({ whyNot: null, attestation: { basis: 'Licence 12', validUntil: day(3) } });
    expect((await attest(day(-2))).status).toBe(422);
    const patient = await clinic.patient([clinician]);
    const asking = (dueOn: string): Promise<any> =>
      clinician.api.post(`/v1/patients/${patient.patientId}/questionnaires`, {
        instrumentId: ours.id,
        dueOn,
      });
    const late = await asking(day(9));
    expect([late.status, late.body.errors[0].pointer]).toEqual([422, '/dueOn']);
    expect(late.body.detail).toContain('ends on');
    await clinician.api.expect(201, asking(day(2)));
    service.clock.forward(5 * 86_400_000);
    admin = await clinic.signIn(admin);
    const { body: over } = await admin.api.expect(200, admin.api.get(`/v1/instruments/${ours.id}`));
    expect(over.whyNot).toContain('ended on');
  });

  it('call nobody by a category of danger, unless somebody says why it stays', async () => {
    const bands = [
      { from: 0, to: 1, words: 'Low risk' },
      { from: 2, to: 4, words: 'High risk of suicide' },
    ];
    const refused = await add({ bands });
    expect([
      refused.status,
      refused.body.type,
      refused.body.errors.map(({ pointer }: any) => pointer),
    ]).toEqual([...[422, expect.stringContaining('wording')], ['/bands/0/words', '/bands/1/words']]);
    expect((await add({ about: 'Your risk level.' })).body.errors[0].pointer).toBe('/about');
    const { body: all } = await admin.api.expect(200, admin.api.get('/v1/instruments'));
    expect(all.items).toHaveLength(2);
    const [item, ...items] = anInstrumentOfOurs.items as any[];
    await admin.api.expect(201, add({ items: [{ ...item, text: 'I failed at things' }, ...items] }));
    const reason = 'It is published so, and its licence forbids other words';
    const { body } = await admin.api.expect(201, add({ name: 'Theirs', bands, keepWording: { reason } }));
    expect(body.bands).toEqual(bands);
  });

  it('are refused where their answers cannot be added up, and nothing is kept of them', async () => {
    const refused = async (body: object): Promise<string> => {
      const answer = await add(body);
      return `${answer.status} ${answer.body.errors?.[0]?.pointer}`;
    };
    const [item] = anInstrumentOfOurs.items as any[];
    expect(await refused({ bands: [{ from: 0, to: 3, words: 'few' }] })).toBe('422 /bands');
    expect(await refused({ items: [{ ...item, isScored: false }], bands: [], figures: [] })).toBe(
      '422 /items',
    );
    const twice = [item.options[0], { value: 0, text: 'Never' }];
    expect(await refused({ items: [{ ...item, options: twice }], bands: [], figures: [] })).toBe(
      '422 /items/0/options',
    );
    const neverZero = { ...item, asksAboutSafety: true, options: item.options.slice(1) };
    expect(await refused({ items: [neverZero], bands: [], figures: [] })).toBe('422 /items/0/options');
    const below = { value: -1, text: 'Less than never' };
    const neverHeard = { ...item, asksAboutSafety: true, options: [below, item.options[0]] };
    expect(await refused({ items: [neverHeard], bands: [], figures: [] })).toBe('422 /items/0/options');
    const figure = { ...anInstrumentOfOurs.figures[0], points: 5 };
    expect(await refused({ figures: [figure] })).toBe('422 /figures/0/points');
    expect(await refused({ sources: [] })).toBe('400 /sources');
    expect((await admin.api.get('/v1/instruments')).body.items).toHaveLength(2);
  });

  it('hold figures that say something, once each, and no answer twice', async () => {
    const refused = async (body: object): Promise<string> => {
      const answer = await add(body);
      expect(answer.body.detail).toMatch(/\.$/);
      return `${answer.status} ${answer.body.errors?.[0]?.pointer}`;
    };
    const [figure] = anInstrumentOfOurs.figures as any[];
    for (const kind of ['caseness', 'reliable_change', 'minimal_important'])
      expect(await refused({ figures: [{ ...figure, kind, points: 0 }] })).toBe('422 /figures/0/points');
    const two = [2, 3].map((points) => ({ ...figure, kind: 'caseness', points }));
    expect(await refused({ figures: two })).toBe('422 /figures/1/kind');
    const [item, ...items] = anInstrumentOfOurs.items as any[];
    const [first, second, ...others] = item.options;
    const options = [first, { ...second, text: ` ${first.text.toUpperCase()}` }, ...others];
    expect(await refused({ items: [{ ...item, options }, ...items] })).toBe('422 /items/0/options');
  });

  it('stay as they were asked: they are retired, and another takes their name', async () => {
    const { body: ours } = await admin.api.expect(201, add());
    for (const name of [ours.name, ours.name.toUpperCase(), 'PHQ-9', 'phq 9'])
      expect((await add({ name })).status).toBe(409);
    const retire = (): Promise<any> => admin.api.post(`/v1/instruments/${ours.id}/retirement`);
    const retired = await Promise.all([retire(), retire()]);
    for (const { status, body } of [...retired, await retire()])
      expect([status, body.isRetired, body.version]).toEqual([200, true, 2]);
    await admin.api.expect(201, add());
    expect((await admin.api.post(`/v1/instruments/${phq9}/retirement`)).status).toBe(409);
    expect((await admin.api.post(`/v1/instruments/${phq9}/attestations`, { basis: 'Ours' })).status).toBe(
      409,
    );
  });

  it('are looked after by administrators, and no other clinic sees them', async () => {
    const { body: ours } = await admin.api.expect(201, add());
    const clinician = await clinic.practitioner();
    expect((await clinician.api.post('/v1/instruments', anInstrumentOfOurs)).status).toBe(403);
    const other = await (await Clinic.open(service)).person(['administrator']);
    expect((await other.api.get(`/v1/instruments/${ours.id}`)).status).toBe(404);
    expect((await other.api.post(`/v1/instruments/${ours.id}/retirement`)).status).toBe(404);
  });
});
