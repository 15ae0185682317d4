import { generate } from 'otplib';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type PatientPerson, type Person } from '../../support/world.js';

const password = 'seven herons by the weir';
const another = 'eleven swifts above the barn';
const dayMs = 24 * 60 * 60 * 1000;

describe('changes of an account that take two people', () => {
  let service: TestApp;
  let clinic: Clinic;
  let kim: Person;
  let officer: Person;
  let dana: Person;
  let alex: PatientPerson;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    kim = await clinic.person(['administrator'], { name: 'Kim' });
    officer = await clinic.person(['privacy_officer'], { name: 'Pat' });
    dana = await clinic.practitioner('Dana');
    alex = await clinic.patient([dana]);
  });
  afterAll(() => service.close());

  const ask = (who: Person, of: Person, what: string, more: object = {}) =>
    who.api.post(`/v1/accounts/${of.accountId}/changes`, { what, reason: 'Came in person', ...more });
  const asked = async (of: Person, what: string, more: object = {}): Promise<any> =>
    (await kim.api.expect(201, ask(kim, of, what, more))).body;
  const confirm = (who: Person, { id }: { id: string }) =>
    who.api.post(`/v1/account-changes/${id}/confirmation`);
  const redeem = (code: string, secret: string, more: object = {}) =>
    service.api.post('/v1/invitation-redemptions', { code, password: secret, ...more });
  const kindsTold = async (who: Person): Promise<string[]> => {
    const { rows } = await (
      await database()
    ).query('SELECT kind FROM notice WHERE account_id = $1', [who.accountId]);
    return rows.map(({ kind }) => kind);
  };
  const signIn = (email: string, secret: string, more: object = {}) =>
    service.api.post('/v1/sessions', { tenant: clinic.slug, email, password: secret, ...more });
  /** Invited by somebody over HTTP, redeemed and signed in. */
  async function invitedBy(who: Person, roles: string[], name: string): Promise<Person> {
    const email = `${name.toLowerCase()}@example.org`;
    const invited = await who.api.expect(
      201,
      who.api.post('/v1/accounts', { email, displayName: name, roles }),
    );
    await service.api.expect(201, redeem(invited.body.invitation.code, password));
    return clinic.signIn({ accountId: invited.body.id, name, email });
  }

  it('an administrator alone gets no code for an account in use, by no door', async () => {
    const again = await kim.api.expect(409, kim.api.post(`/v1/accounts/${alex.accountId}/invitations`));
    expect(again.body.detail).toContain('/changes');
    const change = await asked(alex, 'password');
    expect(change).toMatchObject({ state: 'asked', invitation: null });
    const own = await kim.api.expect(403, confirm(kim, change));
    expect(own.body.detail).toContain('somebody else confirms');
    await alex.api.expect(200, alex.api.get('/v1/me'));
  });

  it('whom the patient knows confirms, gets the code, and everybody concerned hears of it', async () => {
    const change = await asked(alex, 'password');
    expect(await kindsTold(alex)).toContain('account_change_asked');
    for (const one of [dana, officer]) expect(await kindsTold(one)).toContain('account_change_to_confirm');

    const { body: confirmed } = await dana.api.expect(200, confirm(dana, change));
    expect(confirmed).toMatchObject({ state: 'confirmed', answeredBy: { accountId: dana.accountId } });
    for (const one of [kim, officer]) expect(await kindsTold(one)).toContain('account_change_settled');
    const read = await kim.api.expect(200, kim.api.get(`/v1/account-changes/${change.id}`));
    expect(read.body.invitation).toBeNull();
    await service.api.expect(
      201,
      redeem(confirmed.invitation.code, another, { displayName: 'Somebody else' }),
    );

    await service.api.expect(401, alex.api.get('/v1/me'));
    const { body: session } = await service.api.expect(201, signIn(alex.email, another));
    const back = service.api.as(session.accessToken);
    expect((await back.get('/v1/me')).body.displayName).toBe(alex.name);
    for (const one of [alex, officer]) expect(await kindsTold(one)).toContain('password_set_anew');
    const log = await back.expect(200, back.get(`/v1/patients/${alex.patientId}/access-log`));
    const sentences: string[] = log.body.items.map(({ sentence }: { sentence: string }) => sentence);
    expect(sentences.filter((each) => /account/.test(each)).length).toBeGreaterThanOrEqual(2);
  });

  it('the person can say no, and so can their clinician; strangers find nothing', async () => {
    const change = await asked(alex, 'password');
    const stranger = await clinic.practitioner();
    await stranger.api.expect(404, confirm(stranger, change));
    await stranger.api.expect(404, stranger.api.get(`/v1/account-changes/${change.id}`));
    const elsewhere = await (await Clinic.open(service)).person(['administrator']);
    await elsewhere.api.expect(404, confirm(elsewhere, change));
    const no = await alex.api.expect(200, alex.api.post(`/v1/account-changes/${change.id}/decline`));
    expect(no.body.state).toBe('declined');
    await dana.api.expect(409, confirm(dana, change));
    expect((await asked(alex, 'password')).state).toBe('asked');
  });

  it('needs a fresh proof, and lapses after 72 hours', async () => {
    const change = await asked(alex, 'password');
    const idle = 10 * 60_000;
    service.clock.forward(idle);
    const stale = await dana.api.expect(403, confirm(await clinic.renew(dana), change));
    expect(stale.body.type).toContain('step-up-required');
    service.clock.forward(3 * dayMs);
    const fresh = await clinic.signIn(dana);
    const late = await fresh.api.expect(409, confirm(fresh, change));
    expect(late.body.detail).toContain('72 hours');
    service.clock.forward(-3 * dayMs - idle);
  });

  it('one who makes a second administrator is still one, however many they make', async () => {
    const second = await invitedBy(kim, ['administrator'], 'Second');
    const third = await invitedBy(second, ['privacy_officer'], 'Third');
    const change = await asked(dana, 'password');
    for (const made of [second, third]) {
      const refused = await made.api.expect(403, confirm(made, change));
      expect(refused.body.detail).toContain('one hand');
    }
    await officer.api.expect(200, confirm(officer, change));
  });

  it('after two weeks people who came by the same hand are two', async () => {
    const second = await invitedBy(kim, ['administrator'], 'Second');
    service.clock.forward(15 * dayMs);
    const [one, other] = [await clinic.signIn(kim), await clinic.signIn(second)];
    const { body: change } = await one.api.expect(201, ask(one, dana, 'password'));
    await other.api.expect(200, confirm(other, change));
    service.clock.forward(-15 * dayMs);
  });

  describe('roles', () => {
    const give = (who: Person, to: Person, roles: string[]) =>
      who.api.with({ 'if-match': '"1"' }).patch(`/v1/accounts/${to.accountId}`, { roles });

    it.each([
      ['oneself a clinical role', ['administrator'], ['administrator', 'practitioner'], true],
      ['oneself an office', ['administrator'], ['administrator', 'privacy_officer'], true],
      ['oneself a clinical role instead', ['administrator'], ['representative'], true],
      ['an administrator a clinical role', ['administrator'], ['administrator', 'peer_supporter'], false],
      ['a privacy officer a clinical role', ['privacy_officer'], ['privacy_officer', 'practitioner'], false],
      ['a practitioner an office', ['practitioner'], ['practitioner', 'administrator'], false],
    ])('nobody alone gives %s', async (_, before, after, own) => {
      const person = own ? kim : await clinic.person(before as never);
      await clinic.person(['administrator']);
      const refused = await give(kim, person, after);
      expect([refused.status, refused.body.errors?.[0].pointer]).toEqual([422, '/roles']);
      const change = await asked(person, 'roles', { roles: after });
      if (!own) await person.api.expect(403, confirm(person, change));
      await officer.api.expect(200, confirm(officer, change));
      const { body } = await officer.api.expect(200, officer.api.get(`/v1/account-changes/${change.id}`));
      expect(body).toMatchObject({ state: 'confirmed', roles: after });
      const { body: me } = await person.api.expect(200, person.api.get('/v1/me'));
      expect([...me.roles].sort()).toEqual([...after].sort());
    });

    it('one alone gives what opens nothing by itself, and takes away', async () => {
      const changed = await kim.api.expect(200, give(kim, dana, ['practitioner', 'peer_supporter']));
      expect(changed.body.roles).toEqual(['practitioner', 'peer_supporter']);
      const input = {
        email: 'both@example.org',
        displayName: 'Both',
        roles: ['practitioner', 'administrator'],
      };
      await kim.api.expect(422, kim.api.post('/v1/accounts', input));
    });

    it('nobody alone lets somebody in and opens a record to them', async () => {
      const fake = await invitedBy(kim, ['practitioner'], 'Fake');
      const team = `/v1/patients/${alex.patientId}/care-team`;
      const joining = { accountId: fake.accountId, role: 'member' };
      const refused = await kim.api.expect(422, kim.api.post(team, joining));
      expect(refused.body.detail).toContain('Nobody alone');
      const guardian = await invitedBy(kim, ['representative'], 'Guardian');
      const authority = {
        accountId: guardian.accountId,
        kind: 'guardian',
        dataClasses: ['plan'],
        acts: ['read'],
        evidence: 'A paper',
      };
      const acting = `/v1/patients/${alex.patientId}/representatives`;
      await kim.api.expect(422, kim.api.post(acting, authority));
      await dana.api.expect(201, dana.api.post(acting, authority));
      await dana.api.expect(201, dana.api.post(team, joining));
    });
  });

  describe('one’s own address', () => {
    const own = (who: Person, email: string, currentPassword = password) =>
      who.api.post('/v1/me/address-changes', { email, currentPassword });

    it('is asked for with the password, changes when a second person has looked, and ends the sessions', async () => {
      const rae = await invitedBy(kim, ['practitioner'], 'Rae');
      const wrong = await own(rae, 'rae.new@example.org', 'not the password at all');
      expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/currentPassword']);
      const { body: change } = await rae.api.expect(201, own(rae, 'rae.new@example.org'));
      expect(change).toMatchObject({
        what: 'address',
        state: 'asked',
        askedBy: { accountId: rae.accountId },
      });
      expect((await own(rae, 'rae.other@example.org')).status).toBe(409);
      expect((await confirm(rae, change)).status).toBe(403);
      await service.api.expect(201, signIn(rae.email, password));
      expect(await kindsTold(officer)).toContain('account_change_to_confirm');

      await kim.api.expect(200, confirm(kim, change));
      await service.api.expect(401, rae.api.get('/v1/me'));
      expect((await signIn(rae.email, password)).status).toBe(401);
      const { body: session } = await service.api.expect(201, signIn('rae.new@example.org', password));
      expect((await service.api.as(session.accessToken).get('/v1/me')).body.email).toBe(
        'rae.new@example.org',
      );
      expect(await kindsTold(rae)).toContain('account_changed');
    });

    it('does not tell who else has an account: whoever confirms learns that it is taken', async () => {
      const rae = await invitedBy(kim, ['practitioner'], 'Rae');
      const { body: change } = await rae.api.expect(201, own(rae, alex.email));
      const taken = await kim.api.expect(409, confirm(kim, change));
      expect(taken.body.detail).toContain('address');
      await service.api.expect(201, signIn(rae.email, password));
      await rae.api.expect(200, rae.api.post(`/v1/account-changes/${change.id}/withdrawal`));
      expect((await own(rae, 'rae.new@example.org')).status).toBe(201);
    });
  });

  describe('a second factor that is lost', () => {
    async function enrol(person: Person): Promise<void> {
      await (
        await database()
      ).query(
        `INSERT INTO credential (tenant_id, account_id, password_hash, password_changed_at)
         SELECT tenant_id, $1, password_hash, now() FROM credential WHERE account_id = $2`,
        [person.accountId, (await invitedBy(kim, ['practitioner'], 'Donor')).accountId],
      );
      const { body } = await person.api.expect(201, person.api.post('/v1/me/one-time-codes', { password }));
      const code = await generate({
        secret: body.secret,
        epoch: Math.floor(service.clock.now().getTime() / 1000),
      });
      await person.api.expect(201, person.api.post('/v1/me/one-time-codes/confirmation', { code }));
    }

    it('goes with the code of the administrator and the person’s own password, and with neither alone', async () => {
      await enrol(dana);
      expect((await signIn(dana.email, password)).body.type).toContain('one-time-code-required');
      const change = await asked(dana, 'second_factor');
      await service.api.expect(422, redeem(change.invitation.code, another));
      await service.api.expect(201, redeem(change.invitation.code, password));
      await dana.api.expect(401, dana.api.get('/v1/me'));
      await service.api.expect(201, signIn(dana.email, password));
      expect(await kindsTold(dana)).toContain('account_changed');
      await service.api.expect(422, redeem(change.invitation.code, password));
    });

    it('goes when a second administrator confirms', async () => {
      await enrol(dana);
      const change = await asked(dana, 'second_factor');
      const sam = await clinic.person(['administrator']);
      await sam.api.expect(200, confirm(sam, change));
      await service.api.expect(201, signIn(dana.email, password));
      await service.api.expect(422, redeem(change.invitation.code, password));
    });

    it('is asked for only where there is one', async () => {
      await kim.api.expect(409, ask(kim, dana, 'second_factor'));
    });
  });

  it('an address changes when a second person confirms, and a taken one is refused at once', async () => {
    await kim.api.expect(409, ask(kim, alex, 'address', { email: dana.email.toUpperCase() }));
    await kim.api.expect(422, ask(kim, alex, 'address'));
    const change = await asked(alex, 'address', { email: 'alex.new@example.org' });
    await alex.api.expect(200, confirm(alex, change));
    await alex.api.expect(401, alex.api.get('/v1/me'));
    const { body } = await kim.api.expect(200, kim.api.get(`/v1/accounts/${alex.accountId}`));
    expect(body.email).toBe('alex.new@example.org');
  });

  it('a link to the wrong record is undone by administrator and clinician, and the person comes to their own', async () => {
    const change = await asked(alex, 'unlinking');
    await dana.api.expect(200, confirm(dana, change));
    await service.api.expect(401, alex.api.get(`/v1/patients/${alex.patientId}`));
    const { body: account } = await kim.api.expect(200, kim.api.get(`/v1/accounts/${alex.accountId}`));
    expect(account).toMatchObject({ patientId: null, roles: [], status: 'disabled' });
    await kim.api.expect(409, kim.api.post(`/v1/accounts/${alex.accountId}/reinstatement`));

    const free = await dana.api.expect(
      201,
      dana.api.post(`/v1/patients/${alex.patientId}/portal-invitations`, { email: 'right@example.org' }),
    );
    const right = await service.api.expect(201, redeem(free.body.code, another));
    expect(right.body.patientId).toBe(alex.patientId);
  });

  it('is asked once at a time, by administrators, in whole sentences', async () => {
    await asked(alex, 'password');
    await kim.api.expect(409, ask(kim, alex, 'password'));
    await dana.api.expect(403, ask(dana, alex, 'password'));
    await kim.api.expect(422, ask(kim, alex, 'password', { email: 'x@example.org' }));
    await kim.api.expect(400, ask(kim, alex, 'everything'));
    await kim.api.expect(400, ask(kim, alex, 'unlinking', { reason: ' ' }));
    const list = async (who: Person): Promise<number> =>
      (await who.api.expect(200, who.api.get('/v1/account-changes?state=asked'))).body.items.length;
    expect([
      await list(kim),
      await list(dana),
      await list(alex),
      await list(await clinic.practitioner()),
    ]).toEqual([1, 1, 1, 0]);
  });
});
