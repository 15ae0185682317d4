import fc from 'fast-check';
import { dayAfter } from '../../../src/core/days.js';
import { aRoom, agreeOn } from '../../support/room.js';
import { completed, frozen, type aCompleteRoom } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

type CompleteRoom = Awaited<ReturnType<typeof aCompleteRoom>>;
interface Terms {
  readonly intervalDays: number;
  readonly nextReviewOn?: string;
}

const packs = { 'recovery-core': 180, 'us-behavioral-health': 90, 'uk-personalised-care': 366 } as const;
type Pack = keyof typeof packs;
const packNames = Object.keys(packs) as Pack[];

describe('The figures of a rule pack', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  async function hold(
    { clinic }: CompleteRoom,
    pack: Pack,
    maxReviewDays: number | null = null,
  ): Promise<void> {
    const pool = await database();
    const settings = [clinic.tenantId, pack, { block: [], maxReviewDays }];
    await pool.query(
      'UPDATE tenant_setting SET rule_pack = $2, rule_pack_tightening = $3 WHERE tenant_id = $1',
      settings,
    );
  }

  async function inZone({ clinic }: CompleteRoom, zone: string): Promise<string> {
    const pool = await database();
    const { rows } = await pool.query(
      `UPDATE tenant_setting SET time_zone = $2 WHERE tenant_id = $1
       RETURNING to_char($3::timestamptz AT TIME ZONE time_zone, 'YYYY-MM-DD') AS today`,
      [clinic.tenantId, zone, service.clock.now()],
    );
    return rows[0].today;
  }

  const op = (terms: Terms): object => ({ op: 'review.set', ...terms });
  const propose = async ({ clinician: { api }, plan }: CompleteRoom, terms: Terms): Promise<any> => {
    const { revision } = (await api.get(plan)).body;
    return api.post(`${plan}/proposals`, { basePlanRevision: revision, ops: [op(terms)] });
  };
  const accept = (room: CompleteRoom, made: any): Promise<any> =>
    made.status === 201
      ? room.patient.api.post(`${room.plan}/proposals/${made.body.id}/acceptance`)
      : Promise.resolve(made);

  /** Every way in which the schedule of reviews comes to be. Each is done as far as it goes. @returns the last answer */
  const ways: Record<string, (room: CompleteRoom, terms: Terms) => Promise<any>> = {
    'a proposal that is accepted': async (room, terms) => accept(room, await propose(room, terms)),
    'a counter-proposal that is accepted': async (room, terms) => {
      const { body } = await propose(room, { intervalDays: 30 });
      const countering = { basePlanRevision: body.baseRevision, ops: [op(terms)] };
      const counter = await room.patient.api.post(
        `${room.plan}/proposals/${body.id}/counter-proposal`,
        countering,
      );
      return counter.status === 201
        ? room.clinician.api.post(`${room.plan}/proposals/${counter.body.id}/acceptance`)
        : counter;
    },
    'what was agreed on in the room': async ({ clinician: { api }, plan }, terms) => {
      const { revision } = (await api.get(plan)).body;
      const inSession = { attendees: ['Alex', 'Dana'], howAgreed: 'They shook hands on it' };
      return api.post(`${plan}/proposals/in-session`, {
        basePlanRevision: revision,
        ops: [op(terms)],
        inSession,
      });
    },
    'an older proposal, accepted after the pack has become stricter': async (room, terms) => {
      const made = await propose(room, terms);
      await hold(room, 'recovery-core', 30);
      return accept(room, made);
    },
    'a review that is asked for': ({ patient: { api }, plan }, { nextReviewOn }) =>
      api.post(`${plan}/reviews`, { dueOn: nextReviewOn }),
  };

  const gapsOf = async ({ patient: { api }, plan }: CompleteRoom): Promise<any[]> =>
    (await api.expect(200, api.get(`${plan}/completeness`))).body.gaps;

  it.each(Object.keys(ways))('bind the schedule of reviews: %s', async (name) => {
    const room = await completed(await aRoom(service));
    const today = await inZone(room, 'Pacific/Kiritimati');
    const terms = fc.record({
      pack: fc.constantFrom(...packNames),
      intervalDays: fc.integer({ min: 7, max: 366 }),
      days: fc.oneof(
        fc.integer({ min: -3, max: 400 }),
        fc.constantFrom(-1, 0, 90, 91, 180, 181, 366, 367, 350_000),
      ),
    });
    await fc.assert(
      fc.asyncProperty(terms, async ({ pack, intervalDays, days }) => {
        await hold(room, pack);
        const nextReviewOn = dayAfter(today, days);
        const answer = await ways[name]?.(room, { intervalDays, nextReviewOn });
        const { maxReviewDays } = (await room.clinician.api.get('/v1/rule-packs/current')).body;
        const fits = days >= 0 && days <= maxReviewDays;
        if (fits) expect(answer.status).toBeLessThan(300);
        else
          expect([answer.status, answer.body.errors[0].message]).toEqual([
            422,
            expect.stringMatching(days > 20 * 366 ? /within the next 20 years/ : /today|latest/),
          ]);
        const { reviewSchedule } = (await room.patient.api.get(room.plan)).body;
        const isGap = (await gapsOf(room)).some(({ code }) => code === 'review-scheduled');
        const breaks =
          reviewSchedule.intervalDays > maxReviewDays ||
          reviewSchedule.nextReviewOn > dayAfter(today, maxReviewDays);
        expect(isGap).toBe(breaks);
        const open = (await room.patient.api.get(`${room.plan}/reviews`)).body.items[0];
        if (open?.state === 'open')
          await room.patient.api.post(`${room.plan}/reviews/${open.id}/cancellation`, { reason: 'Not now' });
      }),
      {
        numRuns: 8,
        examples: [-1, 0, 367, 350_000].map((days) => [
          { pack: packNames[1], intervalDays: 30, days },
        ]) as any,
      },
    );
  });

  it.each(packNames)('choose the next day within the limit where nobody names one: %s', async (pack) => {
    const room = await completed(await aRoom(service));
    const today = await inZone(room, 'Pacific/Pago_Pago');
    await agreeOn(room, [op({ intervalDays: 366 })]);
    await hold(room, pack, 50);
    const opened = await room.patient.api.expect(201, room.patient.api.post(`${room.plan}/reviews`));
    const held = {
      heldOn: today,
      attendees: ['Alex', 'Dana Reyes'],
      outcomes: [{ goalId: room.goalId, outcome: 'going-well' }],
    };
    const address = `${room.plan}/reviews/${opened.body.id}/record`;
    const late = await room.clinician.api.post(address, { ...held, nextReviewOn: dayAfter(today, 51) });
    expect([late.status, late.body.errors[0].pointer]).toEqual([422, '/nextReviewOn']);
    const done = await room.clinician.api.expect(200, room.clinician.api.post(address, held));
    expect(done.body.nextReviewOn).toBe(dayAfter(today, 50));
    const gaps = (await gapsOf(room)).filter(({ code }) => code === 'review-scheduled');
    expect(gaps.map(({ message }) => message)).toEqual([expect.stringContaining('every 366 days')]);
    const refused = await room.clinician.api.post(`${room.plan}/versions`);
    expect([refused.status, refused.body.gaps.map(({ code }: any) => code)]).toEqual([
      422,
      ['review-scheduled'],
    ]);
  });

  it('bind a version that waits for signatures, when the pack becomes stricter meanwhile', async () => {
    const room = await completed(await aRoom(service));
    const { version, address } = await frozen(room);
    for (const { api } of [room.patient, room.clinician])
      await api.expect(200, api.post(`${address}/signatures`, { contentHash: version.contentHash }));
    await hold(room, 'us-behavioral-health', 20);
    const refused = await room.clinician.api.post(`${address}/activation`);
    expect([refused.status, refused.body.detail]).toEqual([422, expect.stringContaining('at the latest')]);
  });
});
