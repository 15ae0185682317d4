import { EscalationWorker } from '../../../src/support/alerts/escalation.worker.js';
import { all, answered, aProtocol, asked, dayFrom, phq9 } from '../../support/measures-room.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

describe('What waits, on the caseload', () => {
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

  const caseload = async ({ api }: Person, query = ''): Promise<any[]> =>
    (await api.expect(200, api.get(`/v1/caseload${query}`))).body.items;
  const keepFrom = async ({ accountId }: Person, dataClass: string): Promise<void> => {
    const provisions = [{ effect: 'deny', recipientAccountId: accountId, dataClasses: [dataClass] }];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await room.patient.api.expect(201, room.patient.api.post(`${record}/consents`, no));
  };
  const write = async (ops: object[]): Promise<any> => {
    const { api } = room.patient;
    return (await api.expect(200, api.post(`${record}/safety-plan/changes`, { ops }))).body;
  };

  it('is an answer about safety, with who acts by when, until somebody has seen it', async () => {
    await aProtocol(room);
    const quiet = await room.clinic.patient([room.clinician], 'Sam');
    const { path } = await asked(room, phq9);
    await answered(room, path, [{ item: 9, value: 1 }]);
    const { api } = room.clinician;
    const { body: alerts } = await api.expect(200, api.get(`${record}/alerts`));
    const [{ id, dueAt, version }] = alerts.items;
    const alert = { id, dueAt, asked: [{ accountId: room.clinician.accountId, displayName: 'Dana Reyes' }] };
    const waiting = await caseload(room.clinician, '?waiting=alert');
    expect(waiting.map((entry) => [entry.patientId, entry.alert])).toEqual([[room.patient.patientId, alert]]);
    const entries = await caseload(room.clinician);
    expect(entries.find(({ patientId }) => patientId === quiet.patientId).alert).toBeNull();

    const seen = { said: 'We spoke', agreed: 'A call tomorrow', nextContactOn: dayFrom(room, 1) };
    const tagged = api.with({ 'if-match': `"${version}"` });
    await api.expect(200, tagged.post(`${record}/alerts/${id}/acknowledgement`, seen));
    expect(await caseload(room.clinician, '?waiting=alert')).toEqual([]);
  });

  it('names whoever is asked after nobody acted in time, as the events say', async () => {
    const mia = await room.clinic.practitioner('Mia Lund');
    await room.clinic.join(room.patient.patientId, mia);
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, all(9, 1));
    service.clock.forward(31 * 60_000);
    await service.app.get(EscalationWorker, { strict: false }).visit(room.clinic.tenantId);
    const { api } = await room.clinic.signIn(room.clinician);
    const [{ alert }] = (await api.expect(200, api.get('/v1/caseload?waiting=alert'))).body.items;
    expect(alert.asked.map(({ displayName }: any) => displayName).sort()).toEqual(['Dana Reyes', 'Mia Lund']);
    const pool = await database();
    const { rows } = await pool.query(
      `SELECT alert.asked = (SELECT told FROM safety_alert_event WHERE alert_id = alert.id AND cardinality(told) > 0 ORDER BY id DESC LIMIT 1) AS same
       FROM safety_alert alert WHERE alert.patient_id = $1`,
      [room.patient.patientId],
    );
    expect(rows).toEqual([{ same: true }]);
  });

  it('is a patient without a safety plan, as it is written and as it is emptied again', async () => {
    const without = async (): Promise<string[]> =>
      (await caseload(room.clinician, '?waiting=no_safety_plan')).map(({ patientId }) => patientId);
    expect(await without()).toEqual([room.patient.patientId]);
    const plan = await write([{ op: 'entry.add', section: 'warning_signs', text: 'I stop answering calls' }]);
    expect(await without()).toEqual([]);
    expect((await caseload(room.clinician))[0].hasSafetyPlan).toBe(true);
    const [{ id: entryId }] = plan.sections.find(({ section }: any) => section === 'warning_signs').entries;
    await write([{ op: 'entry.end', entryId }]);
    expect(await without()).toEqual([room.patient.patientId]);
  });

  it('tells nothing of what the patient keeps from whoever asks', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, all(9, 1));
    await keepFrom(room.clinician, 'measures');
    await keepFrom(room.clinician, 'safety_plan');
    const [entry] = await caseload(room.clinician);
    expect(entry).toMatchObject({ alert: null, hasSafetyPlan: null });
    for (const waiting of ['alert', 'no_safety_plan'])
      expect(await caseload(room.clinician, `?waiting=${waiting}`)).toEqual([]);
    const { api } = room.clinician;
    expect((await api.get('/v1/caseload?waiting=everything')).status).toBe(400);
  });
});
