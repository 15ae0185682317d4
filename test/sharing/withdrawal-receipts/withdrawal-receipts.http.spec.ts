import { aMachine, asMachine, discloseTo } from '../../support/machine.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('Whoever a withdrawal concerns', () => {
  let service: TestApp;
  let room: Room;
  let consents: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    consents = `/v1/patients/${room.patient.patientId}/consents`;
  });
  afterAll(() => service.close());

  const given = async (provisions: object[], details: object = {}): Promise<string> => {
    const { api } = room.patient;
    const consent = {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions,
      ...details,
    };
    return (await api.expect(201, api.post(consents, consent))).body.id;
  };
  const withdraw = (consentId: string): Promise<unknown> =>
    room.patient.api.expect(200, room.patient.api.post(`${consents}/${consentId}/withdrawal`));
  const receipts = async (consentId: string): Promise<any[]> => {
    const { api } = room.patient;
    return (await api.expect(200, api.get(`${consents}/${consentId}/withdrawal-receipts`))).body.items;
  };
  const mine = async ({ api }: Pick<Person, 'api'>, query = ''): Promise<any[]> =>
    (await api.expect(200, api.get(`/v1/me/withdrawals${query}`))).body.items;

  it('is told, and the patient sees who has acknowledged it', async () => {
    const peer = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
    const consentId = await given([{ recipientAccountId: peer.accountId, dataClasses: ['plan', 'journey'] }]);
    expect(await mine(peer)).toEqual([]);
    await withdraw(consentId);
    const [told] = await mine(peer);
    expect(told).toMatchObject({
      patientId: room.patient.patientId,
      dataClasses: ['journey', 'plan'],
      acknowledgedAt: null,
    });
    const patient = await room.patient.api.expect(
      200,
      room.patient.api.get(`/v1/patients/${told.patientId}`),
    );
    expect(told.patientName).toBe(`${patient.body.givenName} ${patient.body.familyName}`);
    expect(told.sentence).toMatch(/^You have not said yet that you know\. .* gives you nothing more/);
    expect(await receipts(consentId)).toEqual([
      expect.objectContaining({ recipient: 'Robin', outside: false, acknowledgedAt: null }),
    ]);
    await peer.api.expect(200, peer.api.post(`/v1/me/withdrawals/${told.id}/acknowledgement`));
    await peer.api.expect(200, peer.api.post(`/v1/me/withdrawals/${told.id}/acknowledgement`));
    const [known] = await receipts(consentId);
    expect(known.acknowledgedAt).not.toBeNull();
    expect(known.sentence).toContain('Robin has acknowledged it');
    expect(known.sentence).toContain('what they had before cannot be taken back');
    expect(await mine(peer, '?waiting=true')).toEqual([]);
    expect(await mine(peer)).toEqual([
      expect.objectContaining({
        id: told.id,
        patientName: null,
        sentence: expect.stringMatching(/^You have said that you know\./),
      }),
    ]);
    const another = await room.clinic.person(['peer_supporter']);
    expect(await mine(another)).toEqual([]);
    await another.api.expect(404, another.api.post(`/v1/me/withdrawals/${told.id}/acknowledgement`));
  });

  it('is whoever of a group has read, each machine, and those outside whom the staff tells', async () => {
    const peers = [
      await room.clinic.person(['peer_supporter']),
      await room.clinic.person(['peer_supporter']),
    ];
    const group = await given([{ recipientClass: 'peer_supporter', dataClasses: ['plan'] }]);
    const [reader] = peers as [Person, Person];
    await reader.api.expect(200, reader.api.get(room.plan));
    await withdraw(group);
    expect(await receipts(group)).toHaveLength(1);
    expect(await mine(reader)).toHaveLength(1);

    const machine = await aMachine(await room.clinic.person(['administrator']));
    const disclosed = await discloseTo(machine, room.patient, { patientId: room.patient.patientId });
    await withdraw(disclosed);
    const api = await asMachine(service, machine);
    const [toMachine] = await mine({ api });
    await api.expect(200, api.post(`/v1/me/withdrawals/${toMachine.id}/acknowledgement`));
    expect((await receipts(disclosed))[0].acknowledgedAt).not.toBeNull();

    const outside = await given([{ recipientOutside: 'Housing office', dataClasses: ['plan'] }], {
      kind: 'disclosure',
      purposeCode: 'care_coordination',
    });
    await withdraw(outside);
    const [receipt] = await receipts(outside);
    expect(receipt.sentence).toContain('Housing office has still to be told by the staff');
    const telling = `${consents}/${outside}/withdrawal-receipts/${receipt.id}/telling`;
    const { clinician } = room;
    await clinician.api.expect(200, clinician.api.post(telling, { how: 'By registered letter' }));
    await clinician.api.expect(409, clinician.api.post(telling, { how: 'Once more' }));
    expect(await receipts(outside)).toEqual([expect.objectContaining({ how: 'By registered letter' })]);
  });

  it('is nobody where nothing was let in, or nothing was taken back', async () => {
    const peer = await room.clinic.person(['peer_supporter']);
    const denial = await given([
      { effect: 'deny', recipientAccountId: peer.accountId, dataClasses: ['plan'] },
    ]);
    await withdraw(denial);
    expect(await receipts(denial)).toEqual([]);
    expect(await mine(peer)).toEqual([]);
  });
});
