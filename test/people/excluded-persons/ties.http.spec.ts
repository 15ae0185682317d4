import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

describe('what somebody who is not to be told has already', () => {
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

  const exclude = async (name: string, by: Person = room.patient): Promise<any> =>
    (await by.api.expect(201, by.api.post(`${record}/excluded-persons`, { name }))).body;
  const end = async (id: string, tieIds: string[], by: Person = room.patient): Promise<any> =>
    (await by.api.expect(200, by.api.post(`${record}/excluded-persons/${id}/tie-endings`, { tieIds }))).body;
  const ties = async (id: string, by: Person = room.patient): Promise<any[]> =>
    (await by.api.expect(200, by.api.get(`${record}/excluded-persons/${id}/ties`))).body.items;
  const heard = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items.map(({ kind }: any) => kind);
  const named = (roles: any): Promise<Person> => room.clinic.person(roles, { name: 'Sam Vale' });
  const kinds = (items: any[]): string[] => items.map(({ kind }) => kind).toSorted();

  /** One of everything, each of somebody called Sam Vale. */
  async function hasEverything(): Promise<Record<string, Person>> {
    const { clinic, clinician, patient, plan } = room;
    const { patientId } = patient;
    const made = (who: Person, path: string, body: object): Promise<any> =>
      who.api.expect(201, who.api.post(path, body));
    const member = await named(['practitioner']);
    const peer = await named(['peer_supporter']);
    const appointed = await named(['representative']);
    const guardian = await named(['representative']);
    const outsider = await named(['practitioner']);
    const administrator = await named(['administrator']);
    await clinic.join(patientId, member);
    await clinic.share(patientId, peer);
    const powers = { dataClasses: ['plan'], acts: ['read'] };
    await made(patient, `${record}/representatives`, {
      ...powers,
      accountId: appointed.accountId,
      kind: 'patient_appointed',
    });
    await made(clinician, `${record}/representatives`, {
      ...powers,
      accountId: guardian.accountId,
      kind: 'guardian',
      evidence: 'Order seen',
    });
    await clinic.breakGlass(patientId, outsider);
    const support = { relationship: 'cousin', mayBeTold: ['plan'] };
    await made(patient, `${record}/natural-supports`, { ...support, name: 'Vale, Sam' });
    await made(clinician, `${plan}/supports`, { name: 'Mr Sam Vale', relationship: 'cousin' });
    await made(clinician, `${record}/consents/requests`, {
      kind: 'disclosure',
      purpose: 'a letter',
      purposeCode: 'treatment',
      provisions: [{ dataClasses: ['plan'], recipientOutside: 'Sam Vale' }],
    });
    await made(patient, `${record}/consents`, {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions: [{ dataClasses: ['progress'], recipientClass: 'peer_supporter' }],
    });
    return { member, peer, appointed, guardian, outsider, administrator };
  }

  it('is offered when they are put on the list, and ends in one call where the patient chose it', async () => {
    const people = await hasEverything();
    const entry = await exclude('sam vale');
    expect(kinds(entry.ties)).toEqual([
      'authority',
      'authority',
      'care_team',
      'consent',
      'consent',
      'consent_to_group',
      'emergency_access',
      'natural_support',
      'role',
      'support',
    ]);
    expect(entry.ties.every(({ certainty }: any) => certainty === 'same')).toBe(true);
    const { member, peer, appointed, guardian, outsider } = people as Record<string, any>;
    for (const { api } of [member, peer, appointed, guardian, outsider])
      await api.expect(200, api.get(room.plan));
    const { ended, notEnded } = await end(
      entry.id,
      entry.ties.map(({ id }: any) => id),
    );
    expect(kinds(ended)).toEqual([
      'authority',
      'care_team',
      'consent',
      'consent',
      'emergency_access',
      'natural_support',
      'support',
    ]);
    expect(kinds(notEnded)).toEqual(['authority', 'consent_to_group', 'role']);
    for (const each of notEnded) expect(each).toMatchObject({ canEnd: false, whoCan: expect.any(String) });
    for (const { api } of [member, appointed, outsider]) await api.expect(404, api.get(room.plan));
    // The consent to all peer supporters still shares progress with this one.
    await peer.api.expect(403, peer.api.get(room.plan));
    await guardian.api.expect(200, guardian.api.get(room.plan));
    expect(kinds(await ties(entry.id))).toEqual(['authority', 'consent_to_group', 'role']);
    expect(await heard(member)).toContain('left_a_care_team');
    expect(await heard(outsider)).toContain('break_glass_closed');
    expect(await heard(appointed)).toContain('authority_ended');
    expect(await heard(peer)).toContain('sharing_withdrawn');
    expect(await heard(room.clinician)).toEqual(
      expect.arrayContaining(['care_team_left', 'excluded_person_still_has']),
    );
  });

  it('ends only as far as it was chosen, and the rest is said', async () => {
    const { member } = (await hasEverything()) as { member: Person };
    const entry = await exclude('Sam Vale');
    const chosen = entry.ties.find(({ kind }: any) => kind === 'natural_support');
    const { ended, notEnded } = await end(entry.id, [chosen.id]);
    expect(ended).toEqual([chosen]);
    expect(notEnded).toHaveLength(entry.ties.length - 1);
    expect(notEnded.find(({ kind }: any) => kind === 'care_team')).toMatchObject({ canEnd: true });
    await member.api.expect(200, member.api.get(room.plan));
  });

  it('is asked about where the name is only like theirs, and free where it was told apart', async () => {
    const kim = await room.clinic.person(['practitioner'], { name: 'Sam J. Vale' });
    const other = await room.clinic.person(['practitioner'], { name: 'Samuel Valentine' });
    await room.clinic.join(room.patient.patientId, kim);
    await room.clinic.join(room.patient.patientId, other);
    const entry = await exclude('Sam Vale');
    expect(entry.ties).toMatchObject([
      { kind: 'care_team', certainty: 'similar', person: { accountId: kim.accountId } },
    ]);
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/excluded-person-distinctions`, { name: 'Sam J. Vale' }));
    expect(await ties(entry.id)).toEqual([]);
    const { ended } = await end(entry.id, [entry.ties[0].id]);
    expect(ended).toEqual([]);
    await kim.api.expect(200, kim.api.get(room.plan));
  });

  it('is no way for who acts for the patient to take clinicians off the team', async () => {
    const toni = await room.clinic.person(['representative'], { name: 'Toni' });
    const { api } = room.clinician;
    await api.expect(
      201,
      api.post(`${record}/representatives`, {
        accountId: toni.accountId,
        kind: 'guardian',
        dataClasses: ['plan'],
        acts: ['read', 'take_part', 'consent'],
        evidence: 'Order seen',
      }),
    );
    const entry = await exclude('Dana Reyes', toni);
    expect(entry.ties).toMatchObject([{ kind: 'care_team', canEnd: false }]);
    const { ended, notEnded } = await end(entry.id, [entry.ties[0].id], toni);
    expect([ended, kinds(notEnded)]).toEqual([[], ['care_team']]);
    await api.expect(200, api.get(room.plan));
  });

  it('is shown to the care team, which ends it elsewhere; to a stranger nothing; 409 once the name is off the list', async () => {
    await hasEverything();
    const entry = await exclude('Sam Vale');
    const seen = await ties(entry.id, room.clinician);
    expect(seen.map(({ canEnd }) => canEnd)).not.toContain(true);
    const body = { tieIds: [entry.ties[0].id] };
    const address = `${record}/excluded-persons/${entry.id}`;
    await room.clinician.api.expect(403, room.clinician.api.post(`${address}/tie-endings`, body));
    const stranger = await room.clinic.practitioner('Lee');
    await stranger.api.expect(404, stranger.api.get(`${address}/ties`));
    await room.patient.api.expect(200, room.patient.api.post(`${address}/ending`));
    await room.patient.api.expect(409, room.patient.api.get(`${address}/ties`));
    await room.patient.api.expect(409, room.patient.api.post(`${address}/tie-endings`, body));
  });

  it('is not shown of what is labelled to whom that class is not open', async () => {
    const peer = await named(['peer_supporter']);
    const consentId = await room.clinic.share(room.patient.patientId, peer, ['plan', 'substance_use']);
    await (
      await database()
    ).query("UPDATE consent SET label = 'substance_use', labelled_itself = true WHERE id = $1", [consentId]);
    const toni = await room.clinic.person(['representative'], { name: 'Toni' });
    const { api } = room.patient;
    await api.expect(
      201,
      api.post(`${record}/representatives`, {
        accountId: toni.accountId,
        kind: 'patient_appointed',
        dataClasses: ['plan'],
        acts: ['read', 'take_part'],
      }),
    );
    const entry = await exclude('Sam Vale');
    expect(kinds(entry.ties)).toEqual(['consent']);
    expect(await ties(entry.id, toni)).toEqual([]);
  });
});
