import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

const dayMs = 24 * 60 * 60 * 1000;

describe('the consents to look at again', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let alex: PatientPerson;
  let robin: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await clinic.practitioner('Dana');
    robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    alex = await clinic.patient([dana], 'Alex');
  });
  afterAll(() => service.close());

  const inDays = (days: number): string =>
    new Date(service.clock.now().getTime() + days * dayMs).toISOString();
  const dayIn = (days: number): string => inDays(days).slice(0, 10);
  const consents = ({ patientId } = alex): string => `/v1/patients/${patientId}/consents`;
  const give = async (more: object, who = alex): Promise<any> => {
    const provisions = [{ recipientAccountId: robin.accountId, dataClasses: ['plan'] }];
    const consent = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions, ...more };
    return (await who.api.expect(201, who.api.post(consents(who), consent))).body;
  };
  const due = async (query = '', who = dana): Promise<any[]> =>
    (await who.api.expect(200, who.api.get(`/v1/consents/due${query}`))).body.items;
  const ofAlex = async (query: string, who: Person = alex): Promise<string[]> =>
    (await who.api.expect(200, who.api.get(`${consents()}?${query}`))).body.items.map(({ id }: any) => id);

  it('are those in force that end, have a reminder or ask afresh by a day, the first that are due first', async () => {
    const ends = await give({ endsAt: inDays(20) });
    const reminded = await give({ endsAt: inDays(300), remindOn: dayIn(10) });
    const later = await give({ endsAt: inDays(60) });
    await give({});
    const withdrawn = await give({ endsAt: inDays(5) });
    await alex.api.expect(200, alex.api.post(`${consents()}/${withdrawn.id}/withdrawal`));

    expect(await due()).toEqual([
      {
        consentId: reminded.id,
        patientId: alex.patientId,
        displayName: expect.stringContaining('Alex'),
        kind: 'sharing',
        purpose: 'company',
        endsAt: reminded.endsAt,
        remindOn: dayIn(10),
        dueOn: dayIn(10),
        why: ['reminder'],
      },
      expect.objectContaining({ consentId: ends.id, dueOn: dayIn(20), why: ['ends'] }),
    ]);
    const ids = (items: any[]): string[] => items.map(({ consentId }) => consentId);
    expect(ids(await due(`?by=${dayIn(90)}`))).toEqual([reminded.id, ends.id, later.id]);
    expect(await due(`?by=${dayIn(9)}`)).toEqual([]);
    for (const who of [alex, dana]) {
      expect(await ofAlex(`dueBy=${dayIn(30)}`, who)).toEqual([reminded.id, ends.id]);
      expect(await ofAlex(`dueBy=${dayIn(90)}&kind=treatment`, who)).toEqual([]);
      expect(await ofAlex('status=inactive', who)).toEqual([withdrawn.id]);
    }
    const first = (await dana.api.get('/v1/consents/due?limit=1')).body;
    expect(ids(first.items)).toEqual([reminded.id]);
    expect(ids(await due(`?limit=1&cursor=${first.next}`))).toEqual([ends.id]);
    service.clock.forward(21 * dayMs);
    dana = await clinic.signIn(dana);
    expect(ids(await due())).toEqual([reminded.id]);
  });

  it('has those on a text of which a newer edition asks afresh; a newer one that does not changes nothing', async () => {
    const { api } = await clinic.person(['administrator']);
    const text = { purpose: 'peer_sharing', language: 'en', title: 'Company', body: 'What it is' };
    const form = (await api.expect(201, api.post('/v1/consent-forms', text))).body;
    const publish = async (version: number, body: object): Promise<any> => {
      const draft = { body: `What it is, ${version}` };
      const changing = api.with({ 'if-match': `"${version}"` }).patch(`/v1/consent-forms/${form.id}`, draft);
      await api.expect(200, changing);
      return (await api.expect(201, api.post(`/v1/consent-forms/${form.id}/publication`, body))).body;
    };
    const { id: editionId } = await publish(1, { asksAgain: false });
    const given = await give({ editionId });
    await publish(2, { asksAgain: false });
    expect(await due()).toEqual([]);
    await publish(3, { asksAgain: true });
    expect(await due()).toMatchObject([{ consentId: given.id, dueOn: dayIn(0), why: ['asked-afresh'] }]);
    expect(await ofAlex(`dueBy=${dayIn(0)}`)).toEqual([given.id]);
    const again = await publish(4, { asksAgain: false, validUntil: dayIn(1) });
    const renewed = await give({ editionId: again.id });
    expect(renewed.form).toMatchObject({ askedAgain: false, number: 4 });
    service.clock.forward(2 * dayMs);
    alex = { ...alex, ...(await clinic.signIn(alex)) };
    const provisions = [{ recipientAccountId: robin.accountId, dataClasses: ['plan'] }];
    const late = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
    const refused = await alex.api.expect(422, alex.api.post(consents(), { ...late, editionId: again.id }));
    expect(refused.body.errors[0].pointer).toBe('/editionId');
  });

  it('is on a text that is about the same thing', async () => {
    const { api } = await clinic.person(['administrator']);
    const text = { purpose: 'research', language: 'en', title: 'A study', body: 'What it is' };
    const form = (await api.expect(201, api.post('/v1/consent-forms', text))).body;
    const publication = api.post(`/v1/consent-forms/${form.id}/publication`, { asksAgain: false });
    const { id: editionId } = (await api.expect(201, publication)).body;
    const provisions = [{ recipientAccountId: robin.accountId, dataClasses: ['plan'] }];
    const unfit = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions, editionId };
    const refused = await alex.api.expect(422, alex.api.post(consents(), unfit));
    expect(refused.body).toMatchObject({
      detail: '“A study” is a text about research, and this consent is about sharing.',
      errors: [{ pointer: '/editionId' }],
    });
  });

  it('are of one’s own patients alone, without what is kept from one', async () => {
    const stranger = await clinic.patient([await clinic.practitioner()]);
    await give({ endsAt: inDays(3) }, stranger);
    expect(await due()).toEqual([]);
    const part2 = {
      ...{ discloser: 'The clinic', description: 'That I am treated', howToRevoke: 'In writing' },
      ...{ redisclosureStatement: 'It may be passed on', consequencesOfRefusing: 'None' },
    };
    const outside = { kind: 'disclosure', purpose: 'payment', purposeCode: 'payment', part2 };
    const provisions = [{ recipientOutside: 'An insurer', dataClasses: ['substance_use'] }];
    const given = await give({ ...outside, provisions, endsAt: inDays(3) });
    expect(await due()).toMatchObject([{ consentId: given.id }]);
    await give({
      provisions: [{ effect: 'deny', recipientAccountId: dana.accountId, dataClasses: ['substance_use'] }],
    });
    expect(await due()).toEqual([]);
    expect(await ofAlex(`dueBy=${dayIn(9)}`, dana)).toEqual([]);
    expect((await dana.api.get(`${consents()}/${given.id}`)).status).toBe(404);
    for (const path of ['/v1/consents/due?by=soon', `${consents()}?dueBy=2027-02-30`])
      expect((await dana.api.get(path)).status).toBe(400);
    expect((await alex.api.get('/v1/consents/due')).status).toBe(403);
  });
});
