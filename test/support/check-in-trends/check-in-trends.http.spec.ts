import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database, type Person } from '../world.js';

const dayMs = 24 * 60 * 60 * 1000;

describe('how check-ins went', () => {
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

  const say = async (body: object): Promise<any> => {
    const { api } = room.patient;
    return (await api.expect(201, api.post(`${record}/check-ins`, body))).body;
  };
  const day = (days: number): string =>
    new Date(service.clock.now().getTime() + days * dayMs).toISOString().slice(0, 10);
  const trend = async ({ api }: Person = room.patient, query = ''): Promise<any> =>
    (await api.expect(200, api.get(`${record}/check-in-trend${query}`))).body;
  const pointsOf = ({ series }: any, of = 'mood'): string[] =>
    series
      .find((each: any) => each.of === of)
      .points.map((point: any) => `${point.day} ${point.said} ${point.level}`);

  it('are points by day, the last of a day, with gaps where nothing was said', async () => {
    await say({ mood: 'low', checkedInOn: day(-4) });
    await say({ mood: 'in_between', sleep: 'plenty', checkedInOn: day(-4) });
    await say({ mood: 'not_today', checkedInOn: day(-2) });
    await say({ mood: 'good' });
    const told = await trend();
    expect(pointsOf(told)).toEqual([`${day(-4)} in_between 3`, `${day(0)} good 5`]);
    expect(pointsOf(told, 'sleep')).toEqual([`${day(-4)} plenty 5`]);
    expect(pointsOf(told, 'energy')).toEqual([]);
    expect(told).toMatchObject({ from: day(-27), to: day(0) });
    expect(told.sentence).toMatch(/^There are check-ins of 3 days between .*Nobody watches/);
    expect(pointsOf(await trend(room.patient, `?from=${day(-3)}&to=${day(-1)}`))).toEqual([]);
  });

  it('are drawn without a line under five points, and never over a gap', async () => {
    const drawn = async (): Promise<string> => {
      const answer = await room.patient.api.get(`${record}/check-in-trend.svg`);
      expect(answer.headers.get('content-type')).toContain('image/svg+xml');
      return answer.text;
    };
    for (const days of [-6, -5, -4, -1]) await say({ mood: 'low', checkedInOn: day(days) });
    expect(await drawn()).not.toContain('<path');
    await say({ mood: 'good' });
    const svg = await drawn();
    expect(svg.match(/<path/g)).toHaveLength(2);
    expect(svg.match(/<circle/g)).toHaveLength(5);
    expect(svg).toContain('aria-labelledby="title desc"');
    expect(svg).toContain('very low');
  });

  it('are of what is shown for everybody else, and of nothing that was taken back', async () => {
    await say({ mood: 'low', visibility: 'shared', checkedInOn: day(-1) });
    await say({ mood: 'good' });
    expect(pointsOf(await trend(room.clinician))).toEqual([`${day(-1)} low 2`]);
    const { id } = await say({ mood: 'good', visibility: 'shared' });
    await room.patient.api.post(`${record}/check-ins/${id}/taking-back`);
    expect(pointsOf(await trend(room.clinician))).toEqual([`${day(-1)} low 2`]);
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['plan']);
    for (const path of ['check-in-trend', 'check-in-trend.svg'])
      expect((await peer.api.get(`${record}/${path}`)).status).toBe(403);
  });

  it('end today where the organisation is', async () => {
    const pool = await database();
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      await pool.query('UPDATE tenant_setting SET time_zone = $2 WHERE tenant_id = $1', [
        room.clinic.tenantId,
        zone,
      ]);
      const there = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(service.clock.now());
      expect((await trend()).to).toBe(there);
      expect((await say({ mood: 'low' })).checkedInOn).toBe(there);
    }
  });

  it('are asked for by days in order, of a year at most', async () => {
    for (const query of [`?from=${day(0)}&to=${day(-1)}`, `?from=${day(-800)}`]) {
      const answer = await room.patient.api.get(`${record}/check-in-trend${query}`);
      expect(`${answer.status} ${answer.body.errors[0].pointer}`).toBe('422 from');
    }
  });
});
