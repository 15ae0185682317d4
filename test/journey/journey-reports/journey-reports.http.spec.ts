import { LocalDays } from '../../../src/core/days.js';
import { pastQuarters } from '../../../src/journey/journey-reports/period.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';

const day = 86_400_000;

describe('Figures over everybody', () => {
  let service: TestApp;
  let clinic: Clinic;
  let administrator: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    administrator = await clinic.person(['administrator']);
  });
  afterAll(() => service.close());

  const days = new LocalDays({ timeZone: 'UTC', locale: 'en' });
  const [last] = pastQuarters(new Date(), 1, days) as [ReturnType<typeof pastQuarters>[number]];
  const at = (after: number): string => new Date(last.from.getTime() + after * day).toISOString();
  const report = async (query = '?perspective=self', { api } = administrator): Promise<any> =>
    (await api.expect(200, api.get(`/v1/journey-reports/${last.period}${query}`))).body;

  /** Begins at one stage, goes on to the next and has a setback on the way. */
  async function lives(days: number, more: { advance?: boolean; setback?: boolean } = {}): Promise<Person> {
    const patient = await clinic.patient();
    const record = `/v1/patients/${patient.patientId}`;
    const move = (stage: string, when: number): Promise<unknown> =>
      patient.api.expect(
        201,
        patient.api.post(`${record}/stage-transitions`, {
          perspective: 'self',
          stage,
          effectiveAt: at(when),
          lateReason: 'Written down later',
        }),
      );
    await move('rebuilding', 0);
    if (more.advance ?? true) await move('sustaining_wellness', days);
    if (more.setback) {
      const setback = { occurredAt: at(days), noticedBy: 'patient' };
      await patient.api.expect(201, patient.api.post(`${record}/setbacks`, setback));
    }
    return patient;
  }

  it('are shown where ten people or more stand behind them, and their sums are the sums of what is shown', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, index) => lives(20 + index, { setback: true })));
    const figures = await report();
    expect(figures).toMatchObject({
      period: last.period,
      moves: [{ fromStage: 'rebuilding', toStage: 'sustaining_wellness', moves: 10 }],
      totals: [
        { stage: 'rebuilding', reached: 0, left: 10 },
        { stage: 'sustaining_wellness', reached: 10, left: 0 },
      ],
      setbacks: 10,
      integrated: null,
    });
    expect(figures.days.map(({ stage }: any) => stage)).toEqual(['rebuilding', 'sustaining_wellness']);
    expect(figures.days[0].medianDays).toBeGreaterThanOrEqual(24);
    expect(figures.days[0].medianDays).toBeLessThanOrEqual(25);
    const csv = await administrator.api.expect(
      200,
      administrator.api.get(`/v1/journey-reports/${last.period}/table.csv?perspective=self`),
    );
    expect(csv.text).toContain(`${last.period},self,moves,rebuilding,sustaining_wellness,10\r\n`);
  });

  it('show nothing that nine people stand behind', async () => {
    await Promise.all(Array.from({ length: 9 }, () => lives(20, { setback: true })));
    expect(await report()).toMatchObject({ moves: [], totals: [], days: [], setbacks: null });
  });

  it('are made once: who comes later cannot be found by comparing', async () => {
    await Promise.all(Array.from({ length: 10 }, () => lives(20)));
    const before = await report();
    await lives(30);
    expect(await report()).toEqual(before);
  });

  it('are of quarters that are over, and there is nothing else to choose', async () => {
    const { api } = administrator;
    const { body } = await api.expect(200, api.get('/v1/journey-reports'));
    expect(body.items).toHaveLength(8);
    expect(body.items[0].period).toBe(last.period);
    const year = new Date().getUTCFullYear() + 1;
    await api.expect(422, api.get(`/v1/journey-reports/${year}-Q1?perspective=self`));
    await api.expect(400, api.get(`/v1/journey-reports/${last.period}`));
    await api.expect(400, api.get('/v1/journey-reports/2026-07?perspective=self'));
    await api.expect(400, api.get(`/v1/journey-reports/${last.period}?perspective=self&clinician=me`));
  });

  it('are of one organisation', async () => {
    await Promise.all(Array.from({ length: 10 }, () => lives(20)));
    const elsewhere = await Clinic.open(service);
    expect(await report(undefined, await elsewhere.person(['administrator']))).toMatchObject({ moves: [] });
    const patient = await clinic.patient();
    await patient.api.expect(403, patient.api.get(`/v1/journey-reports/${last.period}?perspective=self`));
  });
});
