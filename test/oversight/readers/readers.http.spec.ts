import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('GET /v1/patients/{patientId}/access/readers', () => {
  let service: TestApp;
  let room: Room;
  let robin: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    robin = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
  });
  afterAll(() => service.close());

  const record = (): string => `/v1/patients/${room.patient.patientId}`;
  const readers = async (as: Person = room.patient): Promise<any[]> => {
    const { body } = await as.api.expect(200, as.api.get(`${record()}/access/readers`));
    expect(body.isWhole).toBe(true);
    return body.readers;
  };
  const of = (all: any[], { accountId }: Person): any =>
    all.find(({ person }) => person.accountId === accountId);
  const openTo = (reader: any): string[] =>
    reader.classes.flatMap(({ dataClass, open }: any) => (open ? dataClass : []));

  it('lists whom a place, a consent or a no concerns, and says of each class what explain says', async () => {
    expect((await readers()).map(({ person }) => person.accountId)).toEqual([room.clinician.accountId]);
    const consent = await room.clinic.share(room.patient.patientId, robin, ['plan', 'journey']);
    const all = await readers();
    expect(of(all, room.clinician)).toMatchObject({
      relation: 'care_team',
      active: true,
      seesSubstanceUse: true,
    });
    const peer = of(all, robin);
    expect(peer).toMatchObject({ relation: 'peer', planParts: null, seesSubstanceUse: false });
    expect(openTo(peer).sort()).toEqual(['journey', 'plan']);
    const { api } = room.patient;
    const question = `accountId=${robin.accountId}&action=plan.read`;
    const { rule, sentence } = (await api.expect(200, api.get(`${record()}/access/explain?${question}`)))
      .body;
    expect(peer.classes.find(({ dataClass }: any) => dataClass === 'plan')).toEqual({
      dataClass: 'plan',
      open: true,
      rule,
      sentence,
      consent: { id: consent, version: 1 },
    });
    await api.expect(200, api.post(`${record()}/consents/${consent}/withdrawal`));
    expect(of(await readers(), robin)).toBeUndefined();
  });

  it('shows a no that the patient has said, and which parts of the plan are shared', async () => {
    const { api } = room.patient;
    const provisions = [
      { effect: 'deny', recipientAccountId: room.clinician.accountId, dataClasses: ['measures'] },
      { recipientAccountId: robin.accountId, dataClasses: ['plan'], planParts: ['goals', 'steps'] },
    ];
    const consent = { kind: 'sharing', purpose: 'walking along', purposeCode: 'peer_support', provisions };
    await api.expect(201, api.post(`${record()}/consents`, consent));
    const all = await readers();
    const measures = of(all, room.clinician).classes.find(({ dataClass }: any) => dataClass === 'measures');
    expect(measures).toMatchObject({ open: false, rule: 'consent_denied' });
    expect(of(all, robin).planParts).toEqual(['goals', 'steps']);
  });

  it('is open to the two sides, and keeps from the care team who sees what is closed to it', async () => {
    expect((await robin.api.get(`${record()}/access/readers`)).status).toBe(404);
    await room.clinic.share(room.patient.patientId, robin, ['plan']);
    expect((await robin.api.get(`${record()}/access/readers`)).status).toBe(403);
    expect(of(await readers(room.clinician), robin).seesSubstanceUse).toBe(false);
    const { api } = room.patient;
    const provisions = [
      { effect: 'deny', recipientAccountId: room.clinician.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'care_coordination', provisions };
    await api.expect(201, api.post(`${record()}/consents`, no));
    expect(of(await readers(room.clinician), robin).seesSubstanceUse).toBeNull();
  });
});
