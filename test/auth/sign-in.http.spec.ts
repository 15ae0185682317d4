import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, database, type Person } from '../support/world.js';
import { givePassword, knock, password, signIn } from './door.js';

const minute = 60_000;
const hour = 60 * minute;

describe('signing in', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await givePassword(await clinic.practitioner('Dana Reyes'));
  });
  afterAll(() => service.close());

  it('opens a session, whose access token works at once', async () => {
    const before = service.clock.now().getTime();
    const answer = await service.api.expect(201, knock(clinic, dana.email.toUpperCase(), {}));
    const { idleEndsAt, absoluteEndsAt, ...tokens } = answer.body;

    expect(tokens).toEqual({
      id: expect.any(String),
      tokenType: 'Bearer',
      accessToken: expect.any(String),
      expiresIn: 300,
      refreshToken: expect.stringMatching(/^[A-Za-z0-9_-]{64}$/),
    });
    expect(Date.parse(idleEndsAt) - before).toBeGreaterThanOrEqual(15 * minute);
    expect(Date.parse(idleEndsAt) - before).toBeLessThan(16 * minute);
    expect(Date.parse(absoluteEndsAt) - before).toBeGreaterThanOrEqual(12 * hour);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const me = await service.api.expect(200, service.api.as(tokens.accessToken).get('/v1/me'));
    expect(me.body).toEqual({
      id: dana.accountId,
      displayName: 'Dana Reyes',
      email: dana.email,
      roles: ['practitioner'],
      tenant: {
        id: clinic.tenantId,
        slug: clinic.slug,
        name: expect.stringContaining('Clinic'),
        timeZone: 'UTC',
      },
      patientId: null,
      language: 'en',
      oneTimeCode: { enrolled: false },
      sessionId: tokens.id,
      sharedScreen: null,
      hasEmergencyAccess: false,
    });
  });

  it('lasts longer for patients, unless their organisation says otherwise', async () => {
    const alex = await givePassword(await clinic.patient());
    const limits = async (): Promise<number[]> => {
      const { idleEndsAt, absoluteEndsAt } = await signIn(clinic, alex);
      const now = service.clock.now().getTime();
      return [idleEndsAt, absoluteEndsAt].map((end) => Math.round((Date.parse(end) - now) / minute));
    };
    expect(await limits()).toEqual([30, 24 * 60]);
    const pool = await database();
    await pool.query(
      'UPDATE tenant_setting SET patient_idle_minutes = 10, patient_session_hours = 2 WHERE tenant_id = $1',
      [clinic.tenantId],
    );
    expect(await limits()).toEqual([10, 120]);
    const me = await service.api.as((await signIn(clinic, alex)).accessToken).get('/v1/me');
    expect(me.body.patientId).toBe(alex.patientId);
  });

  it('says what is wrong with the form of the request', async () => {
    const wrong: [Record<string, unknown>, string][] = [
      [{ tenant: 'River Side' }, '/tenant'],
      [{ tenant: undefined }, '/tenant'],
      [{ email: 'dana' }, '/email'],
      [{ password: '' }, '/password'],
      [{ password: 7 }, '/password'],
      [{ password: 'x'.repeat(1025) }, '/password'],
      [{ oneTimeCode: '12' }, '/oneTimeCode'],
      [{ oneTimeCode: null }, '/oneTimeCode'],
      [{ accountId: dana.accountId }, '/accountId'],
    ];
    for (const [fault, pointer] of wrong) {
      const answer = await knock(clinic, dana.email, fault);
      expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([400, pointer]);
    }
  });

  it('takes the same password however its letters are composed', async () => {
    const api = service.api.as((await signIn(clinic, dana)).accessToken);
    const composed = 'café au lait à Orléans';
    await api.expect(
      204,
      api.put('/v1/me/password', { currentPassword: password, newPassword: composed.normalize('NFD') }),
    );
    await service.api.expect(201, knock(clinic, dana.email, { password: composed.normalize('NFC') }));
  });

  it('is on the audit trail, and so is each failure of an existing account', async () => {
    const officer = await clinic.person(['privacy_officer']);
    const { id } = await signIn(clinic, dana);
    await knock(clinic, dana.email, { password: 'not the right one' });
    await knock(clinic, 'nobody@example.org');
    const trail = await officer.api.expect(200, officer.api.get('/v1/audit-events'));
    const starts = trail.body.items.filter((event: { action: string }) => event.action === 'session.start');

    expect(starts).toMatchObject([
      { outcome: 'denied', reason: 'not-signed-in', who: { accountId: dana.accountId }, sessionId: null },
      { outcome: 'written', reason: null, who: { accountId: dana.accountId }, sessionId: id, resourceId: id },
    ]);
  });
});
