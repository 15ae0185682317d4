import { EscalationWorker } from '../../../src/support/alerts/escalation.worker.js';
import { aProtocol, dayFrom } from '../measures-room.js';
import { supportedBy, supportsOf } from '../peer.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

describe('/v1/patients/{patientId}/peer-calls', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let calls: string;
  let peer: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    calls = `${record}/peer-calls`;
    peer = await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' });
  });
  afterAll(() => service.close());

  const called = async (word?: string): Promise<any> =>
    (await peer.api.expect(201, peer.api.post(calls, word === undefined ? {} : { words: word }))).body;
  const heard = async ({ api }: Person, kind: string): Promise<any[]> =>
    (await api.expect(200, api.get(`/v1/me/notices?kind=${kind}`))).body.items;

  it('tell whom the protocol names and the patient, with a word or none, and open nothing to the peer', async () => {
    await aProtocol(room);
    await supportedBy(room, peer);
    const call = await called();
    expect(call).toMatchObject({ words: null, isSeen: false });
    expect(call.says).toContain('Somebody on the staff was told');
    expect(call.says + call.help).not.toContain('Dana');
    expect(await heard(room.clinician, 'peer_called')).toMatchObject([{ aboutId: call.id }]);
    const [told] = await heard(room.patient, 'peer_called_staff');
    expect(told.sentence ?? told.says ?? JSON.stringify(told)).toContain('Robin Hale');
    expect((await peer.api.get(`${record}/alerts`)).status).toBe(403);
    expect((await peer.api.get(`${record}/alerts/${call.id}`)).status).toBe(403);
    expect((await room.patient.api.get(`${record}/alerts/${call.id}`)).body).toMatchObject({
      calledBy: { displayName: 'Robin Hale' },
      questionnaireId: null,
      answer: null,
    });
  });

  it('are heard again when they are made again, as one alert with every step on record', async () => {
    await aProtocol(room);
    await supportedBy(room, peer);
    const first = await called('They did not come');
    const again = await called('They do not answer');
    expect(again.id).toBe(first.id);
    const { body } = await room.clinician.api.get(`${record}/alerts/${first.id}`);
    expect(body.events.map(({ kind, answer }: any) => [kind, answer])).toEqual([
      ['raised', 'They did not come'],
      ['called_again', 'They do not answer'],
    ]);
    expect((await heard(room.clinician, 'peer_called')).length).toBeGreaterThan(0);
  });

  it('go on to the next people when nobody has read them in time, and are seen when somebody has', async () => {
    await aProtocol(room);
    await supportedBy(room, peer);
    const { id } = await called();
    service.clock.forward(60 * 60_000);
    await service.app.get(EscalationWorker, { strict: false }).visit(room.clinic.tenantId);
    const clinician = await room.clinic.signIn(room.clinician);
    expect((await heard(clinician, 'safety_answer_waits')).length).toBe(1);
    const spoken = { said: 'I called Alex', agreed: 'We speak tomorrow', nextContactOn: dayFrom(room, 1) };
    const acknowledge = async (read: any): Promise<any> =>
      clinician.api
        .with({ 'if-match': read.headers.get('etag') })
        .post(`${record}/alerts/${id}/acknowledgement`, spoken);
    const before = await clinician.api.get(`${record}/alerts/${id}`);
    peer = await room.clinic.signIn(peer);
    await called('They do not answer');
    expect((await acknowledge(before)).status).toBe(412);
    await clinician.api.expect(200, acknowledge(await clinician.api.get(`${record}/alerts/${id}`)));
    const { body } = await (await room.clinic.signIn(peer)).api.get(`${calls}/${id}`);
    expect(body).toMatchObject({ isSeen: true });
    expect(JSON.stringify(body)).not.toContain('We speak tomorrow');
  });

  it('are refused with whom to call where nobody would hear of them, and never swallowed', async () => {
    await supportedBy(room, peer);
    const { api } = room.clinician;
    const contact = { name: 'Our night nurse', kind: 'other', languages: ['en'], cost: 'free' };
    const hours = { timeZone: 'UTC', always: true, weekly: [], closedOn: [] };
    const channels = [{ kind: 'call', to: '555 0100', onPhoneBill: 'no' }];
    const adding = api.post('/v1/resources', { ...contact, hours, channels, isCrisisContact: true });
    await api.expect(201, adding);
    const refused = await peer.api.post(calls, { words: 'I am worried' });
    expect(refused.status).toBe(422);
    expect(refused.body.detail).toMatch(/Nobody was told.*Our night nurse.*555 0100/s);
    expect((await room.patient.api.get(calls)).body.items).toEqual([]);
    expect(await heard(room.patient, 'peer_called_staff')).toEqual([]);
  });

  it('are refused where the only one to hear of them is not to know', async () => {
    await aProtocol(room);
    await supportedBy(room, peer);
    const { api } = room.patient;
    const denial = api.post(`${record}/consents`, {
      ...{ kind: 'sharing', purpose: 'Not this', purposeCode: 'care_coordination' },
      provisions: [
        { effect: 'deny', recipientAccountId: room.clinician.accountId, dataClasses: ['measures'] },
      ],
    });
    await api.expect(201, denial);
    expect((await peer.api.post(calls, {})).status).toBe(422);
  });

  it('are made by whoever supports the patient now, and by nobody else', async () => {
    await aProtocol(room);
    const { id } = await supportedBy(room, peer);
    const reader = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, reader, ['plan']);
    for (const { api } of [reader, room.patient, room.clinician])
      expect((await api.post(calls, {})).status).toBe(403);
    const { id: call } = await called();
    expect((await reader.api.get(`${calls}/${call}`)).status).toBe(404);
    await room.patient.api.expect(200, room.patient.api.post(`${supportsOf(room)}/${id}/ending`));
    expect((await peer.api.post(calls, {})).status).toBe(404);
    expect((await peer.api.get(`${calls}/${call}`)).status).toBe(404);
  });

  it('are something that the patient is told of before they say yes to a peer', async () => {
    const asking = room.patient.api.post(supportsOf(room), { accountId: peer.accountId });
    const { body } = await room.patient.api.expect(201, asking);
    expect(body.mayCallStaff).toMatch(/Robin Hale is worried.*ask the clinic to get in touch/);
  });
});
