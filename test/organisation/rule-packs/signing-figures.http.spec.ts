import fc from 'fast-check';
import { dayAfter } from '../../../src/core/days.js';
import { aCompleteRoom, frozen } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

type Room = Awaited<ReturnType<typeof aCompleteRoom>>;
const figures = ['goodFaithAttempts', 'daysBetweenAttempts', 'meansOfAttempts', 'maxReviewDays'] as const;
type Figures = Record<(typeof figures)[number], number | null>;

const packNames = ['recovery-core', 'us-behavioral-health', 'uk-personalised-care'] as const;
const means = ['in-person', 'phone', 'video', 'letter'] as const;
const dayMs = 24 * 60 * 60 * 1000;

describe('The figures of a rule pack for signing', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const hold = async ({ clinic }: Room, pack: string, tightening: object): Promise<void> => {
    const set = 'UPDATE tenant_setting SET rule_pack = $2, rule_pack_tightening = $3 WHERE tenant_id = $1';
    const held = { block: [], maxReviewDays: null, ...tightening };
    await (await database()).query(set, [clinic.tenantId, pack, held]);
  };

  /** Which of two is the stricter: of the days until a review the fewer, of everything else the more. */
  const stricter = (figure: keyof Figures, one: number, other: number | null): number =>
    figure === 'maxReviewDays' ? Math.min(one, other ?? one) : Math.max(one, other ?? 0);

  it('are made stricter by an organisation, never looser, in whatever order pack and figures are chosen', async () => {
    const room = await aCompleteRoom(service);
    const admin = await room.clinic.person(['administrator']);
    const current = async (): Promise<any> => (await admin.api.get('/v1/rule-packs/current')).body;
    const own = new Map<string, Figures>();
    for (const pack of packNames) {
      await hold(room, pack, {});
      own.set(pack, await current());
    }
    const patch = async (body: object): Promise<number> => {
      const etag = (await admin.api.get('/v1/settings')).headers.get('etag') ?? '';
      return (await admin.api.with({ 'if-match': etag }).patch('/v1/settings', body)).status;
    };
    const ways = fc.array(
      fc.oneof(
        fc.record({ rulePack: fc.constantFrom(...packNames) }),
        fc.record({
          rulePackTightening: fc.record({
            block: fc.constant([]),
            maxReviewDays: fc.option(fc.integer({ min: 7, max: 366 })),
            goodFaithAttempts: fc.option(fc.integer({ min: 1, max: 10 })),
            daysBetweenAttempts: fc.option(fc.integer({ min: 1, max: 30 })),
            meansOfAttempts: fc.option(fc.integer({ min: 1, max: 4 })),
          }),
        }),
      ),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(ways, async (steps) => {
        let [pack, tightening]: [string, Partial<Figures>] = ['recovery-core', {}];
        await hold(room, pack, tightening);
        for (const step of steps) {
          const status = await patch(step);
          expect([200, 422]).toContain(status);
          const wanted =
            'rulePack' in step
              ? { pack: step.rulePack, tightening }
              : { pack, tightening: step.rulePackTightening };
          const ofPack = own.get(wanted.pack);
          const isLooser = figures.some((figure) => {
            const value = wanted.tightening[figure] ?? null;
            return value !== null && stricter(figure, ofPack?.[figure] ?? 0, value) !== value;
          });
          if ('rulePackTightening' in step) expect(status).toBe(isLooser ? 422 : 200);
          if (status === 200) ({ pack, tightening } = wanted);
          const held = await current();
          for (const figure of figures)
            expect([figure, held[figure]]).toEqual([
              figure,
              stricter(figure, own.get(pack)?.[figure] ?? 0, tightening[figure] ?? null),
            ]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('decide whether the patient was asked often enough, however the attempts came to be on record', async () => {
    const room = await aCompleteRoom(service);
    const supervisor = await room.clinic.practitioner('Sue');
    const { api } = room.clinician;
    const joining = { accountId: supervisor.accountId, role: 'supervisor' };
    await api.expect(201, api.post(`/v1/patients/${room.patient.patientId}/care-team`, joining));
    const { version, address } = await frozen(room);
    const pool = await database();
    await pool.query(`UPDATE plan_version SET frozen_at = frozen_at - interval '60 days' WHERE id = $1`, [
      version.id,
    ]);
    await api.expect(200, api.post(`${address}/signatures`, { contentHash: version.contentHash }));
    const today = new Date(service.clock.now()).toISOString().slice(0, 10);
    const attempts: { day: string; method: string }[] = [];

    /** The most attempts that lie far enough apart, the plain way. */
    const counted = (apart: number): number => {
      let [count, next] = [0, '0000-01-01'];
      for (const day of attempts.map((each) => each.day).sort())
        if (day >= next) [count, next] = [count + 1, dayAfter(day, apart)];
      return count;
    };
    const rules = fc.record({
      pack: fc.constantFrom(...packNames),
      goodFaithAttempts: fc.integer({ min: 3, max: 6 }),
      daysBetweenAttempts: fc.integer({ min: 1, max: 9 }),
      meansOfAttempts: fc.integer({ min: 1, max: 4 }),
    });
    const tries = fc.sample(
      fc.record({ before: fc.integer({ min: 0, max: 50 }), method: fc.constantFrom(...means) }),
      { numRuns: 7, seed: 7 },
    );
    for (const { before, method } of tries) {
      const day = new Date(Date.parse(today) - before * dayMs).toISOString().slice(0, 10);
      const late = before === 0 ? {} : { lateReason: 'Written down after the weekend' };
      const attempt = { outcome: 'unable', method, occurredOn: day, reason: 'They were asleep', ...late };
      await api.expect(200, api.post(`${address}/signature-attempts`, attempt));
      attempts.push({ day, method });
      await fc.assert(
        fc.asyncProperty(rules, async ({ pack, ...tightening }) => {
          await hold(room, pack, tightening);
          const held = (await api.get('/v1/rule-packs/current')).body;
          const { withoutPatient } = (await api.expect(200, api.get(address))).body;
          const ways = new Set(attempts.map((each) => each.method)).size;
          const count = counted(held.daysBetweenAttempts);
          expect(withoutPatient).toMatchObject({
            counted: count,
            needed: held.goodFaithAttempts,
            means: ways,
          });
          const isEnough = count >= held.goodFaithAttempts && ways >= held.meansOfAttempts;
          expect(withoutPatient.isEnough).toBe(isEnough);
          const words = { patientSignatureNotObtained: 'They are too unwell to read it.' };
          if (!isEnough) expect((await supervisor.api.post(`${address}/activation`, words)).status).toBe(422);
        }),
        { numRuns: 4 },
      );
    }
  });
});
