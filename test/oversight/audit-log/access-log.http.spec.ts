import { newId } from '../../../src/core/ids.js';
import type { Answer } from '../../support/api.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

interface Entry {
  readonly id: string;
  readonly who: { readonly accountId: string; readonly displayName: string } | null;
  readonly sentence: string;
}

describe('GET /v1/patients/{patientId}/access-log', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let alex: PatientPerson;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await clinic.practitioner('Dana Reyes');
    alex = await clinic.patient([dana]);
    record = `/v1/patients/${alex.patientId}`;
  });
  afterAll(() => service.close());

  const log = async (query = ''): Promise<Entry[]> =>
    (await alex.api.expect(200, alex.api.get(`${record}/access-log${query}`))).body.items;
  const sentences = async (query = ''): Promise<string[]> =>
    (await log(query)).map(({ sentence }) => sentence);

  it('tells the patient who read, who changed and who was refused, newest first', async () => {
    const sam = await clinic.practitioner('Sam Okoro');
    await dana.api.expect(200, dana.api.get(`${record}/care-plans`));
    await sam.api.expect(404, sam.api.get(`${record}/care-plans`));
    const changed = dana.api.with({ 'if-match': '"1"' });
    await changed.expect(200, changed.patch(record, { pronouns: 'they/them' }));
    const entries = await log();

    expect(entries.map(({ sentence }) => sentence)).toEqual([
      'Dana Reyes (care team) changed your record.',
      'Sam Okoro tried to read the plan and was refused.',
      'Dana Reyes (care team) read the plan.',
    ]);
    expect(entries[0]).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      who: { accountId: dana.accountId, displayName: 'Dana Reyes' },
      relation: 'care_team',
      action: 'patient.change',
      outcome: 'written',
      inList: false,
      resourceId: alex.patientId,
      consentId: null,
      sentence: expect.any(String),
    });
  });

  it('names the consent by which somebody read, and that they no longer may', async () => {
    const robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    const consent = await clinic.share(alex.patientId, robin);
    await robin.api.expect(200, robin.api.get(`${record}/care-plans`));
    await alex.api.expect(200, alex.api.post(`${record}/consents/${consent}/withdrawal`));
    await robin.api.expect(404, robin.api.get(`${record}/care-plans`));

    expect(await log()).toMatchObject([
      { sentence: 'Robin tried to read the plan and was refused.', relation: 'none', consentId: null },
      { sentence: 'Alex (you) took back a decision about a consent.', resourceId: consent },
      { sentence: 'Robin (peer supporter) read the plan.', relation: 'peer', consentId: consent },
    ]);
  });

  it('says of a no neither that consent was given nor that it was withdrawn', async () => {
    const robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    const consents = `${record}/consents`;
    const about = { kind: 'sharing', purpose: 'The plan', purposeCode: 'peer_support' };
    const provision = { recipientAccountId: robin.accountId, dataClasses: ['plan'] };
    const no = { ...about, provisions: [{ ...provision, effect: 'deny' }] };
    const { body: said } = await alex.api.expect(201, alex.api.post(consents, no));
    await alex.api.expect(200, alex.api.post(`${consents}/${said.id}/withdrawal`));
    const request = { ...about, provisions: [provision] };
    const { body: asked } = await dana.api.expect(201, dana.api.post(`${consents}/requests`, request));
    await alex.api.expect(200, alex.api.post(`${consents}/${asked.id}/refusal`, { reason: null }));

    expect(await sentences()).toEqual([
      'Alex (you) decided about a consent.',
      'Dana Reyes (care team) asked for consent.',
      'Alex (you) took back a decision about a consent.',
      'Alex (you) decided about a consent.',
    ]);
  });

  it('tells of every list that showed the patient, and of no list that did not', async () => {
    const admin = await clinic.person(['administrator'], { name: 'Ada Cole' });
    await dana.api.expect(200, dana.api.get('/v1/caseload'));
    await admin.api.expect(200, admin.api.get('/v1/patients?identifier=nobody'));
    await admin.api.expect(200, admin.api.get('/v1/patients'));

    expect(await log()).toMatchObject([
      { sentence: 'Ada Cole listed the patient records; this record was among those shown.', inList: true },
      { sentence: 'Dana Reyes read their caseload; this record was among those shown.', inList: true },
    ]);
  });

  it('begins with the registration', async () => {
    const registration = {
      identifier: newId(),
      givenName: 'Bo',
      familyName: 'Lind',
      birthDate: '1990-05-17',
    };
    const made = await dana.api.expect(201, dana.api.post('/v1/patients', registration));
    const officer = await clinic.person(['privacy_officer']);
    const answer = await officer.api.expect(200, officer.api.get(`/v1/patients/${made.body.id}/access-log`));

    expect(answer.body.items.map(({ sentence }: Entry) => sentence)).toEqual([
      'Dana Reyes (by their role here) registered a patient.',
    ]);
  });

  it('shows looking at the log itself, and can leave out what the patient did', async () => {
    await dana.api.expect(200, dana.api.get(record));
    await log();

    expect(await sentences()).toEqual([
      'Alex (you) read who looked at the record.',
      'Dana Reyes (care team) read your record.',
    ]);
    expect(await sentences('?excludeSelf=true')).toEqual(['Dana Reyes (care team) read your record.']);
  });

  it('can leave out one’s own reads, whoever is asking, and by whatever right they were made', async () => {
    const officer = await clinic.person(['privacy_officer']);
    await dana.api.expect(200, dana.api.get(record));
    await officer.api.expect(200, officer.api.get(`${record}/access-log`));
    await log();

    const asked = await officer.api.expect(200, officer.api.get(`${record}/access-log?excludeSelf=true`));
    expect(asked.body.items.map(({ sentence }: Entry) => sentence)).toEqual([
      'Dana Reyes (care team) read the patient record.',
    ]);
    const own = await alex.api.expect(200, alex.api.get(`${record}/access-log?excludeSelf=true`));
    expect(own.body.items.map(({ who }: any) => who?.accountId)).not.toContain(alex.accountId);
    expect(own.body.items.map(({ who }: any) => who?.accountId)).toContain(officer.accountId);
  });

  it('names nobody whose name would tell that they are a patient here', async () => {
    const bo = await clinic.patient([], 'Bo Lind');
    const lee = await clinic.person(['practitioner', 'patient'], {
      name: 'Lee Park',
      patientId: await clinic.record(),
    });
    await bo.api.expect(404, bo.api.get(record));
    await lee.api.expect(404, lee.api.get(record));
    const entries = await log();

    expect(entries).toMatchObject([
      { who: { displayName: 'Lee Park' } },
      {
        who: null,
        sentence: 'Somebody without access to this record tried to read your record and was refused.',
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain('Bo');
    expect(JSON.stringify(entries)).not.toContain(bo.accountId);
  });

  it('holds nothing of another patient, and of a list only that this patient was in it', async () => {
    const bo = await clinic.patient([dana]);
    await dana.api.expect(200, dana.api.get(`/v1/patients/${bo.patientId}`));
    await dana.api.expect(200, dana.api.get('/v1/caseload'));
    const entries = await log();

    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain(bo.patientId);
  });

  it('goes on page by page without gap or repetition, while new lines come in', async () => {
    for (let count = 0; count < 5; count += 1) {
      await dana.api.expect(200, dana.api.get(record));
      await dana.api.expect(200, dana.api.get('/v1/caseload'));
    }
    const whole = (await log('?limit=100')).map(({ id }) => id);
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const query = `?limit=3&excludeSelf=true${next ? `&cursor=${next}` : ''}`;
      const page: Answer = await alex.api.expect(200, alex.api.get(`${record}/access-log${query}`));
      seen.push(...page.body.items.map(({ id }: Entry) => id));
      next = page.body.next;
    } while (next);

    expect(seen).toEqual(whole);
    expect(whole).toEqual([...whole].sort().reverse());
  });

  it('is for the patient and the privacy officer', async () => {
    const officer = await clinic.person(['privacy_officer']);
    const elsewhere = await (await Clinic.open(service)).person(['privacy_officer']);
    const admin = await clinic.person(['administrator']);

    await officer.api.expect(200, officer.api.get(`${record}/access-log`));
    await dana.api.expect(403, dana.api.get(`${record}/access-log`));
    await admin.api.expect(403, admin.api.get(`${record}/access-log`));
    for (const { api } of [elsewhere, await clinic.practitioner(), await clinic.patient()]) {
      await api.expect(404, api.get(`${record}/access-log`));
    }
    for (const query of ['excludeSelf=1', 'limit=0', 'cursor=abc', 'accountId=x']) {
      await alex.api.expect(400, alex.api.get(`${record}/access-log?${query}`));
    }
  });
});
