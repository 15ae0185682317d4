import { supportedBy, supportsOf } from '../peer.js';
import { anAgreedGoal, aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

describe('encouragements', () => {
  let service: TestApp;
  let room: Room;
  let peer: Person;
  let goalId: string;
  let list: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    peer = await room.clinic.person(['peer_supporter'], { name: 'Sam Vale' });
    goalId = await anAgreedGoal(room);
    list = `/v1/patients/${room.patient.patientId}/encouragements`;
  });
  afterAll(() => service.close());

  const encourage = (body: object, { api }: Person = peer): Promise<any> => api.post(list, body);
  const toTheGoal = (words = 'You went out in the rain'): object => ({
    about: 'goal',
    elementId: goalId,
    words,
  });
  const seenBy = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get(list))).body.items.map(({ words }: any) => words);

  it('are read by the patient and whoever wrote them, and by nobody else', async () => {
    await supportedBy(room, peer);
    const { body: made } = await peer.api.expect(201, encourage(toTheGoal()));
    expect([await seenBy(room.patient), await seenBy(peer)]).toEqual([[made.words], [made.words]]);
    const { body: told } = await room.patient.api.get('/v1/me/notices');
    expect(told.items.map(({ kind }: any) => kind)).toContain('encouraged');
    const other = await room.clinic.person(['peer_supporter']);
    await supportedBy(room, other);
    expect(await seenBy(other)).toEqual([]);
    expect((await other.api.get(`${list}/${made.id}`)).status).toBe(404);
    expect((await room.clinician.api.get(list)).status).toBe(403);
    for (const person of [room.patient, room.clinician])
      expect((await encourage(toTheGoal(), person)).status).toBe(403);
  });

  it('are about what is shared, while the support goes on', async () => {
    const { id } = await supportedBy(room, peer, ['goals']);
    const journey = { about: 'journey', words: 'Well walked' };
    expect((await encourage(journey)).body.errors[0].pointer).toBe('/about');
    expect((await encourage({ ...toTheGoal(), elementId: room.planId })).status).toBe(422);
    expect((await encourage({ about: 'goal', words: 'Well done' })).status).toBe(422);
    const supports = supportsOf(room);
    await room.patient.api.expect(
      200,
      room.patient.api.post(`${supports}/${id}/parts`, { parts: ['journey'] }),
    );
    expect((await encourage(toTheGoal())).status).toBe(422);
    await peer.api.expect(201, encourage(journey));
    await peer.api.expect(200, peer.api.post(`${supports}/${id}/ending`));
    expect((await encourage(journey)).status).toBe(404);
    expect(await seenBy(room.patient)).toEqual(['Well walked']);
  });

  it('need peer support: reading along by another consent is not enough', async () => {
    await room.clinic.share(room.patient.patientId, peer, ['plan']);
    expect((await encourage(toTheGoal())).status).toBe(403);
  });

  it('are asked about words that hurt, and kept with a reason', async () => {
    await supportedBy(room, peer);
    const asked = await encourage(toTheGoal('At least you are not non-compliant'));
    expect([asked.status, asked.body.type]).toEqual([422, expect.stringContaining('wording')]);
    const kept = {
      ...toTheGoal('At least you are not non-compliant'),
      keepWording: { reason: 'Alex says so' },
    };
    await peer.api.expect(201, encourage(kept));
  });

  it('hold no number and no address of the peer supporter’s own', async () => {
    await supportedBy(room, peer);
    for (const words of ['Ring me on 555 0199 00 at night', 'Write to sam@example.org']) {
      const { status, body } = await encourage(toTheGoal(words));
      expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/words']);
    }
    await peer.api.expect(201, encourage(toTheGoal('Out on 3 of 7 days since 2026-11-02')));
    expect(await seenBy(room.patient)).toHaveLength(1);
  });

  it('are taken down by whoever wrote them, and by the patient', async () => {
    await supportedBy(room, peer);
    for (const person of [peer, room.patient]) {
      const { body: made } = await peer.api.expect(201, encourage(toTheGoal()));
      expect((await person.api.delete(`${list}/${made.id}`)).status).toBe(428);
      await person.api.expect(204, person.api.with({ 'if-match': '"1"' }).delete(`${list}/${made.id}`));
      expect([await seenBy(room.patient), await seenBy(peer)]).toEqual([[], []]);
    }
  });

  it('are down for both where the two take one down, also at the same moment', async () => {
    await supportedBy(room, peer);
    const { body: made } = await peer.api.expect(201, encourage(toTheGoal()));
    const takeDown = ({ api }: Person): Promise<any> =>
      api.with({ 'if-match': '"1"' }).delete(`${list}/${made.id}`);
    const answers = [...(await Promise.all([takeDown(peer), takeDown(room.patient)])), await takeDown(peer)];
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect((await peer.api.get(`${list}/${made.id}`)).status).toBe(404);
    const other = await room.clinic.person(['peer_supporter']);
    await supportedBy(room, other);
    expect((await takeDown(other)).status).toBe(404);
  });

  it('go with the label of their goal', async () => {
    await supportedBy(room, peer);
    await peer.api.expect(201, encourage(toTheGoal()));
    const labelling = room.patient.api.post(`${room.plan}/goals/${goalId}/sensitivity`, {
      substanceUse: true,
    });
    await room.patient.api.expect(200, labelling);
    expect([await seenBy(room.patient), await seenBy(peer)]).toEqual([['You went out in the rain'], []]);
    expect((await encourage(toTheGoal('More words'))).status).toBe(422);
  });
});
