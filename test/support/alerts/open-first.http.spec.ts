import { all, answered, aProtocol, asked, dayFrom, phq9 } from '../measures-room.js';
import { supportedBy } from '../peer.js';
import { aRoomIn, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { Clinic, type Person } from '../world.js';

describe('/v1/patients/{patientId}/alerts', () => {
  let service: TestApp;
  let room: Room;
  let alerts: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoomIn(await Clinic.open(service));
    alerts = `/v1/patients/${room.patient.patientId}/alerts`;
    await aProtocol(room);
  });
  afterAll(() => service.close());

  const page = async (query: string, { api }: Person = room.clinician): Promise<any> =>
    (await api.expect(200, api.get(`${alerts}?${query}`))).body;
  const standing = ({ items }: any): string[][] => items.map(({ id, state }: any) => [id, state]);

  /** The patient answers that safety is in question. @returns the alert that comes of it */
  async function raised(): Promise<string> {
    const { id, path } = await asked(room, phq9);
    await answered(room, path, [...all(8, 0), { item: 9, value: 1 }]);
    return (await page('limit=100')).items.find(({ questionnaireId }: any) => questionnaireId === id).id;
  }

  async function raisedOften(times: number): Promise<string[]> {
    const ids: string[] = [];
    for (let time = 0; time < times; time += 1) ids.push(await raised());
    return ids;
  }

  async function acknowledged(id?: string): Promise<void> {
    const { api } = room.clinician;
    // Time goes on between what one reads and what somebody does then.
    service.clock.forward(1000);
    const read = await api.expect(200, api.get(`${alerts}/${id}`));
    const seen = { said: 'We talked', agreed: 'We talk again', nextContactOn: dayFrom(room, 1) };
    const tagged = api.with({ 'if-match': read.headers.get('etag') ?? '' });
    await tagged.expect(200, tagged.post(`${alerts}/${id}/acknowledgement`, seen));
    service.clock.forward(1000);
  }

  it('lists those first that nobody has acknowledged, however many newer ones were', async () => {
    const [first, second, third, fourth] = await raisedOften(4);
    for (const id of [fourth, second]) await acknowledged(id);
    const inOrder = [
      [third, 'open'],
      [first, 'open'],
      [fourth, 'acknowledged'],
      [second, 'acknowledged'],
    ];
    expect(standing(await page('limit=4'))).toEqual(inOrder);
    expect(standing(await page('limit=2'))).toEqual(inOrder.slice(0, 2));
    expect(standing(await page('limit=1', room.patient))).toEqual(inOrder.slice(0, 1));
    for (const id of [third, first]) await acknowledged(id);
    expect(standing(await page('')).map(([id]) => id)).toEqual([fourth, third, second, first]);
  });

  it('lists first also that a peer supporter is worried, where answers that came later were acknowledged', async () => {
    const peer = await room.clinic.person(['peer_supporter']);
    await supportedBy(room, peer);
    const calls = `/v1/patients/${room.patient.patientId}/peer-calls`;
    const { body: call } = await peer.api.expect(201, peer.api.post(calls, {}));
    await acknowledged(await raised());
    expect((await page('limit=1')).items).toMatchObject([{ id: call.id, state: 'open' }]);
  });

  it('goes on through both, none lost and none twice, while they are acknowledged', async () => {
    const [first, second, third, fourth, fifth] = await raisedOften(5);
    await acknowledged(fifth);
    const one = await page('limit=1');
    await acknowledged(fourth);
    await acknowledged(second);
    const two = await page(`limit=1&cursor=${one.next}`);
    await acknowledged(third);
    const three = await page(`limit=2&cursor=${two.next}`);
    const rest = await page(`limit=2&cursor=${three.next}`);
    expect([one, two, three, rest].map(standing)).toEqual([
      [[fourth, 'open']],
      [[third, 'open']],
      [
        [second, 'acknowledged'],
        [first, 'open'],
      ],
      [[fifth, 'acknowledged']],
    ]);
    expect(rest.next).toBeNull();
  });
});
