import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';

const registration = { identifier: 'MRN-1', familyName: 'Suharto', birthDate: '1990' };

describe('names and birth dates that do not fit a form', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await clinic.practitioner('Dana Reyes');
  });
  afterAll(() => service.close());

  const register = async (input: object): Promise<any> =>
    (await dana.api.expect(201, dana.api.post('/v1/patients', input))).body;
  const change = async (id: string, version: number, input: object): Promise<any> => {
    const api = dana.api.with({ 'if-match': `"${version}"` });
    return (await api.expect(200, api.patch(`/v1/patients/${id}`, input))).body;
  };

  it('takes one name, as either of the two, and shows it wherever people are listed', async () => {
    const one = await register(registration);
    expect(one).toMatchObject({ givenName: null, familyName: 'Suharto', birthDate: '1990' });
    const { familyName: _, ...rest } = registration;
    await register({ ...rest, identifier: 'MRN-2', givenName: 'Ada', familyName: null });
    await register({ ...rest, identifier: 'MRN-3', givenName: 'Bo', familyName: 'Moreau' });
    const { body } = await dana.api.expect(200, dana.api.get('/v1/caseload'));
    expect(body.items.map(({ displayName }: any) => displayName)).toEqual(['Ada', 'Bo Moreau', 'Suharto']);
    const admin = await clinic.person(['administrator']);
    const pages: string[] = [];
    for (let next: string | null = '/v1/patients?limit=1'; next !== null;) {
      const page: any = (await admin.api.expect(200, admin.api.get(next))).body;
      pages.push(...page.items.map(({ identifier }: any) => identifier));
      next = page.next && `/v1/patients?limit=1&cursor=${page.next}`;
    }
    expect(pages).toEqual(['MRN-2', 'MRN-3', 'MRN-1']);
    const plans = `/v1/patients/${one.id}/care-plans`;
    const { body: plan } = await dana.api.expect(201, dana.api.post(plans, { title: 'My plan' }));
    await dana.api.expect(200, dana.api.get(`${plans}/${plan.id}`));
    const due = await dana.api.expect(200, dana.api.get('/v1/open-to-me'));
    expect(JSON.stringify(due.body)).toContain('"Suharto"');
  });

  it('asks for one of the two, and keeps one', async () => {
    const { familyName: _, ...nameless } = registration;
    const { body } = await dana.api.expect(422, dana.api.post('/v1/patients', nameless));
    expect(body.errors).toMatchObject([{ pointer: '/givenName' }]);
    for (const familyName of ['', ' ', '\u200b\u2060'])
      await dana.api.expect(400, dana.api.post('/v1/patients', { ...registration, familyName }));
    const { id } = await register(registration);
    const api = dana.api.with({ 'if-match': '"1"' });
    await api.expect(422, api.patch(`/v1/patients/${id}`, { familyName: null }));
    expect(await change(id, 1, { givenName: 'Suharto', familyName: null })).toMatchObject({
      givenName: 'Suharto',
      familyName: null,
    });
  });

  it.each(['1990', '1990-05', '2000-02', '1990-05-17'])('keeps %s as it is known', async (birthDate) => {
    const { id } = await register({ ...registration, birthDate });
    const read = await dana.api.expect(200, dana.api.get(`/v1/patients/${id}`));
    const admin = await clinic.person(['administrator']);
    const listed = await admin.api.expect(200, admin.api.get('/v1/patients'));
    expect([read.body.birthDate, listed.body.items[0].birthDate]).toEqual([birthDate, birthDate]);
    expect(await change(id, 1, { birthDate: '1991-07' })).toMatchObject({ birthDate: '1991-07' });
    expect(await change(id, 2, { birthDate: '1991-07-04' })).toMatchObject({ birthDate: '1991-07-04' });
  });

  it('refuses what is no date, or lies ahead', async () => {
    for (const birthDate of ['1990-13', '1990-00', '90', '1990-5', 'May 1990', null])
      await dana.api.expect(400, dana.api.post('/v1/patients', { ...registration, birthDate }));
    const year = service.clock.now().getUTCFullYear();
    for (const birthDate of ['1899', '1899-12', String(year + 2), `${year + 2}-01`])
      await dana.api.expect(422, dana.api.post('/v1/patients', { ...registration, birthDate }));
    await register({ ...registration, birthDate: String(year) });
  });

  it('counts nobody as grown up before it is certain: a parent acts until the year is over', async () => {
    const year = service.clock.now().getUTCFullYear();
    const parent = await clinic.person(['representative'], { name: 'Toni' });
    const authority = {
      accountId: parent.accountId,
      kind: 'parent',
      dataClasses: ['plan'],
      acts: ['read'],
      evidence: 'Birth certificate seen',
    };
    const grown = await register({ ...registration, birthDate: String(year - 19) });
    const asked = dana.api.post(`/v1/patients/${grown.id}/representatives`, authority);
    await dana.api.expect(422, asked);
    const minor = await register({ ...registration, identifier: 'MRN-2', birthDate: String(year - 18) });
    const record = `/v1/patients/${minor.id}`;
    await dana.api.expect(201, dana.api.post(`${record}/representatives`, authority));
    await parent.api.expect(200, parent.api.get(record));
    await change(minor.id, 1, { birthDate: `${year - 18}-01` });
    const month = service.clock.now().getUTCMonth();
    await parent.api.expect(month === 0 ? 200 : 404, parent.api.get(record));
    await change(minor.id, 2, { birthDate: String(year - 18) });
    await parent.api.expect(200, parent.api.get(record));
  });

  it('takes any language tag there is', async () => {
    const languages = ['ca-valencia', 'zh-hant-tw', 'de-CH-1996'];
    expect(await register({ ...registration, languages })).toMatchObject({
      languages: ['ca-valencia', 'zh-Hant-TW', 'de-CH-1996'],
    });
    const input = { ...registration, identifier: 'MRN-2', languages: ['en', 'English'] };
    const { body } = await dana.api.expect(400, dana.api.post('/v1/patients', input));
    expect(body.errors).toMatchObject([{ pointer: '/languages' }]);
  });
});
