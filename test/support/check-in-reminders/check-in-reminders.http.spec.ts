import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database } from '../world.js';

const dayMs = 24 * 60 * 60 * 1000;

describe('reminders of a check-in', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let address: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    address = `${record}/check-in-reminder`;
  });
  afterAll(() => service.close());

  /** The time of the day somewhere, so many minutes from now, as HH:MM. */
  const clock = (minutes: number, timeZone = 'UTC'): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' }).format(
      service.clock.now().getTime() + minutes * 60_000,
    );
  const set = async (body: object): Promise<any> => {
    const { api } = room.patient;
    return (await api.expect(200, api.post(address, body))).body;
  };
  /** As if it had been set so many days ago. */
  const age = async (days: number): Promise<void> => {
    const at = new Date(service.clock.now().getTime() - days * dayMs);
    await (
      await database()
    ).query('UPDATE check_in_reminder SET set_at = $2 WHERE tenant_id = $1', [room.clinic.tenantId, at]);
  };
  const checkedInDaysAgo = async (days: number): Promise<void> => {
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/check-ins`, { mood: 'low' }));
    const at = new Date(service.clock.now().getTime() - days * dayMs);
    await (
      await database()
    ).query('UPDATE check_in SET recorded_at = $2 WHERE tenant_id = $1', [room.clinic.tenantId, at]);
  };
  const tell = (): Promise<void> =>
    service.app.get(RemindersWorker, { strict: false }).visit(room.clinic.tenantId);
  /** Reminders that ask for something now. */
  const asked = async (): Promise<any[]> => {
    await tell();
    const { api } = room.patient;
    const { body } = await api.expect(200, api.get('/v1/me/notices?toDo=true'));
    return body.items.filter(({ kind }: any) => kind === 'check_in_reminder');
  };

  it('are off until the patient sets one, which nobody else can', async () => {
    const { api } = room.patient;
    expect((await api.get(address)).body).toEqual({ isOn: false, everyDays: null, at: null, timeZone: null });
    expect(await asked()).toEqual([]);
    const body = { everyDays: 1, at: '19:30' };
    expect(await set(body)).toEqual({ isOn: true, everyDays: 1, at: '19:30', timeZone: 'UTC' });
    expect((await room.clinician.api.post(address, body)).status).toBe(403);
    expect((await room.clinician.api.get(address)).status).toBe(403);
    expect((await api.expect(200, api.post(`${address}/ending`))).body.isOn).toBe(false);
    await age(1);
    expect(await asked()).toEqual([]);
  });

  it('come at the time by the clock of the person, once a day, and say nothing a lock screen should not', async () => {
    // A place whose day is in the middle: its clock is neither before nor after midnight within the next minutes.
    const hour = service.clock.now().getUTCHours();
    const timeZone = `Etc/GMT${hour > 12 ? '+' : '-'}${Math.abs(hour - 12)}`;
    await set({ everyDays: 1, at: clock(30, timeZone), timeZone });
    await age(1);
    expect(await asked()).toEqual([]);
    await set({ everyDays: 1, at: clock(-30, timeZone), timeZone });
    expect(await asked()).toEqual([]);
    await age(1);
    const [notice, ...more] = await asked();
    expect(more).toEqual([]);
    expect(notice.sentence).not.toMatch(/check|mood|plan|health|clinic|Dana/i);
    expect(await asked()).toHaveLength(1);
  });

  it('are quiet when it is done, and after three days without an answer', async () => {
    await set({ everyDays: 1, at: '00:00' });
    await age(2);
    expect(await asked()).toHaveLength(1);
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/check-ins`, { mood: 'good' }));
    const { body } = await api.get('/v1/me/notices?toDo=true');
    expect(body.items.map(({ kind }: any) => kind)).not.toContain('check_in_reminder');
    expect(await asked()).toEqual([]);
  });

  it.each([
    [1, 2, 1],
    [1, 3, 0],
    [3, 6, 1],
    [3, 5, 0],
    [3, 9, 0],
  ])('every %i days, %i days after it was set: %i', async (everyDays, days, count) => {
    await set({ everyDays, at: '00:00' });
    await age(days);
    expect(await asked()).toHaveLength(count);
  });

  it.each([
    [1, 1],
    [3, 1],
    [4, 0],
  ])('go on after a check-in %i days ago: %i', async (days, count) => {
    await set({ everyDays: 1, at: '00:00' });
    await age(30);
    await checkedInDaysAgo(days);
    expect(await asked()).toHaveLength(count);
  });

  it('are refused for a time that there is not, more than daily, and a zone that nobody knows', async () => {
    const refused = async (body: object): Promise<string> => {
      const answer = await room.patient.api.post(address, { everyDays: 1, at: '19:30', ...body });
      return `${answer.status} ${answer.body.errors[0].pointer}`;
    };
    expect(await refused({ at: '24:00' })).toBe('400 /at');
    expect(await refused({ everyDays: 0 })).toBe('400 /everyDays');
    expect(await refused({ timeZone: 'Moon/Base' })).toBe('422 /timeZone');
  });
});
