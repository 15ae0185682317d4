import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { newId } from '../../../src/core/ids.js';
import {
  aKey,
  aMachine,
  askForToken,
  asMachine,
  assertion,
  discloseTo,
  type Machine,
} from '../../support/machine.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';

describe('Machines of other organisations', () => {
  let service: TestApp;
  let room: Room;
  let administrator: Person;
  let machine: Machine;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    administrator = await room.clinic.person(['administrator']);
    machine = await aMachine(administrator);
  });
  afterAll(() => service.close());

  it('read what a patient discloses to them, for their purpose, and nothing of anybody else', async () => {
    const { patient, clinic, clinician } = room;
    const { patientId } = patient;
    await discloseTo(machine, patient, { patientId });
    const api = await asMachine(service, machine);
    const { headers } = await api.expect(200, api.get(room.plan));
    expect(headers.get('concord-scope')).toBe('plan');
    await api.expect(403, api.get(`${room.plan}/progress`));
    await api.expect(403, api.post(`${room.plan}/proposals`, {}));
    await api.expect(403, api.get(`/v1/patients/${patientId}/consents`));
    for (const everybodys of [
      '/v1/colleagues',
      '/v1/settings',
      '/v1/me',
      '/v1/rule-packs',
      '/v1/caseload',
      '/v1/accounts',
    ])
      await api.expect(403, api.get(everybodys));
    const other = await clinic.patient([clinician]);
    await api.expect(404, api.get(`/v1/patients/${other.patientId}/care-plans`));
    const { body } = await api.expect(200, api.get('/v1/disclosed-patients'));
    expect(body.items).toEqual([{ patientId, dataClasses: ['plan'] }]);
  });

  it('are refused on the very next request once the patient, the clinic or a key says so', async () => {
    const { patientId, api: owner } = room.patient;
    const consentId = await discloseTo(machine, room.patient, { patientId });
    const api = await asMachine(service, machine);
    await api.expect(200, api.get(room.plan));
    await owner.expect(200, owner.post(`/v1/patients/${patientId}/consents/${consentId}/withdrawal`));
    await api.expect(404, api.get(room.plan));
    expect((await api.expect(200, api.get('/v1/disclosed-patients'))).body.items).toEqual([]);

    await discloseTo(machine, room.patient, { patientId });
    await api.expect(200, api.get(room.plan));
    const changing = administrator.api.with({ 'if-match': '"1"' });
    await changing.expect(200, changing.patch(`/v1/api-clients/${machine.id}`, { scopes: ['progress'] }));
    await api.expect(403, api.get(room.plan));

    const { body } = await administrator.api.expect(
      200,
      administrator.api.get(`/v1/api-clients/${machine.id}`),
    );
    await administrator.api.expect(
      200,
      administrator.api.post(`/v1/api-clients/${machine.id}/keys/${body.keys[0].id}/retirement`),
    );
    expect((await askForToken(service, await assertion(service, machine))).status).toBe(401);
    await api.expect(401, api.get(room.plan));
    const again = { ...machine, ...(await aKey(administrator.api, machine.id)) };
    const later = await asMachine(service, again);
    await later.expect(200, later.get('/v1/disclosed-patients'));
    await administrator.api.expect(200, administrator.api.post(`/v1/api-clients/${machine.id}/disablement`));
    await later.expect(401, later.get('/v1/disclosed-patients'));
  });

  it('read for the purpose that the consent was given for and no other', async () => {
    const { patientId } = room.patient;
    await discloseTo(machine, room.patient, { patientId, purposeCode: 'care_coordination' });
    const api = await asMachine(service, machine);
    await api.expect(404, api.get(room.plan));
    expect((await api.expect(200, api.get('/v1/disclosed-patients'))).body.items).toEqual([]);
  });

  it('get a token for a fresh assertion of their own and for nothing else', async () => {
    const now = Math.floor(service.clock.now().getTime() / 1000);
    const elsewhere = await Clinic.open(service);
    const foreign = await aMachine(await elsewhere.person(['administrator']));
    const { privateKey: unknownKey } = await generateKeyPair('ES384');
    const { privateKey: rsa } = await generateKeyPair('RS384');
    const named = {
      iss: machine.clientId,
      sub: machine.clientId,
      aud: `${service.config.publicUrl}/v1/oauth/token`,
    };
    const by = (alg: string, key: Parameters<SignJWT['sign']>[0], kid = machine.kid): Promise<string> =>
      new SignJWT({ ...named, jti: newId() })
        .setProtectedHeader({ alg, kid })
        .setIssuedAt(now)
        .setExpirationTime(now + 60)
        .sign(key);
    const signed = (claims: object): Promise<string> => assertion(service, machine, claims);
    const forged: Record<string, Promise<string> | string> = {
      'not signed': new UnsecuredJWT({ ...named, jti: newId() }).setExpirationTime(now + 60).encode() + 'x',
      'signed with a shared secret': by('HS256', new TextEncoder().encode('x'.repeat(48))),
      'signed with another key': by('ES384', unknownKey),
      'signed in another way': by('RS384', rsa),
      'signed with a key of another name': by('ES384', machine.privateKey, 'another'),
      'from somebody else': signed({ iss: foreign.clientId }),
      'about somebody else': signed({ sub: foreign.clientId }),
      'with the key of another clinic': assertion(service, { ...machine, clientId: foreign.clientId }),
      'of another clinic’s name': signed({ iss: `${foreign.clientId.split('.')[0]}.${machine.id}` }),
      'for somebody else': signed({ aud: 'https://another.example' }),
      'for the API itself': signed({ aud: 'concord-api' }),
      expired: signed({ iat: now - 300, exp: now - 60 }),
      'from the future': signed({ iat: now + 120, exp: now + 180 }),
      'good for too long': signed({ exp: now + 3600 }),
      'without an end': signed({ exp: undefined }),
      'without a beginning': signed({ iat: undefined }),
      'without a name of its own': signed({ jti: undefined }),
      'of no client': signed({ iss: 'nobody', sub: 'nobody' }),
    };
    for (const [how, token] of Object.entries(forged)) {
      const { status, body } = await askForToken(service, await token);
      expect([how, status, status === 401 ? body.error : 'invalid_client']).toEqual([
        how,
        how === 'not signed' ? expect.any(Number) : 401,
        'invalid_client',
      ]);
      expect(body.access_token).toBeUndefined();
    }
    const once = await assertion(service, machine);
    expect((await askForToken(service, once)).body).toMatchObject({ token_type: 'Bearer', expires_in: 300 });
    expect((await askForToken(service, once)).status).toBe(401);
    const together = await assertion(service, machine);
    const answers = await Promise.all(Array.from({ length: 8 }, () => askForToken(service, together)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('ask with a form, for no more than they have', async () => {
    const asked = await askForToken(service, await assertion(service, machine), { scope: 'plan progress' });
    expect(asked.body.scope).toBe('plan progress');
    const narrow = await askForToken(service, await assertion(service, machine), { scope: 'progress' });
    await discloseTo(machine, room.patient, {
      patientId: room.patient.patientId,
      dataClasses: ['plan', 'progress'],
    });
    const bound = service.api.as(narrow.body.access_token);
    await bound.expect(200, bound.get(`${room.plan}/progress`));
    await bound.expect(403, bound.get(room.plan));
    const beyond = await askForToken(service, await assertion(service, machine), { scope: 'plan journal' });
    expect([beyond.status, beyond.body.error]).toEqual([400, 'invalid_scope']);
    const wrong = await askForToken(service, await assertion(service, machine), { grant_type: 'password' });
    expect(wrong.status).toBe(400);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const elsewhere = await service.api.with(form).send('POST', '/v1/sessions', 'tenant=a');
    expect([400, 415]).toContain(elsewhere.status);
  });

  it('are let in with public keys only, several at a time', async () => {
    const { api } = administrator;
    const keys = `/v1/api-clients/${machine.id}/keys`;
    const pair = await generateKeyPair('ES384', { extractable: true });
    const refused = async (publicKey: object, words: string): Promise<void> => {
      const { body } = await api.expect(422, api.post(keys, { kid: 'next', publicKey }));
      expect(body.detail).toContain(words);
    };
    await refused(await exportJWK(pair.privateKey), 'This holds a private key');
    await refused(
      await exportJWK((await generateKeyPair('ES256', { extractable: true })).publicKey),
      'ES384',
    );
    await refused({ kty: 'oct', k: 'c2VjcmV0' }, 'private key');
    await refused({ kty: 'EC', crv: 'P-384', x: 'no', y: 'point' }, 'ES384');
    const next = await aKey(api, machine.id, 'next');
    await api.expect(409, api.post(keys, { kid: 'next', publicKey: await exportJWK(pair.publicKey) }));
    await asMachine(service, machine);
    await asMachine(service, { ...machine, ...next });
    const rsa = await generateKeyPair('RS384', { extractable: true });
    await api.expect(200, api.post(keys, { kid: 'rsa', publicKey: await exportJWK(rsa.publicKey) }));
  });

  it('are let in by a key once a second person has confirmed it, and by nobody alone', async () => {
    const { api } = administrator;
    const { clinic } = room;
    const officer = await clinic.person(['privacy_officer']);
    const another = await clinic.person(['administrator']);
    const keys = `/v1/api-clients/${machine.id}/keys`;
    const told = async (who: Person): Promise<any[]> =>
      (await who.api.expect(200, who.api.get('/v1/me/notices'))).body.items.filter(({ kind }: any) =>
        kind.startsWith('machine_key'),
      );
    const add = async (kid: string): Promise<{ id: string; privateKey: Machine['privateKey'] }> => {
      const { publicKey, privateKey } = await generateKeyPair('ES384', { extractable: true });
      const { body } = await api.expect(200, api.post(keys, { kid, publicKey: await exportJWK(publicKey) }));
      expect(body.keys[0]).toMatchObject({ kid, awaitsConfirmation: true, confirmedBy: null });
      return { id: body.keys[0].id, privateKey };
    };
    const { id, privateKey } = await add('second');
    const withKey = { ...machine, kid: 'second', privateKey };
    const token = async (): Promise<number> =>
      (await askForToken(service, await assertion(service, withKey))).status;
    expect(await token()).toBe(401);
    for (const one of [officer, another])
      expect(await told(one)).toContainEqual(
        expect.objectContaining({ kind: 'machine_key_to_confirm', doneAt: null }),
      );

    const confirming = `${keys}/${id}/confirmation`;
    expect((await api.expect(403, api.post(confirming))).body.detail).toContain('another administrator');
    const { api: clinician } = room.clinician;
    await clinician.expect(403, clinician.post(confirming));
    const puppet = await clinic.person(['administrator']);
    const owner = await database();
    await owner.query('UPDATE account SET let_in_by = $2, let_in_at = $3 WHERE id = $1', [
      ...[puppet.accountId, administrator.accountId, service.clock.now()],
    ]);
    expect((await puppet.api.expect(403, puppet.api.post(confirming))).body.detail).toContain('one hand');
    expect(await token()).toBe(401);

    const { body } = await officer.api.expect(200, officer.api.post(confirming));
    expect(body.keys[0]).toMatchObject({
      ...{ awaitsConfirmation: false, addedBy: { accountId: administrator.accountId } },
      ...{ confirmedBy: { accountId: officer.accountId } },
    });
    expect(await token()).toBe(200);
    expect(await told(administrator)).toContainEqual(
      expect.objectContaining({ kind: 'machine_key_confirmed', aboutId: id }),
    );
    const asked = (await told(another)).filter(({ kind }) => kind === 'machine_key_to_confirm');
    expect(asked).toEqual([expect.objectContaining({ aboutId: id, doneAt: expect.any(String) })]);
    await another.api.expect(409, another.api.post(confirming));

    const refused = await add('third');
    await officer.api.expect(200, officer.api.post(`${keys}/${refused.id}/retirement`));
    await another.api.expect(409, another.api.post(`${keys}/${refused.id}/confirmation`));
    await another.api.expect(404, another.api.post(`${keys}/${newId()}/confirmation`));
  });

  it('are let in by no key that nobody has confirmed within 72 hours', async () => {
    const { clinic } = room;
    const another = await clinic.person(['administrator']);
    const keys = `/v1/api-clients/${machine.id}/keys`;
    const { publicKey } = await generateKeyPair('ES384', { extractable: true });
    const { api } = administrator;
    const { body } = await api.expect(
      200,
      api.post(keys, { kid: 'late', publicKey: await exportJWK(publicKey) }),
    );
    const [{ id, addedAt, confirmableUntil }] = body.keys;
    expect(Date.parse(confirmableUntil) - Date.parse(addedAt)).toBe(72 * 60 * 60 * 1000);
    service.clock.forward(72 * 60 * 60 * 1000);
    const { api: late } = await clinic.signIn(another);
    const refused = await late.post(`${keys}/${id}/confirmation`);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      'Nobody confirmed this key within 72 hours. Retire it, and add a new one if it is still needed.',
    ]);
  });

  it('are kept by administrators, and their accounts are nothing else', async () => {
    const { api } = administrator;
    const { api: practitioner } = room.clinician;
    await practitioner.expect(403, practitioner.get('/v1/api-clients'));
    const { body } = await api.expect(200, api.get('/v1/accounts?limit=100'));
    expect(body.items.map(({ id }: any) => id)).not.toContain(machine.accountId);
    const changing = api.with({ 'if-match': '"1"' });
    await changing.expect(
      422,
      changing.patch(`/v1/accounts/${machine.accountId}`, { roles: ['administrator'] }),
    );
    await api.expect(
      400,
      api.post('/v1/accounts', {
        email: 'machine@example.org',
        displayName: 'Machine',
        roles: ['integrator'],
      }),
    );
    const { body: team } = await api.expect(200, api.get('/v1/colleagues'));
    expect(team.items.map(({ id }: any) => id)).not.toContain(machine.accountId);
  });

  it('are named by a disclosure consent, and colleagues by a sharing consent', async () => {
    const { patient, clinic } = room;
    const consents = `/v1/patients/${patient.patientId}/consents`;
    const provisions = (accountId: string): object[] => [
      { recipientAccountId: accountId, dataClasses: ['plan'] },
    ];
    const sharing = { kind: 'sharing', purpose: 'x', purposeCode: 'peer_support' };
    const shared = await patient.api.expect(
      422,
      patient.api.post(consents, { ...sharing, provisions: provisions(machine.accountId) }),
    );
    expect(shared.body.detail).toContain('needs a disclosure consent');
    const peer = await clinic.person(['peer_supporter']);
    const disclosing = { kind: 'disclosure', purpose: 'x', purposeCode: 'treatment' };
    await patient.api.expect(
      422,
      patient.api.post(consents, { ...disclosing, provisions: provisions(peer.accountId) }),
    );
    const elsewhere = await aMachine(await (await Clinic.open(service)).person(['administrator']));
    await patient.api.expect(
      422,
      patient.api.post(consents, { ...disclosing, provisions: provisions(elsewhere.accountId) }),
    );
  });
});
