import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('whose records are open to me', () => {
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

  const listed = async ({ api }: Person): Promise<any[]> =>
    (await api.expect(200, api.get('/v1/open-to-me'))).body.items;
  const share = async (person: Person, purposeCode: string, more: object = {}): Promise<string> => {
    const provisions = [{ recipientAccountId: person.accountId, dataClasses: ['plan'], ...more }];
    const consent = { kind: 'sharing', purpose: 'help', purposeCode, provisions };
    return (await room.patient.api.expect(201, room.patient.api.post(`${record}/consents`, consent))).body.id;
  };

  it('tells each by what right, what of it and until when', async () => {
    const { clinic, clinician, patient } = room;
    const peer = await clinic.person(['peer_supporter'], { name: 'Pat' });
    const sister = await clinic.person(['natural_support'], { name: 'Sam' });
    const colleague = await clinic.practitioner('Kim');
    const night = await clinic.practitioner('Noor');
    const guardian = await clinic.person(['representative'], { name: 'Toni' });
    for (const each of [peer, sister, colleague, night, guardian]) expect(await listed(each)).toEqual([]);

    const endsAt = new Date(service.clock.now().getTime() + 3_600_000).toISOString();
    const sourceId = await share(peer, 'peer_support');
    await share(sister, 'natural_support', { endsAt });
    await share(colleague, 'care_coordination');
    const authority = {
      accountId: guardian.accountId,
      kind: 'guardian',
      dataClasses: ['plan'],
      acts: ['read'],
    };
    const evidence = { evidence: 'Order seen' };
    await clinician.api.expect(
      201,
      clinician.api.post(`${record}/representatives`, { ...authority, ...evidence }),
    );
    const opening = { patientId: patient.patientId, reasonCode: 'medical_emergency', reason: 'Unconscious' };
    await night.api.expect(201, night.api.post('/v1/break-glass', opening));

    const alex = { patientId: patient.patientId, displayName: expect.stringMatching(/^Alex Test/) };
    expect(await listed(peer)).toEqual([
      {
        ...alex,
        ...{ hasDied: false, replacedBy: null, planParts: null },
        relation: 'peer',
        dataClasses: ['plan'],
        rights: [{ relation: 'peer', sourceId, capacity: null, purposeCode: 'peer_support', endsAt: null }],
        until: null,
      },
    ]);
    expect(await listed(sister)).toMatchObject([{ ...alex, relation: 'natural_support', until: endsAt }]);
    expect(await listed(colleague)).toMatchObject([
      { ...alex, relation: 'other_clinician', dataClasses: ['plan'] },
    ]);
    expect(await listed(guardian)).toMatchObject([
      { ...alex, relation: 'representative', rights: [{ capacity: 'guardian' }] },
    ]);
    expect(await listed(night)).toMatchObject([
      {
        ...alex,
        relation: 'break_glass',
        until: expect.any(String),
        rights: [{ purposeCode: 'medical_emergency' }],
      },
    ]);
    expect(await listed(clinician)).toMatchObject([
      { ...alex, relation: 'care_team', dataClasses: expect.arrayContaining(['plan', 'substance_use']) },
    ]);
    await patient.api.expect(403, patient.api.get('/v1/open-to-me'));
  });

  it('tells which parts of the plan are open where only parts are shared, and of all of it none', async () => {
    const peer = await room.clinic.person(['peer_supporter'], { name: 'Pat' });
    const partsOpen = async (): Promise<unknown> => (await listed(peer))[0].planParts;
    await share(peer, 'peer_support', { planParts: ['goals'] });
    expect(await partsOpen()).toEqual(['goals']);
    await share(peer, 'peer_support', { planParts: ['about_me'] });
    expect(await partsOpen()).toEqual(['goals', 'about_me']);
    await share(peer, 'peer_support');
    expect(await partsOpen()).toBeNull();
    expect((await listed(room.clinician))[0].planParts).toBeNull();
    const other = await room.clinic.person(['peer_supporter'], { name: 'Kit' });
    await share(other, 'peer_support', { dataClasses: ['journey'] });
    expect((await listed(other))[0]).toMatchObject({ dataClasses: ['journey'], planParts: null });
  });

  it('forgets at once what was withdrawn or has run out, and lists nothing that cannot be read', async () => {
    const { clinic, clinician, patient } = room;
    const peer = await clinic.person(['peer_supporter'], { name: 'Pat' });
    const consentId = await share(peer, 'peer_support');
    const [open] = await listed(peer);
    await peer.api.expect(200, peer.api.get(`/v1/patients/${open.patientId}/care-plans/${room.planId}`));
    await patient.api.expect(200, patient.api.post(`${record}/consents/${consentId}/withdrawal`));
    expect(await listed(peer)).toEqual([]);

    const second = await clinic.patient([clinician], 'Bo');
    const both = (await listed(clinician)).map(({ patientId }) => patientId);
    expect(both).toEqual([patient.patientId, second.patientId].sort());
    const { body } = await clinician.api.expect(200, clinician.api.get('/v1/open-to-me?limit=1'));
    expect(body.items).toHaveLength(1);
    const rest = await clinician.api.expect(200, clinician.api.get(`/v1/open-to-me?cursor=${body.next}`));
    expect(rest.body).toMatchObject({ next: null, items: [{ patientId: both[1] }] });
  });
});
