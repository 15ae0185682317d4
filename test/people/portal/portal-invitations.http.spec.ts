import { newId } from '../../../src/core/ids.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { knock } from '../../auth/door.js';
import { Clinic, database, type Person } from '../../support/world.js';
import { fromNow, heardByNow } from '../../organisation/events/hearing.js';

const password = 'a kind word goes a long way';

describe('POST /v1/patients/{patientId}/portal-invitations', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await clinic.practitioner();
    const patientId = await clinic.record();
    await clinic.join(patientId, dana, 'lead');
    record = `/v1/patients/${patientId}`;
  });
  afterAll(() => service.close());

  const email = (): string => `${newId()}@example.org`;
  const invite = async (address = email(), who = dana): Promise<{ id: string; code: string }> =>
    (await who.api.expect(201, who.api.post(`${record}/portal-invitations`, { email: address }))).body;
  const kindsTold = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items.map(({ kind }: { kind: string }) => kind);
  const redeem = (code: string) => service.api.post('/v1/invitation-redemptions', { code, password });

  it('is heard at once by those whose screens may still show the code, and by nobody else', async () => {
    const kim = await clinic.person(['administrator']);
    const other = await clinic.practitioner();
    const { code } = await invite();
    const places = await Promise.all([dana, kim, other].map((who) => fromNow(who)));
    const { body: redeemed } = await redeem(code);
    const [byTeam, byAdministrator, byOther] = await Promise.all(
      [dana, kim, other].map((who, turn) => heardByNow(who, places[turn] ?? '')),
    );
    const patientId = record.split('/').at(-1);
    expect(byTeam).toContainEqual(expect.objectContaining({ name: 'patient.joined', patientId }));
    expect(byAdministrator).toContainEqual(
      expect.objectContaining({ name: 'account.joined', patientId: null, subjectId: redeemed.accountId }),
    );
    expect(JSON.stringify(byTeam)).not.toContain(redeemed.accountId);
    expect(byOther).toEqual([]);
  });

  it('gives a code with which the patient opens an account on their own record', async () => {
    const address = email();
    const invitation = await invite(address);
    const redeemed = await redeem(invitation.code);

    expect(redeemed.status).toBe(201);
    expect(redeemed.body).toMatchObject({
      email: address,
      patientId: record.split('/').at(-1),
      tenant: clinic.slug,
    });
    const { accountId, displayName } = redeemed.body;
    const alex = await clinic.signIn({ accountId, name: displayName, email: address });
    expect((await alex.api.get(record)).status).toBe(200);
    const log = await alex.api.expect(200, alex.api.get(`${record}/access-log`));
    expect(log.body.items.map(({ sentence }: { sentence: string }) => sentence)).toContain(
      `${displayName} redeemed the invitation to this record.`,
    );
  });

  it('speaks from then on the language in which it was redeemed, until another is chosen', async () => {
    const address = email();
    const { code } = await invite(address);
    const inSpanish = { code, password, language: 'es' };
    await service.api.expect(201, service.api.post('/v1/invitation-redemptions', inSpanish));
    const signedIn = await service.api.expect(201, knock(clinic, address, { password }));
    const alex = service.api.as(signedIn.body.accessToken);
    expect((await alex.get('/v1/me')).body.language).toBe('es');
    await service.api.expect(
      400,
      service.api.post('/v1/invitation-redemptions', { ...inSpanish, language: 'tlh' }),
    );
  });

  it('works once, and only the newest one', async () => {
    const first = await invite();
    const second = await invite();

    const replaced = await redeem(first.code);
    expect(replaced.status).toBe(422);
    expect((await redeem(second.code)).status).toBe(201);
    const used = await redeem(second.code);
    const unknown = await redeem('AAAAA-AAAAA-AAAAA-AAAAA');
    expect(used.status).toBe(422);
    // One and the same for each of them, with what to do in each.
    expect([used, replaced, unknown].map(({ body }) => body.detail)).toEqual(
      Array(3).fill(
        'This invitation cannot be used. It may have been used already or have run out, or the code is not quite right. If you have an account here, sign in, or use its password for this invitation; if not, ask the clinic for a new one.',
      ),
    );
    const late = await dana.api.expect(
      409,
      dana.api.post(`${record}/portal-invitations`, { email: email() }),
    );
    expect(late.body.detail).toContain('linked to an account already');
  });

  it('is shown once: a repeated request makes no second one and gives no code', async () => {
    const api = dana.api.with({ 'idempotency-key': newId() });
    const address = email();
    const first = await api.expect(201, api.post(`${record}/portal-invitations`, { email: address }));
    await api.expect(409, api.post(`${record}/portal-invitations`, { email: address }));

    expect(first.headers.get('location')).toBe(record);
    expect((await redeem(first.body.code)).status).toBe(201);
  });

  it('says what is wrong with each field', async () => {
    const wrong = {
      email: 'alex',
      patientId: newId(),
      roles: ['administrator'],
      expiresAt: '2999-01-01T00:00:00Z',
    };
    for (const [field, value] of Object.entries(wrong)) {
      const body = { email: email(), [field]: value };
      const answer = await dana.api.expect(400, dana.api.post(`${record}/portal-invitations`, body));
      expect(answer.body.errors).toMatchObject([{ pointer: `/${field}` }]);
    }
  });

  it('asked by an administrator has no code until somebody who knows the patient confirms, who then hands it over', async () => {
    const [kim, sam] = [await clinic.person(['administrator']), await clinic.person(['administrator'])];
    const pending = await invite(email(), kim);
    expect(pending).toMatchObject({ code: null, awaitsConfirmation: true });
    const confirm = (who: Person, { id } = pending) =>
      who.api.post(`${record}/portal-invitations/${id}/confirmation`);
    expect(await kindsTold(dana)).toContain('portal_invitation_asked');
    await kim.api.expect(403, confirm(kim));
    const stranger = await clinic.practitioner();
    await stranger.api.expect(404, confirm(stranger));
    const confirmed = await dana.api.expect(200, confirm(dana));
    await sam.api.expect(409, confirm(sam));
    expect((await redeem(confirmed.body.code)).status).toBe(201);
    expect(await kindsTold(dana)).toContain('portal_linked');
    await dana.api.expect(404, confirm(dana, { ...pending, id: newId() }));
  });

  it('tells whoever invites at once that an address is taken, without saying by whom', async () => {
    const ann = await clinic.patient([dana], 'Ann');
    const family = await dana.api.expect(
      409,
      dana.api.post(`${record}/portal-invitations`, { email: ann.email.toUpperCase() }),
    );
    expect(family.body.detail).toContain('families often share one');
    expect(family.text).not.toContain('Ann');
  });

  it('waits at an address for one person alone: whoever else would be invited there could not come in', async () => {
    const [ben, address] = [await clinic.patient([dana], 'Ben'), email()];
    const kim = await clinic.person(['administrator']);
    const ann = await invite(address);
    const open = `/v1/patients/${await clinic.record('Cleo')}`;
    await clinic.join(open.slice('/v1/patients/'.length), dana, 'lead');
    const asked = (record: string, at = address): Promise<any> =>
      dana.api.post(`${record}/portal-invitations`, { email: at });
    const refused = [
      await asked(open, ` ${address.toUpperCase()}`),
      await kim.api.post('/v1/accounts', { email: address, displayName: 'New', roles: ['practitioner'] }),
      await kim.api.post(`/v1/accounts/${ben.accountId}/changes`, {
        ...{ what: 'address', reason: 'They moved', email: address },
      }),
    ];
    for (const { status, body, text } of refused) {
      expect([status, body.detail]).toEqual([409, expect.stringContaining('family+ben@example.org')]);
      expect(text).not.toContain('Alex');
    }
    // Invited by mistake: the record gets another invitation, and the address is free.
    await invite(email());
    const { body } = await dana.api.expect(201, asked(open));
    expect((await redeem(ann.code)).status).toBe(422);
    expect((await redeem(body.code)).status).toBe(201);
  });

  it('waits at an address for one person alone also when several are invited there at the very same moment', async () => {
    const records = await Promise.all(
      ['Ann', 'Ben', 'Cleo', 'Dag', 'Eli'].map((name) => clinic.record(name)),
    );
    for (const id of records) await clinic.join(id, dana, 'lead');
    const address = email();
    const answers = await Promise.all(
      records.map((id) => dana.api.post(`/v1/patients/${id}/portal-invitations`, { email: address })),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect([made.length, answers.filter(({ status }) => status === 409).length]).toEqual([1, 4]);
    expect((await redeem(made[0]?.body.code)).status).toBe(201);
  });

  it('lets one code open a record or an account, also of several made at the very same moment', async () => {
    const kim = await clinic.person(['administrator']);
    const { body: account } = await kim.api.expect(
      201,
      kim.api.post('/v1/accounts', { email: email(), displayName: 'New', roles: ['practitioner'] }),
    );
    const five = [1, 2, 3, 4, 5];
    const toRecord = await Promise.all(five.map(() => invite()));
    const toAccount = await Promise.all(
      five.map(async () => {
        const again = kim.api.post(`/v1/accounts/${account.id}/invitations`);
        return (await kim.api.expect(201, again)).body.invitation;
      }),
    );
    const pool = await database();
    for (const made of [toRecord, toAccount]) {
      const ids = made.map(({ id }) => id);
      const open = 'SELECT FROM invitation WHERE id = ANY ($1::uuid[]) AND revoked_at IS NULL';
      expect((await pool.query(open, [ids])).rowCount).toBe(1);
    }
  });

  it('goes to nobody who stands to the patient in another way, at whichever moment they come to', async () => {
    const own = await dana.api.expect(
      422,
      dana.api.post(`${record}/portal-invitations`, { email: dana.email }),
    );
    expect(own.body.detail).toContain('care team');

    const { body: account } = await (
      await clinic.person(['administrator'])
    ).api.post('/v1/accounts', {
      email: email(),
      displayName: 'Later',
      roles: ['practitioner'],
    });
    expect((await redeem(account.invitation.code)).status).toBe(201);
    const invitation = await invite(account.email);
    await dana.api.expect(
      201,
      dana.api.post(`${record}/care-team`, { accountId: account.id, role: 'member' }),
    );
    const refused = await redeem(invitation.code);
    expect([refused.status, refused.body.detail]).toEqual([422, expect.stringContaining('care team')]);
  });

  it('is made by the care team and administrators; to strangers there is nothing', async () => {
    const alex = await clinic.patient([dana]);
    const elsewhere = await Clinic.open(service);
    await alex.api.expect(
      403,
      alex.api.post(`/v1/patients/${alex.patientId}/portal-invitations`, { email: email() }),
    );
    for (const { api } of [alex, await clinic.practitioner(), await elsewhere.person(['administrator'])]) {
      await api.expect(404, api.post(`${record}/portal-invitations`, { email: email() }));
    }
  });
});
