import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';

const password = 'seven herons by the weir';

describe('accounts and invitations', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  async function aClinic(): Promise<{ clinic: Clinic; admin: Person }> {
    const clinic = await Clinic.open(service);
    return { clinic, admin: await clinic.person(['administrator']) };
  }

  const dana = { email: 'Dana@Example.org', displayName: 'Dana Reyes', roles: ['practitioner'] };

  it('goes from the invitation to the first sign-in, and shows the code only once', async () => {
    const { clinic, admin } = await aClinic();
    const invited = await admin.api.expect(201, admin.api.post('/v1/accounts', dana));
    expect(invited.body).toMatchObject({
      email: 'dana@example.org',
      status: 'invited',
      invitation: { code: expect.any(String) },
    });
    const read = await admin.api.get(`/v1/accounts/${invited.body.id}`);
    expect(read.body.invitation).toEqual({ ...invited.body.invitation, code: null });

    const { code } = invited.body.invitation;
    const redeemed = await service.api.expect(
      201,
      service.api.post('/v1/invitation-redemptions', { code, password }),
    );
    expect(redeemed.body).toEqual({
      accountId: invited.body.id,
      tenant: clinic.slug,
      email: 'dana@example.org',
      displayName: 'Dana Reyes',
      patientId: null,
    });
    const credentials = { tenant: clinic.slug, email: 'dana@example.org', password };
    const session = await service.api.expect(201, service.api.post('/v1/sessions', credentials));
    const me = await service.api.as(session.body.accessToken).get('/v1/me');
    expect(me.body).toMatchObject({ id: invited.body.id, roles: ['practitioner'] });

    const again = await service.api.post('/v1/invitation-redemptions', { code, password });
    expect(again.status).toBe(422);
  });

  it('links a patient to their own record, once', async () => {
    const { clinic, admin } = await aClinic();
    const patientId = await clinic.record('Alex');
    const clinician = await clinic.practitioner();
    await clinic.join(patientId, clinician, 'lead');
    const invitations = `/v1/patients/${patientId}/portal-invitations`;
    const invitation = await clinician.api.expect(
      201,
      clinician.api.post(invitations, { email: 'alex@example.org' }),
    );
    const redeemed = await service.api.expect(
      201,
      service.api.post('/v1/invitation-redemptions', { code: invitation.body.code, password }),
    );
    expect(redeemed.body).toMatchObject({ patientId, displayName: 'Alex' });

    const account = await admin.api.get(`/v1/accounts/${redeemed.body.accountId}`);
    expect(account.body).toMatchObject({ roles: ['patient'], status: 'active', patientId });
    expect((await admin.api.post(invitations, { email: 'other@example.org' })).status).toBe(409);
  });

  it('lets a member of staff be a patient too, with the password of their account and nobody else’s', async () => {
    const { clinic, admin } = await aClinic();
    const staff = await admin.api.expect(201, admin.api.post('/v1/accounts', dana));
    await service.api.expect(
      201,
      service.api.post('/v1/invitation-redemptions', { code: staff.body.invitation.code, password }),
    );
    const patientId = await clinic.record('Dana');
    const clinician = await clinic.practitioner();
    await clinic.join(patientId, clinician, 'lead');
    const { body } = await clinician.api.post(`/v1/patients/${patientId}/portal-invitations`, {
      email: 'dana@example.org',
    });

    const stolen = await service.api.post('/v1/invitation-redemptions', {
      code: body.code,
      password: 'somebody else altogether',
    });
    expect(stolen.status).toBe(422);
    const linked = await service.api.expect(
      201,
      service.api.post('/v1/invitation-redemptions', { code: body.code, password }),
    );
    expect(linked.body).toMatchObject({ accountId: staff.body.id, patientId });
    const account = await admin.api.get(`/v1/accounts/${staff.body.id}`);
    expect(account.body.roles).toEqual(['practitioner', 'patient']);
  });

  it('answers every unusable code alike, and burns an invitation after five wrong tries', async () => {
    const { admin } = await aClinic();
    const invited = await admin.api.post('/v1/accounts', dana);
    const code: string = invited.body.invitation.code;
    const wrong = code.slice(0, -4) + (code.endsWith('AAAA') ? 'BBBA' : 'AAAA');
    const redeem = async (attempt: string): Promise<object> => {
      const { status, body } = await service.api.post('/v1/invitation-redemptions', {
        code: attempt,
        password,
      });
      return { status, type: body.type, title: body.title, detail: body.detail };
    };

    const answers = [await redeem('not a code'), await redeem('A'.repeat(64))];
    for (let tries = 1; tries <= 5; tries += 1) answers.push(await redeem(wrong));
    answers.push(await redeem(code));

    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 422 });
    expect((await admin.api.get(`/v1/accounts/${invited.body.id}`)).body.invitation).toBeNull();
  });

  it.each([
    ['in small letters', (code: string) => code.toLowerCase()],
    ['with blanks for its hyphens', (code: string) => ` ${code.replaceAll('-', ' ')} `],
    ['in one', (code: string) => code.replaceAll('-', '')],
    ['with the long dashes of a word processor', (code: string) => code.replaceAll('-', '–')],
    ['with letters that look alike', (code: string) => code.replaceAll('0', 'o').replaceAll('1', 'l')],
  ])('takes a code %s', async (_, written) => {
    const { clinic, admin } = await aClinic();
    const { body } = await admin.api.post('/v1/accounts', dana);
    const code: string = body.invitation.code;
    expect(code).toMatch(/^[a-z0-9-]+(-[0-9A-HJKMNP-TV-Z]{4}){5}$/);
    const [slug, letters] = [clinic.slug, code.slice(clinic.slug.length)];
    const redeemed = await service.api.post('/v1/invitation-redemptions', {
      code: slug + written(letters),
      password,
    });
    expect(redeemed).toMatchObject({ status: 201, body: { tenant: slug, email: 'dana@example.org' } });
  });

  it('opens an account of its own organisation alone', async () => {
    const [here, elsewhere] = [await aClinic(), await aClinic()];
    const { body } = await here.admin.api.post('/v1/accounts', dana);
    const code: string = body.invitation.code.replace(here.clinic.slug, elsewhere.clinic.slug);
    expect((await service.api.post('/v1/invitation-redemptions', { code, password })).status).toBe(422);
  });

  it('ends an invitation after 72 hours, and with the next one', async () => {
    const { admin } = await aClinic();
    const first = await admin.api.post('/v1/accounts', dana);
    const second = await admin.api.expect(201, admin.api.post(`/v1/accounts/${first.body.id}/invitations`));
    const redeem = (code: string) => service.api.post('/v1/invitation-redemptions', { code, password });
    expect((await redeem(first.body.invitation.code)).status).toBe(422);

    const threeDays = 72 * 60 * 60 * 1000;
    service.clock.forward(threeDays);
    const late = await redeem(second.body.invitation.code);
    service.clock.forward(-threeDays);
    expect(late.status).toBe(422);
  });

  it('lets one of two people who redeem the same code at once win', async () => {
    const { admin } = await aClinic();
    const { body } = await admin.api.post('/v1/accounts', dana);
    const code = body.invitation.code;
    const answers = await Promise.all(
      [1, 2, 3].map(() => service.api.post('/v1/invitation-redemptions', { code, password })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  it('refuses a disabled account on the very next request, and lets it in again after', async () => {
    const { clinic, admin } = await aClinic();
    const person = await clinic.practitioner();
    await person.api.expect(200, person.api.get('/v1/settings'));

    await admin.api.expect(200, admin.api.post(`/v1/accounts/${person.accountId}/disablement`));
    expect((await person.api.get('/v1/settings')).status).toBe(401);
    const back = await admin.api.expect(
      200,
      admin.api.post(`/v1/accounts/${person.accountId}/reinstatement`),
    );
    expect(back.body.status).toBe('invited');
    expect((await person.api.get('/v1/settings')).status).toBe(401);
  });

  it('keeps one administrator, also when two disable each other at once', async () => {
    const { clinic, admin } = await aClinic();
    const alone = await admin.api.post(`/v1/accounts/${admin.accountId}/disablement`);
    expect([alone.status, alone.body.detail]).toEqual([409, expect.stringContaining('last administrator')]);

    const other = await clinic.person(['administrator']);
    const answers = await Promise.all([
      admin.api.post(`/v1/accounts/${other.accountId}/disablement`),
      other.api.post(`/v1/accounts/${admin.accountId}/disablement`),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('changes names and roles with If-Match, and leaves the patient role to the portal', async () => {
    const { clinic, admin } = await aClinic();
    const person = await clinic.practitioner();
    const address = `/v1/accounts/${person.accountId}`;
    const current = await admin.api.get(address);
    const etag = current.headers.get('etag') ?? '';

    expect((await admin.api.patch(address, { displayName: 'D.' })).status).toBe(428);
    expect((await admin.api.with({ 'if-match': '"99"' }).patch(address, { displayName: 'D.' })).status).toBe(
      412,
    );
    const changed = await admin.api
      .with({ 'if-match': etag })
      .patch(address, { displayName: 'D.', roles: ['practitioner', 'peer_supporter'] });
    expect(changed.body).toMatchObject({
      displayName: 'D.',
      roles: ['practitioner', 'peer_supporter'],
      version: 2,
    });
    const patient = await admin.api.with({ 'if-match': '"2"' }).patch(address, { roles: ['patient'] });
    expect([patient.status, patient.body.errors[0].pointer]).toEqual([422, '/roles']);
  });

  it.each([
    ['a malformed address', { ...dana, email: 'dana' }, '/email'],
    ['no role', { ...dana, roles: [] }, '/roles'],
    ['the patient role', { ...dana, roles: ['patient'] }, '/roles'],
    ['a blank name', { ...dana, displayName: ' ' }, '/displayName'],
    ['a status of one’s choice', { ...dana, status: 'active' }, '/status'],
  ])('refuses an invitation with %s', async (_, input, pointer) => {
    const { admin } = await aClinic();
    const answer = await admin.api.post('/v1/accounts', input);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('refuses a second account with the same address, whatever its case', async () => {
    const { admin } = await aClinic();
    await admin.api.expect(201, admin.api.post('/v1/accounts', dana));
    const second = await admin.api.post('/v1/accounts', { ...dana, email: 'DANA@example.org' });
    expect([second.status, second.body.detail]).toEqual([409, expect.stringContaining('exists already')]);
  });

  it('finds accounts by the beginnings of words of the name or the address, whatever the accents and the order', async () => {
    const { admin } = await aClinic();
    const invite = (displayName: string, email: string) =>
      admin.api.expect(201, admin.api.post('/v1/accounts', { ...dana, displayName, email }));
    await invite('Zoë Łukasz-Reyes', 'zoe@house.example');
    await invite('Ada Reyes', 'ada@harbour.example');
    const found = async (name: string): Promise<string[]> => {
      const path = `/v1/accounts?name=${encodeURIComponent(name)}`;
      const { body } = await admin.api.expect(200, admin.api.get(path));
      return body.items.map(({ displayName }: any) => displayName);
    };
    expect(await found('rey zoe')).toEqual(['Zoë Łukasz-Reyes']);
    expect(await found('LUKA')).toEqual(['Zoë Łukasz-Reyes']);
    expect(await found('ada@harb')).toEqual(['Ada Reyes']);
    expect(await found('reyes')).toEqual(['Ada Reyes', 'Zoë Łukasz-Reyes']);
    expect(await found('eyes')).toEqual([]);
    const paged = await admin.api.expect(200, admin.api.get('/v1/accounts?name=reyes&limit=1'));
    const next = `/v1/accounts?name=reyes&limit=1&cursor=${paged.body.next}`;
    const { body } = await admin.api.expect(200, admin.api.get(next));
    expect(body.items).toMatchObject([{ displayName: 'Zoë Łukasz-Reyes' }]);
  });

  it('shows colleagues by name and without addresses, page by page', async () => {
    const { clinic, admin } = await aClinic();
    const names = ['Ana', 'Bo', 'Cleo'];
    for (const name of names) await clinic.person(['practitioner'], { name });
    const patient = await clinic.patient([], 'Zoe');

    const first = await patient.api.get('/v1/colleagues?limit=2');
    const second = await patient.api.get(`/v1/colleagues?limit=2&cursor=${first.body.next}`);
    const listed = [...first.body.items, ...second.body.items];
    expect(listed.map(({ displayName }: any) => displayName)).toEqual([...names, admin.name].sort());
    for (const colleague of listed)
      expect(Object.keys(colleague).sort()).toEqual(['displayName', 'id', 'roles']);
  });

  it('finds colleagues by the beginnings of words of the name, never of the address, and by role, page by page', async () => {
    const { clinic } = await aClinic();
    const patient = await clinic.patient([], 'Zoe');
    await clinic.person(['peer_supporter'], { name: 'Zoë Łukasz-Reyes' });
    await clinic.person(['practitioner'], { name: 'Ada Reyes' });
    await clinic.person(['practitioner', 'peer_supporter'], { name: 'Öz_100% Reyes' });
    await clinic.person(['natural_support'], { name: 'Mia Reyes' });
    await (await Clinic.open(service)).person(['practitioner'], { name: 'Eva Reyes' });
    const found = async (query: Record<string, string>): Promise<string[]> => {
      const path = `/v1/colleagues?${new URLSearchParams(query).toString()}`;
      const { body } = await patient.api.expect(200, patient.api.get(path));
      return body.items.map(({ displayName }: any) => displayName);
    };
    const everybody = ['Ada Reyes', 'Öz_100% Reyes', 'Zoë Łukasz-Reyes'];
    expect(await found({ name: 'rey' })).toEqual(everybody);
    expect(await found({ name: 'REY zoe' })).toEqual(['Zoë Łukasz-Reyes']);
    expect(await found({ name: 'luka' })).toEqual(['Zoë Łukasz-Reyes']);
    expect(await found({ name: 'eyes' })).toEqual([]);
    expect(await found({ name: 'example' })).toEqual([]);
    expect(await found({ name: '100%' })).toEqual(['Öz_100% Reyes']);
    for (const wildcard of ['%', '_', '\\']) expect(await found({ name: wildcard })).toEqual([]);
    expect(await found({ name: 're_es' })).toEqual([]);
    expect(await found({ name: 'reyes', role: 'peer_supporter' })).toEqual(everybody.slice(1));
    expect(await found({ role: 'practitioner' })).toEqual(['Ada Reyes', 'Öz_100% Reyes']);
    const { body: first } = await patient.api.expect(
      200,
      patient.api.get('/v1/colleagues?name=reyes&limit=1'),
    );
    expect(await found({ name: 'reyes', limit: '1', cursor: first.next })).toEqual(everybody.slice(1, 2));
  });

  it.each([
    ['name', ''],
    ['name', 'x'.repeat(101)],
    ['role', 'patient'],
    ['status', 'active'],
  ])('refuses to list colleagues by %s=%s', async (field, value) => {
    const { admin } = await aClinic();
    const answer = await admin.api.get(`/v1/colleagues?${field}=${value}`);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, `/${field}`]);
  });
});
