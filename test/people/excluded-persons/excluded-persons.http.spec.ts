import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('somebody who is not to be told', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const exclude = async (name: string, note?: string): Promise<any> =>
    (await room.patient.api.expect(201, room.patient.api.post(`${record}/excluded-persons`, { name, note })))
      .body;
  const attempts = async ({ api }: Person): Promise<any[]> =>
    (await api.expect(200, api.get(`${record}/excluded-person-attempts`))).body.items;

  it('is named nowhere, however the name is written, and the care team sees who tried', async () => {
    await exclude('José Müller', 'My former husband');
    const { clinic, clinician, patient } = room;
    const named = (roles: any): Promise<Person> => clinic.person(roles, { name: 'JOSE  Mu\u0308ller' });
    const { accountId: colleague } = await named(['practitioner']);
    const { accountId: representative } = await named(['representative']);
    const { accountId: peer } = await named(['peer_supporter']);
    const authority = { kind: 'guardian', dataClasses: ['plan'], acts: ['read'], evidence: 'Order seen' };
    const share = (provision: object): object => ({
      kind: 'recipientOutside' in provision ? 'disclosure' : 'sharing',
      purpose: 'help',
      purposeCode: 'recipientOutside' in provision ? 'treatment' : 'peer_support',
      provisions: [{ dataClasses: ['plan'], ...provision }],
    });
    const tries: [Person, string, object][] = [
      [clinician, `${record}/care-team`, { accountId: colleague, role: 'member' }],
      [clinician, `${record}/representatives`, { ...authority, accountId: representative }],
      [clinician, `${room.plan}/supports`, { name: 'jose muller', relationship: 'friend' }],
      [patient, `${record}/consents`, share({ recipientAccountId: peer })],
      [patient, `${record}/consents`, share({ recipientOutside: 'Jose Müller.' })],
    ];
    for (const [{ api }, address, body] of tries) {
      const { body: problem } = await api.expect(422, api.post(address, body));
      expect(problem).toMatchObject({ type: expect.stringMatching(/excluded-person$/) });
    }
    const seen = await attempts(clinician);
    expect(seen.map(({ action }) => action)).toEqual([
      'consent.give',
      'consent.give',
      'support.change',
      'representative.record',
      'care_team.change',
    ]);
    expect(seen.at(-1)).toMatchObject({
      who: { displayName: 'Dana Reyes' },
      sentence:
        'Dana Reyes tried to change the care team with somebody who is not to be told. Nothing was done.',
    });
    expect(await attempts(patient)).toHaveLength(5);
    const deny = share({ effect: 'deny', recipientAccountId: peer });
    await patient.api.expect(201, patient.api.post(`${record}/consents`, deny));
  });

  it('with an account whom the patient said no to for the whole record, is alerted about too', async () => {
    const { clinic, clinician, patient } = room;
    const kim = await clinic.practitioner('Kim');
    const { dataClasses } = await import('../../../src/access/access-matrix.js');
    const no = {
      kind: 'sharing',
      purpose: 'no',
      purposeCode: 'peer_support',
      provisions: [{ effect: 'deny', recipientAccountId: kim.accountId, dataClasses: [...dataClasses] }],
    };
    await patient.api.expect(201, patient.api.post(`${record}/consents`, no));
    const join = { accountId: kim.accountId, role: 'member' };
    await clinician.api.expect(422, clinician.api.post(`${record}/care-team`, join));
    expect(await attempts(clinician)).toMatchObject([{ action: 'care_team.change' }]);
  });

  it('is taken off the list by the patient, and can be named from then on', async () => {
    const { id } = await exclude('Sam Vale');
    const { clinician, patient } = room;
    const support = { name: 'Sam Vale', relationship: 'neighbour' };
    await clinician.api.expect(422, clinician.api.post(`${room.plan}/supports`, support));
    await patient.api.expect(409, patient.api.post(`${record}/excluded-persons`, { name: 'sam  VALE' }));
    const ending = `${record}/excluded-persons/${id}/ending`;
    await clinician.api.expect(403, clinician.api.post(ending));
    const ended = await patient.api.expect(200, patient.api.post(ending));
    expect(ended.body.endedAt).not.toBeNull();
    await patient.api.expect(409, patient.api.post(ending));
    await clinician.api.expect(201, clinician.api.post(`${room.plan}/supports`, support));
    await exclude('Sam Vale');
  });

  it('is for the patient to say and the care team to know; a representative does not learn that they are on the list', async () => {
    const { clinic, clinician } = room;
    const toni = await clinic.person(['representative'], { name: 'Toni' });
    const authority = {
      accountId: toni.accountId,
      kind: 'guardian',
      dataClasses: ['plan'],
      acts: ['read', 'take_part', 'consent'],
      evidence: 'Order seen',
    };
    await clinician.api.expect(201, clinician.api.post(`${record}/representatives`, authority));
    const theirs = await exclude('Tóni');
    const others = await exclude('Kim');
    const own = await toni.api.expect(201, toni.api.post(`${record}/excluded-persons`, { name: 'Lee' }));
    const listed = async ({ api }: Person): Promise<string[]> =>
      (await api.expect(200, api.get(`${record}/excluded-persons`))).body.items.map(({ name }: any) => name);
    expect(await listed(clinician)).toEqual(['Lee', 'Kim', 'Tóni']);
    expect(await listed(toni)).toEqual(['Lee', 'Kim']);
    await toni.api.expect(403, toni.api.post(`${record}/excluded-persons/${others.id}/ending`));
    await toni.api.expect(404, toni.api.get(`${record}/excluded-persons/${theirs.id}`));
    await toni.api.expect(404, toni.api.post(`${record}/excluded-persons/${theirs.id}/ending`));
    await toni.api.expect(200, toni.api.post(`${record}/excluded-persons/${own.body.id}/ending`));
    await clinician.api.expect(403, clinician.api.post(`${record}/excluded-persons`, { name: 'Lee' }));
  });

  it.each([
    ['a blank', ' ', 400],
    ['no letters', '...', 422],
    ['nothing', null, 400],
  ])('refuses %s for a name', async (_what, name, status) => {
    const { api } = room.patient;
    const { body } = await api.expect(status, api.post(`${record}/excluded-persons`, { name }));
    expect(body.errors[0].pointer).toBe('/name');
  });
});
