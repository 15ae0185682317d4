import { newId } from '../../../src/core/ids.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';

const known = {
  identifier: 'MRN-1',
  givenName: 'Séan',
  familyName: "O'Brien",
  birthDate: '1990-05-17',
};

describe('somebody who may have a record already', () => {
  let service: TestApp;
  let clinic: Clinic;
  let lead: Person;
  let dana: Person;
  let recordId: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    [lead, dana] = [await clinic.practitioner('Lee Lead'), await clinic.practitioner('Dana Reyes')];
    recordId = (await lead.api.expect(201, lead.api.post('/v1/patients', known))).body.id;
  });
  afterAll(() => service.close());

  const register = (by: Person, input: object = {}): Promise<any> =>
    by.api.post('/v1/patients', { ...known, identifier: `MRN-${newId()}`, ...input });
  const kinds = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items.map(({ kind }: any) => kind);

  it.each([
    ['the same', {}],
    ['another spelling', { givenName: 'SEAN', familyName: 'OBrien' }],
    ['another order', { givenName: 'O’Brien', familyName: 'Sean' }],
    ['the month of birth only', { birthDate: '1990-05' }],
    ['the year of birth only', { birthDate: '1990' }],
    ['one of two names and the very day', { givenName: null }],
    ['a middle name and the very day', { givenName: 'Sean Patrick' }],
    ['a preferred name', { givenName: 'Ruth', preferredName: 'Sean' }],
  ])('is asked about: %s', async (_what, changes) => {
    const { status, body } = await register(dana, changes);
    expect([status, body.type]).toEqual([409, 'urn:concord:problem:like-another-patient']);
    expect(body.patientIds).toEqual([]);
    expect(JSON.stringify(body)).not.toContain(recordId);
    expect(await kinds(lead)).toContain('patient_registered_again');
    const { rows } = await (
      await database()
    ).query(
      `SELECT account_id, outcome FROM audit_event WHERE patient_id = $1 AND reason = 'like-another-patient'`,
      [recordId],
    );
    expect(rows).toEqual([{ account_id: dana.accountId, outcome: 'denied' }]);
  });

  it.each([
    ['another year', { birthDate: '1991' }],
    ['another day', { birthDate: '1990-05-18' }],
    ['another month', { birthDate: '1990-06' }],
    ['another name', { givenName: 'Jordan' }],
    ['a longer name', { familyName: "O'Briensson" }],
    ['one of two names, and only the year', { givenName: null, birthDate: '1990' }],
  ])('is not somebody with %s', async (_what, changes) => {
    expect((await register(dana, changes)).status).toBe(201);
  });

  it('is found also where the record knows the year or the month only', async () => {
    for (const birthDate of ['1985', '1985-03']) {
      const name = { givenName: 'Ada', familyName: `Moreau ${birthDate.length}`, birthDate };
      expect((await register(lead, name)).status).toBe(201);
      expect((await register(dana, { ...name, birthDate: '1985-03-31' })).status).toBe(409);
      expect((await register(dana, { ...name, birthDate: '1984-12-31' })).status).toBe(201);
    }
  });

  it('is registered once it is said why it is another person, and that stays on record', async () => {
    const anotherPerson = 'A cousin; I have seen both passports.';
    const { status, body } = await register(dana, { anotherPerson });
    expect(status).toBe(201);
    const { rows } = await (
      await database()
    ).query(
      'SELECT patient_id, other_patient_id, reason, said_by FROM patient_distinction WHERE patient_id = $1',
      [body.id],
    );
    expect(rows).toEqual([
      { patient_id: body.id, other_patient_id: recordId, reason: anotherPerson, said_by: dana.accountId },
    ]);
    expect(await kinds(lead)).toContain('patient_registered_again');
    const taken = await register(dana, { anotherPerson, identifier: 'mrn-1' });
    expect([taken.status, taken.body.errors[0].pointer]).toEqual([409, '/identifier']);
  });

  it('is shown to whom the record is open: the team, and the front office', async () => {
    const admin = await clinic.person(['administrator']);
    for (const who of [lead, admin]) {
      const { body } = await register(who);
      expect(body.patientIds).toEqual([recordId]);
    }
  });

  it('is no way to search: a wrong lead is answered alike, and several answers end it for a while', async () => {
    const wrong = { leadAccountId: newId() };
    const bodies: any[] = [];
    for (const identifier of ['MRN-1', 'MRN-free']) {
      const { status, body } = await register(dana, { ...wrong, identifier, birthDate: '1970-01-01' });
      bodies.push([status, { ...body, instance: null }]);
    }
    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[0][0]).toBe(422);
    for (let count = 0; count < 5; count += 1)
      expect((await register(dana, { identifier: 'MRN-1', birthDate: '1970-01-01' })).status).toBe(409);
    expect((await register(dana, { identifier: 'MRN-1', birthDate: '1970-01-01' })).status).toBe(403);
    expect((await register(dana, { birthDate: '1970-01-01' })).status).toBe(403);
    expect((await register(lead, { birthDate: '1970-01-01' })).status).toBe(201);
  });

  it('is no way to search either by giving a record one number after another', async () => {
    const { body: own } = await register(dana, { birthDate: '1970-01-01' });
    const give = (who: Person, identifier: string, version = 1): Promise<any> =>
      who.api.with({ 'if-match': `"${version}"` }).patch(`/v1/patients/${own.id}`, { identifier });
    await clinic.join(own.id, lead);
    expect((await give(lead, 'mrn-1')).body.patientIds).toEqual([recordId]);
    const { status, body } = await give(dana, 'mrn-1');
    expect([status, body.type, body.patientIds]).toEqual([
      409,
      'urn:concord:problem:like-another-patient',
      [],
    ]);
    expect(await kinds(lead)).toContain('patient_registered_again');
    const { rows } = await (
      await database()
    ).query(
      `SELECT account_id, outcome FROM audit_event WHERE patient_id = $1 AND reason = 'like-another-patient'`,
      [recordId],
    );
    expect(rows).toEqual([{ account_id: dana.accountId, outcome: 'denied' }]);
    expect((await give(dana, 'MRN-2')).status).toBe(200);
    expect((await give(dana, 'mrn-2', 2)).status).toBe(200);
    for (let count = 1; count < 5; count += 1) expect((await give(dana, 'MRN-1', 3)).status).toBe(409);
    for (const number of ['MRN-1', 'MRN-3']) expect((await give(dana, number, 3)).status).toBe(403);
    expect((await register(dana)).status).toBe(403);
  });

  it('belongs to another organisation where that is theirs', async () => {
    const elsewhere = await (await Clinic.open(service)).practitioner();
    expect((await register(elsewhere, { identifier: 'MRN-1' })).status).toBe(201);
  });
});

describe('finding a patient by name', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  beforeAll(async () => {
    service = await startTestApp();
    clinic = await Clinic.open(service);
    dana = await clinic.practitioner('Dana Reyes');
    const people = [
      { givenName: 'Alexandra', familyName: 'Moreau', preferredName: 'Lex' },
      { givenName: 'Jürgen', familyName: 'Müller-Łask' },
      { givenName: 'Séan', familyName: 'O’Brien' },
      { familyName: 'Suharto' },
    ];
    for (const [index, person] of people.entries()) {
      const body = { ...person, identifier: `MRN-${index}`, birthDate: `199${index}` };
      await dana.api.expect(201, dana.api.post('/v1/patients', body));
    }
  });
  afterAll(() => service.close());

  it.each([
    ['mor', ['MRN-0']],
    ['MOREAU alex', ['MRN-0']],
    ['lex', ['MRN-0']],
    ['mueller', ['MRN-1']],
    ['muller lask', ['MRN-1']],
    ['Sean', ['MRN-2']],
    ['obri', ['MRN-2']],
    ['suh', ['MRN-3']],
    ['oreau', []],
    ['%', []],
    ['_', []],
    ['nobody', []],
  ])('%s', async (name, expected) => {
    const asked = encodeURIComponent(name);
    const admin = await clinic.person(['administrator']);
    const found = async ({ api }: Person, list: string): Promise<string[]> =>
      (await api.expect(200, api.get(`${list}?name=${asked}`))).body.items.map(
        ({ identifier }: any) => identifier,
      );
    expect(await found(dana, '/v1/caseload')).toEqual(expected);
    expect(await found(admin, '/v1/patients')).toEqual(expected);
    expect(await found(await clinic.practitioner(), '/v1/caseload')).toEqual([]);
  });

  it('follows a name that changes', async () => {
    const { body } = await dana.api.expect(
      201,
      dana.api.post('/v1/patients', { givenName: 'Robert', identifier: 'R-1', birthDate: '1980' }),
    );
    const api = dana.api.with({ 'if-match': '"1"' });
    await api.expect(
      200,
      api.patch(`/v1/patients/${body.id}`, { preferredName: 'Ruth', familyName: 'Vale' }),
    );
    for (const name of ['robert', 'ruth', 'vale ruth']) {
      const answer = await dana.api.expect(
        200,
        dana.api.get(`/v1/caseload?name=${encodeURIComponent(name)}`),
      );
      expect(answer.body.items).toHaveLength(1);
    }
  });
});
