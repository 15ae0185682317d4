import { aPeerProfile as profile } from '../peer.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';

describe('peer supporters', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  it('say who they are, what they do not do and when they are there, and everybody who is signed in reads it', async () => {
    const peer = await room.clinic.person(['peer_supporter'], { name: 'Sam Vale' });
    const write = (body: object): Promise<any> => peer.api.post('/v1/me/peer-profile', body);
    await peer.api.expect(200, write(profile));
    await peer.api.expect(200, write({ ...profile, takesPeople: false }));
    const { body: shown } = await room.patient.api.get('/v1/peer-supporters');
    for (const [more, pointer] of [
      [{ boundaries: [] }, '/boundaries'],
      [{ hours: [] }, '/hours'],
      [{ ownWords: 'Call me on +44 7700 900199 any time' }, '/ownWords'],
      [{ ownWords: 'Or 555-0199 at night' }, '/ownWords'],
      [{ boundaries: ['Write to sam@example.org'] }, '/boundaries/0'],
    ] as const) {
      const { status, body } = await write({ ...profile, ...more });
      expect([status, body.errors?.[0].pointer]).toEqual([422, pointer]);
    }
    expect(shown.items).toMatchObject([
      { ...profile, takesPeople: false, person: { displayName: 'Sam Vale' } },
    ]);
    const { body: one } = await room.patient.api.get(`/v1/peer-supporters/${peer.accountId}`);
    expect(one.boundaries).toEqual(profile.boundaries);
    expect((await room.clinician.api.post('/v1/me/peer-profile', profile)).status).toBe(403);
    const elsewhere = await aRoom(service);
    expect((await elsewhere.patient.api.get(`/v1/peer-supporters/${peer.accountId}`)).status).toBe(404);
  });
});
