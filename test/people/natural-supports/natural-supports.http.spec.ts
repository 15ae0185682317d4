import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('people close to a patient', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let supports: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    supports = `${record}/natural-supports`;
  });
  afterAll(() => service.close());

  const sister = {
    name: 'Sam Vale',
    relationship: 'sister',
    mayBeTold: ['plan'],
    boundaries: 'Please call her only when I say so.',
  };
  const named = async (changes: object = {}): Promise<any> =>
    (await room.patient.api.expect(201, room.patient.api.post(supports, { ...sister, ...changes }))).body;
  const share = (person: Person, purposeCode: string, dataClasses = ['plan']): Promise<any> => {
    const provisions = [{ recipientAccountId: person.accountId, dataClasses }];
    const consent = { kind: 'sharing', purpose: 'company', purposeCode, provisions };
    return room.patient.api.post(`${record}/consents`, consent);
  };

  it('are named, described and taken off by the patient; the care team reads it', async () => {
    const { api } = room.patient;
    const support = await named();
    expect(support).toMatchObject({ ...sister, account: null, namedBy: { displayName: 'Alex' } });
    const address = `${supports}/${support.id}`;
    const change = { mayBeTold: [], boundaries: null };
    await api.expect(428, api.patch(address, change));
    const changed = await api.with({ 'if-match': `"${support.version}"` }).patch(address, change);
    expect(changed).toMatchObject({
      status: 200,
      body: { name: 'Sam Vale', mayBeTold: [], boundaries: null },
    });
    expect((await room.clinician.api.get(supports)).body.items).toEqual([changed.body]);
    await room.clinician.api.expect(403, room.clinician.api.post(supports, sister));
    await room.clinician.api.expect(403, room.clinician.api.post(`${address}/ending`));
    expect((await api.expect(200, api.post(`${address}/ending`))).body.endedAt).not.toBeNull();
    await api.expect(409, api.post(`${address}/ending`));
  });

  it('are told no more because of whoever acts for the patient than that is theirs to open', async () => {
    const acting = async (acts: string[]): Promise<Person> => {
      const person = await room.clinic.person(['representative'], { name: 'Toni' });
      const authority = { kind: 'guardian', evidence: 'Order, seen', dataClasses: ['plan'], acts };
      const given = { accountId: person.accountId, ...authority };
      await room.clinician.api.expect(201, room.clinician.api.post(`${record}/representatives`, given));
      return person;
    };
    const { api: takesPart } = await acting(['read', 'take_part']);
    const { api: consents } = await acting(['read', 'take_part', 'consent']);
    const nobody = { name: 'Lee Aunt', relationship: 'aunt', mayBeTold: [] };
    await takesPart.expect(403, takesPart.post(supports, sister));
    const { body: aunt } = await takesPart.expect(201, takesPart.post(supports, nobody));
    const at = (api: Person['api'], mayBeTold: string[], version: number): any =>
      api.with({ 'if-match': `"${version}"` }).patch(`${supports}/${aunt.id}`, { mayBeTold });
    await takesPart.expect(403, at(takesPart, ['plan'], 1));
    await consents.expect(403, at(consents, ['plan', 'substance_use'], 1));
    await consents.expect(200, at(consents, ['plan'], 1));
    await takesPart.expect(200, at(takesPart, [], 2));
  });

  it('read the plan while it is shared with them for that, and nothing besides', async () => {
    const sam = await room.clinic.person(['natural_support'], { name: 'Sam Vale' });
    await named({ accountId: sam.accountId });
    await sam.api.expect(404, sam.api.get(room.plan));
    expect((await share(sam, 'peer_support')).body.errors[0].pointer).toBe(
      '/provisions/0/recipientAccountId',
    );
    const { body: preview } = await room.patient.api.expect(
      200,
      room.patient.api.post(`${record}/consents/preview`, {
        kind: 'sharing',
        purpose: 'company',
        purposeCode: 'natural_support',
        provisions: [{ recipientAccountId: sam.accountId, dataClasses: ['plan', 'decisions'] }],
      }),
    );
    expect(preview.people[0].gains).toEqual(['read the plan']);
    const { body: consent, status } = await share(sam, 'natural_support', ['plan', 'decisions']);
    expect(status).toBe(201);
    await sam.api.expect(200, sam.api.get(room.plan));
    await sam.api.expect(403, sam.api.get(`${record}/decisions`));
    await sam.api.expect(403, sam.api.get(supports));
    const { body: log } = await room.patient.api.get(`${record}/access-log?limit=100`);
    expect(log.items).toContainEqual(
      expect.objectContaining({
        relation: 'natural_support',
        who: expect.objectContaining({ displayName: 'Sam Vale' }),
      }),
    );
    await room.patient.api.expect(200, room.patient.api.post(`${record}/consents/${consent.id}/withdrawal`));
    await sam.api.expect(404, sam.api.get(room.plan));
  });

  it('are others than clinicians elsewhere, with whom care is coordinated', async () => {
    const kim = await room.clinic.practitioner('Kim');
    expect((await share(room.clinician, 'care_coordination')).body.detail).toContain('sees your plan anyway');
    expect((await share(kim, 'natural_support')).status).toBe(422);
    const { body: consent, status } = await share(kim, 'care_coordination', ['plan', 'decisions']);
    expect(status).toBe(201);
    await kim.api.expect(200, kim.api.get(room.plan));
    await kim.api.expect(200, kim.api.get(`${record}/decisions`));
    await kim.api.expect(403, kim.api.get(`${room.plan}/proposals`));
    expect((await kim.api.get('/v1/caseload')).body.items).toEqual([]);
    const asked = `${record}/access/explain?accountId=${kim.accountId}&action=plan.read`;
    expect((await room.patient.api.get(asked)).body).toMatchObject({
      allowed: true,
      relation: 'other_clinician',
      rule: 'consent',
      consent: { id: consent.id },
    });
    const { body: second } = await share(kim, 'care_coordination', ['progress']);
    expect(second.alsoShared).toEqual(['decisions', 'plan']);
  });

  it('are not those who are not to be told, nor the patient, nor staff', async () => {
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/excluded-persons`, { name: 'sám vale' }));
    expect((await api.expect(422, api.post(supports, sister))).body.errors[0].pointer).toBe('/name');
    const other = { ...sister, name: 'Lee' };
    const wrong = [
      room.patient.accountId,
      room.clinician.accountId,
      '0190a000-0000-7000-8000-000000000001',
      (await room.clinic.person(['natural_support'], { name: 'Sam Vale' })).accountId,
    ];
    for (const accountId of wrong) {
      const { body } = await api.expect(422, api.post(supports, { ...other, accountId }));
      expect(body.errors[0].pointer).toBe('/accountId');
    }
  });

  it('refuses malformed input by name', async () => {
    const { api } = room.patient;
    for (const [field, value] of Object.entries({
      name: ' ',
      relationship: null,
      mayBeTold: ['secrets'],
      boundaries: '',
      accountId: 'Sam',
      phone: '123',
    })) {
      const { body } = await api.expect(400, api.post(supports, { ...sister, [field]: value }));
      expect(body.errors.map((error: any) => error.pointer)).toContain(`/${field}`);
    }
    const { id, version } = await named();
    const nothing = api.with({ 'if-match': `"${version}"` }).patch(`${supports}/${id}`, { name: null });
    expect((await nothing).status).toBe(400);
  });
});
