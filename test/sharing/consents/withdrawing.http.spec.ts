import { newId } from '../../../src/core/ids.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

describe('withdrawing a consent', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let robin: Person;
  let alex: PatientPerson;
  let consents: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await clinic.practitioner();
    robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    alex = await clinic.patient([dana]);
    consents = `/v1/patients/${alex.patientId}/consents`;
  });
  afterAll(() => service.close());

  const sharing = ({
    recipientAccountId = robin.accountId,
    dataClasses = ['plan'],
    ...changes
  }: any = {}): object => ({
    kind: 'sharing',
    purpose: 'Someone to walk alongside me',
    purposeCode: 'peer_support',
    provisions: [{ recipientAccountId, dataClasses }],
    ...changes,
  });
  const give = async (changes: object = {}): Promise<{ id: string }> =>
    (await alex.api.expect(201, alex.api.post(consents, sharing(changes)))).body;
  const plans = (): string => `/v1/patients/${alex.patientId}/care-plans`;

  it('closes the door with the very next request, and says what cannot be taken back', async () => {
    const { id } = await give();
    await robin.api.expect(200, robin.api.get(plans()));
    const withdrawn = await alex.api.expect(200, alex.api.post(`${consents}/${id}/withdrawal`));

    expect(withdrawn.body).toMatchObject({
      id,
      status: 'inactive',
      inForce: false,
      withdrawnAt: expect.any(String),
      version: 2,
    });
    expect(withdrawn.body.notice).toBe(
      'Robin reads nothing more through this consent. What Robin read while it was in force cannot be taken back.',
    );
    await robin.api.expect(404, robin.api.get(plans()));
    expect((await alex.api.get(`${consents}/${id}`)).body).toEqual(withdrawn.body);
    const why = await alex.api.get(
      `/v1/patients/${alex.patientId}/access/explain?accountId=${robin.accountId}&action=plan.read`,
    );
    expect(why.body).toMatchObject({ allowed: false, rule: 'no_relation' });
  });

  it('tells what the same person still reads through another consent', async () => {
    const { id } = await give({ dataClasses: ['plan', 'journey'] });
    await give({ dataClasses: ['plan', 'check_ins'] });
    const withdrawn = await alex.api.expect(200, alex.api.post(`${consents}/${id}/withdrawal`));

    expect(withdrawn.body.alsoShared).toEqual(['check_ins', 'plan']);
    await robin.api.expect(200, robin.api.get(plans()));
  });

  it('happens once, also when it is sent twice at the same time; a repeated key gets the same answer', async () => {
    const { id } = await give();
    const both = await Promise.all([1, 2].map(() => alex.api.post(`${consents}/${id}/withdrawal`)));
    const third = await alex.api.expect(409, alex.api.post(`${consents}/${id}/withdrawal`));

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(third.body.detail).toContain('was withdrawn before');
    const other = await give();
    const api = alex.api.with({ 'idempotency-key': newId() });
    const first = await api.expect(200, api.post(`${consents}/${other.id}/withdrawal`));
    const again = await api.expect(200, api.post(`${consents}/${other.id}/withdrawal`));
    expect(again.body).toEqual(first.body);
  });

  it('is the patient’s alone, and only of what is theirs', async () => {
    const { id } = await give();
    const bo = await clinic.patient([dana]);

    await dana.api.expect(403, dana.api.post(`${consents}/${id}/withdrawal`));
    await robin.api.expect(403, robin.api.post(`${consents}/${id}/withdrawal`));
    await bo.api.expect(404, bo.api.post(`${consents}/${id}/withdrawal`));
    await bo.api.expect(404, bo.api.post(`/v1/patients/${bo.patientId}/consents/${id}/withdrawal`));
    await robin.api.expect(200, robin.api.get(plans()));
  });
});
