import { EscalationWorker } from '../../../src/support/alerts/escalation.worker.js';
import { answered, aProtocol, asked, dayFrom, phq9 } from '../measures-room.js';
import { aRoom, aRoomIn, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';

describe('an answer about safety in a record in which nothing goes on', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  beforeEach(async () => {
    service = await startTestApp();
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, [{ item: 9, value: 1 }]);
  });
  afterEach(() => service.close());

  const theAlert = async (): Promise<any> =>
    (await room.clinician.api.expect(200, room.clinician.api.get(`${record}/alerts`))).body.items[0];
  const acknowledge = ({ id, version }: { id: string; version: number }): Promise<any> => {
    const spoken = { said: 'I rang at once.', agreed: 'We stay in touch.', nextContactOn: dayFrom(room, 1) };
    const { api } = room.clinician;
    return api.with({ 'if-match': `"${version}"` }).post(`${record}/alerts/${id}/acknowledgement`, spoken);
  };
  const waitsOnCaseload = async (): Promise<boolean> => {
    const { api } = room.clinician;
    const { items } = (await api.expect(200, api.get('/v1/caseload?waiting=alert'))).body;
    return items.some(({ patientId }: any) => patientId === room.patient.patientId);
  };
  const inTheMorning = async (): Promise<string[]> => {
    const { api } = room.clinician;
    const { items } = (await api.expect(200, api.get('/v1/me/morning'))).body;
    return items
      .filter(({ patientId }: any) => patientId === room.patient.patientId)
      .map(({ kind }: any) => kind);
  };
  const anHourLater = async (): Promise<void> => {
    service.clock.forward(61 * 60_000);
    room = { ...room, clinician: await room.clinic.signIn(room.clinician) };
    await service.app.get(EscalationWorker, { strict: false }).visit(room.clinic.tenantId);
  };

  it('is told on to nobody after a death, and can still be brought to its end', async () => {
    const death = { diedOn: dayFrom(room, 0), knownFrom: 'The family rang' };
    const { api } = room.clinician;
    await api.expect(201, api.post(`${record}/deaths`, death));
    await anHourLater();
    const alert = await theAlert();
    expect(alert.events.map(({ kind }: any) => kind)).toEqual(['raised']);
    expect([await waitsOnCaseload(), await inTheMorning()]).toEqual([false, []]);
    expect((await acknowledge(alert)).status).toBe(200);
    expect(await theAlert()).toMatchObject({ state: 'acknowledged', said: 'I rang at once.' });
  });

  it('goes on waiting in a record that was linked to another one, until somebody has seen it', async () => {
    const other = await aRoomIn(room.clinic);
    const admin = await room.clinic.person(['administrator']);
    const link = { survivorId: other.patient.patientId, reason: 'Registered twice.' };
    const { body: merge } = await admin.api.expect(201, admin.api.post(`${record}/merges`, link));
    const { api } = room.clinician;
    await api.expect(200, api.post(`${record}/merges/${merge.id}/confirmation`));
    await anHourLater();
    const alert = await theAlert();
    expect(alert.events.map(({ kind }: any) => kind)).toEqual(['raised', 'escalated']);
    expect([await waitsOnCaseload(), await inTheMorning()]).toEqual([true, ['alert']]);
    expect((await acknowledge(alert)).status).toBe(200);
    expect([await waitsOnCaseload(), await inTheMorning()]).toEqual([false, []]);
  });
});
