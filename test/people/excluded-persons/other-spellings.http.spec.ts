import { aRoom, type Room } from '../../support/room.js';
import { spellings } from '../../support/spellings.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const excluded = 'Sean O’Brien-Łask';
type Send = (name: string) => Promise<any>;

describe('somebody who is not to be told, in another spelling', () => {
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

  const exclude = async (name = excluded): Promise<any> =>
    (await room.patient.api.expect(201, room.patient.api.post(`${record}/excluded-persons`, { name }))).body;
  const account = async (roles: any, name: string): Promise<string> =>
    (await room.clinic.person(roles, { name })).accountId;
  const authority = {
    kind: 'guardian',
    dataClasses: ['plan'],
    acts: ['read', 'take_part', 'consent'],
    evidence: 'Order seen',
  };
  const share = (provision: object, kind = 'sharing', purposeCode = 'peer_support'): object => ({
    kind,
    purpose: 'help',
    purposeCode,
    provisions: [{ dataClasses: ['plan'], ...provision }],
  });

  /** Every door through which a name comes into a record. */
  const doors = (): Record<string, Send> => {
    const { patient, clinician, plan } = room;
    return {
      'the care team': async (name) =>
        clinician.api.post(`${record}/care-team`, {
          accountId: await account(['practitioner'], name),
          role: 'member',
        }),
      'who acts for them': async (name) =>
        clinician.api.post(`${record}/representatives`, {
          ...authority,
          accountId: await account(['representative'], name),
        }),
      'who is close to them': (name) =>
        patient.api.post(`${record}/natural-supports`, { name, relationship: 'friend', mayBeTold: [] }),
      'who is close to them, by account': async (name) =>
        patient.api.post(`${record}/natural-supports`, {
          name: 'Kim Wood',
          relationship: 'friend',
          mayBeTold: [],
          accountId: await account(['natural_support'], name),
        }),
      'who they lean on': (name) => clinician.api.post(`${plan}/supports`, { name, relationship: 'friend' }),
      'a consent to share': async (name) =>
        patient.api.post(
          `${record}/consents`,
          share({ recipientAccountId: await account(['peer_supporter'], name) }),
        ),
      'a consent to disclose': (name) =>
        patient.api.post(`${record}/consents`, share({ recipientOutside: name }, 'disclosure', 'treatment')),
      'who was there when it was agreed': async (name) => {
        const { body } = await clinician.api.get(plan);
        const ops = [{ op: 'criteria.set', criteria: [`I go out, as of ${body.revision}`] }];
        const inSession = { attendees: ['Alex', name], howAgreed: 'Aloud, in the room' };
        const agreed = { basePlanRevision: body.revision, ops, inSession };
        return clinician.api.post(`${plan}/proposals/in-session`, agreed);
      },
      'who was there at a review': async (name) => {
        const { body: reviews } = await clinician.api.get(`${plan}/reviews`);
        const open = reviews.items.find(({ state }: any) => state === 'open');
        const { id } = open ?? (await clinician.api.post(`${plan}/reviews`)).body;
        const day = (ahead: number): string =>
          new Date(service.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
        const held = { heldOn: day(0), nextReviewOn: day(30), attendees: ['Alex', name], outcomes: [] };
        const answer = await clinician.api.post(`${plan}/reviews/${id}/record`, held);
        return { ...answer, body: answer.body, status: answer.status === 200 ? 201 : answer.status };
      },
    };
  };

  it('is kept out at every door', async () => {
    await exclude();
    for (const [door, send] of Object.entries(doors()))
      for (const [spelling, write] of Object.entries(spellings)) {
        const { status, body } = await send(write(excluded));
        expect([door, spelling, status, body.type]).toEqual([
          door,
          spelling,
          422,
          'urn:concord:problem:excluded-person',
        ]);
      }
    const { api } = room.clinician;
    const { body } = await api.expect(200, api.get(`${record}/excluded-person-attempts?limit=100`));
    expect(body.items.length).toBeGreaterThan(99);
  });

  it('is asked about where only people can tell, and let in once somebody said that it is another person', async () => {
    await exclude();
    for (const [door, send] of Object.entries(doors())) {
      const name = "S. O'Brien-Lask";
      const { status, body } = await send(name);
      expect([door, status]).toEqual([door, 409]);
      expect(body).toMatchObject({
        type: 'urn:concord:problem:like-excluded-person',
        name,
        tellApart: `${record}/excluded-person-distinctions`,
      });
      expect(JSON.stringify(body)).not.toContain('Łask');
    }
    const { api } = room.clinician;
    const apart = `${record}/excluded-person-distinctions`;
    const said = await api.expect(201, api.post(apart, { name: 'S. OBrien Lask' }));
    expect(said.body).toMatchObject({ name: 'S. OBrien Lask', saidBy: { displayName: 'Dana Reyes' } });
    expect((await room.patient.api.get(apart)).body.items).toEqual([said.body]);
    for (const [door, send] of Object.entries(doors())) {
      const { status } = await send("S. O'Brien-Lask");
      expect([door, status]).toEqual([door, 201]);
    }
  });

  it('is told apart by the patient and their team, never by whoever it may be, and not under the very name', async () => {
    await exclude();
    const apart = `${record}/excluded-person-distinctions`;
    const { clinician, patient, clinic } = room;
    await patient.api.expect(422, patient.api.post(apart, { name: "O'Brien Lask, Sean" }));
    await patient.api.expect(409, patient.api.post(apart, { name: 'Jordan Vale' }));
    const sean = await clinic.practitioner("Sean O'Brien");
    await clinic.join(patient.patientId, sean);
    await sean.api.expect(403, sean.api.post(apart, { name: "Sean O'Brien" }));
    await clinician.api.expect(201, clinician.api.post(apart, { name: "Sean O'Brien" }));
    const stranger = await clinic.practitioner();
    await stranger.api.expect(404, stranger.api.post(apart, { name: "Sean O'Brien" }));
    await exclude("Sean O'Brien Junior");
    const support = { name: "Sean O'Brien", relationship: 'friend', mayBeTold: [] };
    await patient.api.expect(409, patient.api.post(`${record}/natural-supports`, support));
  });

  it('was welcome when they were asked in, and is no longer when it is answered', async () => {
    const { patient, clinician } = room;
    const accountId = await account(['peer_supporter'], excluded);
    const asked = await clinician.api.expect(
      201,
      clinician.api.post(`${record}/consents/requests`, share({ recipientAccountId: accountId })),
    );
    await exclude();
    const agree = `${record}/consents/${asked.body.id}/agreement`;
    const { body } = await patient.api.expect(422, patient.api.post(agree));
    expect(body.type).toBe('urn:concord:problem:excluded-person');
  });

  it('leaves others of a similar name free', async () => {
    await exclude('Jordan Vale');
    for (const name of ['Jordan Valentine', 'Kim Vale', 'J', 'Jordan-Valentine O’Vale', 'x'.repeat(100)])
      for (const [door, send] of Object.entries(doors())) {
        const { status } = await send(name);
        expect([door, name, status]).toEqual([door, name, 201]);
      }
  });
});
