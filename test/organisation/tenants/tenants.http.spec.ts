import { OperatorKeys } from '../../../src/auth/keys/operator-keys.js';
import { newId } from '../../../src/core/ids.js';
import type { Api } from '../../support/api.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database } from '../../support/world.js';

const password = 'seven herons by the weir';

describe('organisations', () => {
  let service: TestApp;
  let operator: Api;
  beforeAll(async () => {
    service = await startTestApp();
    operator = service.api.as(await service.app.get(OperatorKeys, { strict: false }).create('tests'));
  });
  afterAll(() => service.close());

  const founding = () => ({
    slug: `t-${newId()}`,
    name: 'Oakfield',
    adminEmail: 'kim@oakfield.example',
    adminName: 'Kim',
  });

  it('are created with a first administrator who can sign in, and are on their own audit trail', async () => {
    const input = founding();
    const created = await operator.expect(201, operator.post('/v1/tenants', input));
    expect(created.body).toMatchObject({
      slug: input.slug,
      status: 'active',
      adminInvitation: { code: expect.any(String) },
    });
    const code = created.body.adminInvitation.code;
    await service.api.expect(201, service.api.post('/v1/invitation-redemptions', { code, password }));
    const credentials = { tenant: input.slug, email: input.adminEmail, password };
    const session = await service.api.expect(201, service.api.post('/v1/sessions', credentials));
    const settings = await service.api.as(session.body.accessToken).get('/v1/settings');
    expect(settings.body).toMatchObject({ staffIdleMinutes: 15, proposalDays: 30 });

    const read = await operator.get(`/v1/tenants/${created.body.id}`);
    expect(read.body).toEqual({ ...created.body, adminInvitation: null });
    const { rows } = await (
      await database()
    ).query('SELECT action FROM audit_event WHERE tenant_id = $1 ORDER BY id', [created.body.id]);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['tenant.create', 'invitation.redeem']),
    );
  });

  it('let nobody in while suspended, from the very next request on', async () => {
    const clinic = await Clinic.open(service);
    const person = await clinic.practitioner();
    await person.api.expect(200, person.api.get('/v1/settings'));

    await operator.expect(200, operator.post(`/v1/tenants/${clinic.tenantId}/suspension`));
    expect((await person.api.get('/v1/settings')).status).toBe(401);
    expect((await operator.post(`/v1/tenants/${clinic.tenantId}/suspension`)).status).toBe(409);
    await operator.expect(200, operator.post(`/v1/tenants/${clinic.tenantId}/reinstatement`));
    await person.api.expect(200, person.api.get('/v1/settings'));
  });

  it('are the operator’s to create, and nothing inside them is the operator’s to see', async () => {
    const clinic = await Clinic.open(service);
    const admin = await clinic.person(['administrator']);
    expect((await admin.api.post('/v1/tenants', founding())).status).toBe(403);
    expect((await operator.get('/v1/settings')).status).toBe(401);
    expect((await operator.get('/v1/accounts')).status).toBe(401);
    const forged = service.api.as(`concord_op_${newId()}_${'A'.repeat(43)}`);
    expect((await forged.get('/v1/tenants')).status).toBe(401);
  });

  it.each([
    ['an upper-case slug', { slug: 'Oak' }, '/slug'],
    ['a reserved slug', { slug: 'admin' }, '/slug'],
    ['a blank name', { name: ' ' }, '/name'],
    ['a malformed address', { adminEmail: 'kim' }, '/adminEmail'],
    ['an id of one’s choice', { id: newId() }, '/id'],
  ])('refuse %s', async (_, change, pointer) => {
    const answer = await operator.post('/v1/tenants', { ...founding(), ...change });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('refuse a taken slug, and then nothing is half-made', async () => {
    const input = founding();
    await operator.expect(201, operator.post('/v1/tenants', input));
    const count = 'SELECT count(*)::int AS n FROM account WHERE email = $1';
    const before = await (await database()).query(count, [input.adminEmail]);
    const second = await operator.post('/v1/tenants', input);
    const after = await (await database()).query(count, [input.adminEmail]);
    expect([second.status, after.rows[0].n]).toEqual([409, before.rows[0].n]);
  });

  it('decide their settings within what is safe', async () => {
    const clinic = await Clinic.open(service);
    const admin = await clinic.person(['administrator']);
    const api = admin.api.with({ 'if-match': '"1"' });
    const changed = await api.expect(
      200,
      api.patch('/v1/settings', { timeZone: 'Europe/London', staffIdleMinutes: 10 }),
    );
    expect(changed.body).toMatchObject({ timeZone: 'Europe/London', staffIdleMinutes: 10, version: 2 });

    const stale = await api.patch('/v1/settings', { locale: 'de' });
    expect(stale.status).toBe(412);
    for (const [field, value] of Object.entries({
      staffIdleMinutes: 60,
      timeZone: 'Mars Base',
      locale: '!!',
      tenantId: newId(),
    })) {
      const answer = await admin.api.with({ 'if-match': '"2"' }).patch('/v1/settings', { [field]: value });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, `/${field}`]);
    }
    // Names that the service knows and the database does not, the other way round, and neither.
    for (const timeZone of ['AET', 'posixrules', 'Mars/Base']) {
      const answer = await admin.api.with({ 'if-match': '"2"' }).patch('/v1/settings', { timeZone });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/timeZone']);
    }
  });

  it('choose a rule pack and make it stricter, never looser', async () => {
    const clinic = await Clinic.open(service);
    const admin = await clinic.person(['administrator']);
    const api = admin.api.with({ 'if-match': '"1"' });
    const rulePack = 'us-behavioral-health';
    for (const [pointer, wrong] of Object.entries({
      '/rulePack': { rulePack: 'made-up' },
      '/rulePackTightening/block/0': { rulePackTightening: { block: ['no-such-rule'], maxReviewDays: null } },
      '/rulePackTightening/maxReviewDays': {
        rulePack,
        rulePackTightening: { block: [], maxReviewDays: 300 },
      },
    })) {
      const answer = await api.patch('/v1/settings', wrong);
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
    }
    const stricter = { rulePack, rulePackTightening: { block: [], maxReviewDays: 30 } };
    await api.expect(200, api.patch('/v1/settings', stricter));
    const inForce = await api.expect(200, api.get('/v1/rule-packs/current'));
    expect(inForce.body).toMatchObject({ code: rulePack, maxReviewDays: 30 });
  });
});
