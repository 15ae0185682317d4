import { OperatorKeys } from '../../src/auth/keys/operator-keys.js';
import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { newId } from '../../src/core/ids.js';
import { givePassword, password } from '../auth/door.js';
import type { Api } from '../support/api.js';
import { aMachine, asMachine } from '../support/machine.js';
import { aRoom } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, database } from '../support/world.js';

describe('A POST that is sent again with its Idempotency-Key', () => {
  let service: TestApp;
  let operator: Api;
  beforeAll(async () => {
    service = await startTestApp();
    operator = service.api.as(await service.app.get(OperatorKeys, { strict: false }).create('tests'));
  });
  afterAll(() => service.close());

  const withKey = (api: Api): Api => api.with({ 'idempotency-key': newId() });
  const founding = () => ({
    slug: `t-${newId()}`,
    name: 'Oakfield',
    adminEmail: 'kim@oakfield.example',
    adminName: 'Kim',
  });

  it('is never a fault, whoever sends it and wherever', async () => {
    const clinic = await Clinic.open(service);
    const administrator = await clinic.person(['administrator']);
    const callers = {
      person: administrator.api,
      machine: await asMachine(service, await aMachine(administrator)),
      operator,
      nobody: service.api,
    };
    const posts = operationsOf(service.contract).filter(({ method }) => method === 'POST');
    const faults: string[] = [];
    for (const { path } of posts) {
      const address = path.replace(/\{\w+\}/g, () => newId());
      const asked = Object.entries(callers).map(async ([who, api]) => {
        const { status } = await withKey(api).post(address, { slug: 1 });
        if (status >= 500) faults.push(`${who} ${path}: ${status}`);
      });
      await Promise.all(asked);
    }

    expect(faults).toEqual([]);
  });

  it('creates one organisation for the operator, and tells of it again', async () => {
    const once = withKey(operator);
    const input = founding();
    const created = await once.expect(201, once.post('/v1/tenants', input));
    const again = await once.expect(201, once.post('/v1/tenants', input));

    expect(again.headers.get('location')).toBe(created.headers.get('location'));
    // The invitation's code is shown only once.
    expect(again.body).toEqual({ ...created.body, adminInvitation: null });
    const other = await once.post('/v1/tenants', founding());
    expect([other.status, other.body.errors]).toEqual([
      422,
      [{ pointer: 'Idempotency-Key', message: 'must be new for every different request' }],
    ]);
    const { rows } = await (
      await database()
    ).query('SELECT action FROM audit_event WHERE tenant_id = $1', [created.body.id]);
    expect(rows.filter(({ action }) => action === 'tenant.create')).toHaveLength(1);
  });

  it('is carried out once when the operator sends it many times at once', async () => {
    const once = withKey(operator);
    const input = founding();
    const answers = await Promise.all(Array.from({ length: 4 }, () => once.post('/v1/tenants', input)));
    const done = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status !== 201);

    expect(new Set(done.map(({ body }) => body.id)).size).toBe(1);
    expect(refused.map(({ status, body }) => [status, body.detail])).toEqual(
      refused.map(() => [409, expect.stringContaining('still being worked on')]),
    );
  });

  it('suspends once, and another operator’s key is another request', async () => {
    const { tenantId } = await Clinic.open(service);
    const once = withKey(operator);
    const suspension = `/v1/tenants/${tenantId}/suspension`;
    await once.expect(200, once.post(suspension));
    expect((await once.expect(200, once.post(suspension))).body.status).toBe('suspended');

    const colleague = await service.app.get(OperatorKeys, { strict: false }).create('colleague');
    expect((await once.as(colleague).post(suspension)).status).toBe(409);
  });

  it('leaves nothing behind when it is refused: the same key works once the reason is gone', async () => {
    const once = withKey(operator);
    const { tenantId } = await Clinic.open(service);
    const reinstatement = `/v1/tenants/${tenantId}/reinstatement`;
    expect((await once.post(reinstatement)).status).toBe(409);
    await operator.expect(200, operator.post(`/v1/tenants/${tenantId}/suspension`));

    expect((await once.post(reinstatement)).body.status).toBe('active');
  });

  it('is carried out again where nothing is left of the first time, or its secret is replaced', async () => {
    const { patient, clinician } = await aRoom(service);
    const record = `/v1/patients/${patient.patientId}`;
    const provisions = [{ recipientOutside: 'Lakeside Hospital', dataClasses: ['plan'] }];
    const consent = {
      kind: 'disclosure',
      purpose: 'So that they know',
      purposeCode: 'treatment',
      provisions,
    };
    const questions = [
      [withKey(clinician.api), '/v1/wording-checks', { text: 'He is non-compliant' }],
      [withKey(patient.api), `${record}/consents/preview`, consent],
    ] as const;
    for (const [once, path, body] of questions) {
      const first = await once.expect(200, once.post(path, body));
      expect((await once.expect(200, once.post(path, body))).body).toEqual(first.body);
    }

    const { api } = await givePassword(clinician);
    const once = withKey(api);
    const begin = () => once.post('/v1/me/one-time-codes', { password });
    const [one, other] = [await once.expect(201, begin()), await once.expect(201, begin())];
    expect(one.body.secret).not.toBe(other.body.secret);
    expect(other.headers.get('location')).toBe('/v1/me');
  });

  it('says that it was carried out where what it made is not open to whoever made it', async () => {
    const clinic = await Clinic.open(service);
    const [dana, lee] = [await clinic.practitioner(), await clinic.practitioner()];
    const once = withKey(dana.api);
    const ines = { identifier: newId(), givenName: 'Ines', familyName: 'Moreau', birthDate: '1990-05-17' };
    const register = () => once.post('/v1/patients', { ...ines, leadAccountId: lee.accountId });
    await once.expect(201, register());
    const again = await register();

    expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('already carried out')]);
  });

  it('is refused when the key is no key, but not where nobody signs in: there it is not looked at', async () => {
    const short = { 'idempotency-key': 'short' };
    const refused = await operator.with(short).post('/v1/tenants', founding());
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, 'Idempotency-Key']);

    const forgotten = { tenant: 'nowhere', email: 'sam@example.org', password: 'seven herons by the weir' };
    expect((await service.api.with(short).post('/v1/sessions', forgotten)).status).toBe(401);
  });
});
