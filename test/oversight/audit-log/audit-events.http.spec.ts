import { newId } from '../../../src/core/ids.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

describe('GET /v1/audit-events', () => {
  let service: TestApp;
  let clinic: Clinic;
  let officer: Person;
  let dana: Person;
  let alex: PatientPerson;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    officer = await clinic.person(['privacy_officer'], { name: 'Pat Quinn' });
    dana = await clinic.practitioner('Dana Reyes');
    alex = await clinic.patient([dana]);
    await dana.api.expect(200, dana.api.get('/v1/caseload'));
    await dana.api.expect(200, dana.api.get(`/v1/patients/${alex.patientId}`));
    await dana.api.expect(404, dana.api.get(`/v1/patients/${newId()}`));
  });
  afterAll(() => service.close());

  const events = async (query = ''): Promise<any[]> =>
    (await officer.api.expect(200, officer.api.get(`/v1/audit-events${query}`))).body.items;

  it('finds the lines about a patient by the number of their record, and nothing where no record has it', async () => {
    const { body } = await dana.api.expect(200, dana.api.get(`/v1/patients/${alex.patientId}`));
    const number: string = body.identifier;
    const ofDana = `accountId=${dana.accountId}`;
    const byId = await events(`?patientId=${alex.patientId}&${ofDana}`);
    const byNumber = (typed: string) => events(`?identifier=${encodeURIComponent(typed)}&${ofDana}`);
    expect(byId.length).toBeGreaterThan(0);
    expect(await byNumber(number)).toMatchObject(byId.map(({ id }) => ({ id })));
    expect(await byNumber(number.toLowerCase().replaceAll('-', ' '))).toHaveLength(byId.length);
    expect(await byNumber('no-such-number')).toEqual([]);
    const other = await clinic.patient();
    expect(await events(`?identifier=${number}&patientId=${other.patientId}`)).toEqual([]);
  });

  it('finds what was done between two moments, and one kind of deed, of everybody and of one record', async () => {
    // What the officer looks for is on the trail as well.
    const ofDana = (query = '') => events(`?accountId=${dana.accountId}${query}`);
    const all = await ofDana();
    const names = (items: any[]): string[] => items.map(({ id }) => id);
    const time = (at: string) => encodeURIComponent(at);
    expect(all).toHaveLength(3);
    for (const [place, { at }] of all.entries()) {
      const isBefore = all.filter((each) => each.at < at);
      const since = all.filter((each) => each.at >= at);
      expect([place, names(await ofDana(`&until=${time(at)}`))]).toEqual([place, names(isBefore)]);
      expect([place, names(await ofDana(`&from=${time(at)}`))]).toEqual([place, names(since)]);
      expect([place, await ofDana(`&from=${time(at)}&until=${time(at)}`)]).toEqual([place, []]);
    }
    expect(await events('?until=0001-01-01T00:00:00Z')).toEqual([]);
    expect(await events('?from=9999-12-31T23:59:59Z')).toEqual([]);
    expect(await ofDana('&from=0001-01-01T00:00:00Z')).toHaveLength(all.length);

    const reads = all.filter(({ action }) => action === 'patient.read');
    expect(names(await ofDana('&action=patient.read'))).toEqual(names(reads));
    const ofAlex = await events(`?action=patient.read&patientId=${alex.patientId}`);
    expect(ofAlex).toMatchObject([{ outcome: 'read', action: 'patient.read' }]);
    expect(await events('?action=plan.read')).toEqual([]);
    expect((await officer.api.get('/v1/audit-events?action=Everything')).status).toBe(400);
    expect((await officer.api.get('/v1/audit-events?from=yesterday')).status).toBe(400);
  });

  it('shows the whole trail of the organisation, newest first', async () => {
    const own = await clinic.patient([await clinic.practitioner()]);
    await own.api.expect(200, own.api.get(`/v1/patients/${own.patientId}/consents`));
    const elsewhere = await Clinic.open(service);
    const stranger = await elsewhere.patient();
    await stranger.api.expect(200, stranger.api.get(`/v1/patients/${stranger.patientId}`));
    const all = await events();

    expect(all.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'consent.read read',
      'patient.read denied',
      'patient.read read',
      'caseload.read read',
    ]);
    expect(all[2]).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      who: { accountId: dana.accountId, displayName: 'Dana Reyes' },
      relation: 'care_team',
      action: 'patient.read',
      words: 'read the patient record',
      outcome: 'read',
      inList: false,
      patientId: alex.patientId,
      resourceId: alex.patientId,
      consentId: null,
      sessionId: dana.sessionId,
      requestId: expect.any(String),
      reason: null,
    });
    expect(all[1]).toMatchObject({ reason: 'not-found', relation: 'none' });
    expect(all[3]).toMatchObject({ inList: true, patientId: null });
  });

  it('narrows to one patient, with the lists that showed them, and the patient sees that it did', async () => {
    expect(await events(`?patientId=${alex.patientId}`)).toMatchObject([
      { action: 'patient.read', patientId: alex.patientId, inList: false },
      { action: 'caseload.read', patientId: alex.patientId, inList: true },
    ]);
    const log = await alex.api.expect(200, alex.api.get(`/v1/patients/${alex.patientId}/access-log?limit=1`));
    expect(log.body.items[0].sentence).toBe(
      'Pat Quinn read the audit trail; this record was among those shown.',
    );
  });

  it('narrows to one person and to one outcome, and to all of it together', async () => {
    expect(await events(`?accountId=${alex.accountId}`)).toEqual([]);
    expect(await events(`?accountId=${dana.accountId}`)).toHaveLength(3);
    expect(await events('?outcome=denied')).toMatchObject([{ action: 'patient.read' }]);
    const all = `?accountId=${dana.accountId}&patientId=${alex.patientId}&outcome=read&limit=1`;
    const page = await officer.api.expect(200, officer.api.get(`/v1/audit-events${all}`));
    const rest = await officer.api.expect(
      200,
      officer.api.get(`/v1/audit-events${all}&cursor=${page.body.next}`),
    );
    expect([page.body.items[0].action, rest.body.items[0].action, rest.body.next]).toEqual([
      'patient.read',
      'caseload.read',
      null,
    ]);
  });

  it('is for the privacy officer', async () => {
    for (const { api } of [
      dana,
      alex,
      await clinic.person(['administrator']),
      await clinic.person(['peer_supporter']),
    ]) {
      await api.expect(403, api.get('/v1/audit-events'));
    }
    const wrong = ['patientId=x', 'accountId=x', 'outcome=fine', 'limit=101', 'cursor=abc', 'tenantId=x'];
    for (const query of wrong) {
      const answer = await officer.api.expect(400, officer.api.get(`/v1/audit-events?${query}`));
      expect(answer.body.errors[0].pointer).toContain(query.split('=')[0]);
    }
  });
});
