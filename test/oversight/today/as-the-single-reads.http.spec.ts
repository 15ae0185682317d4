import { signedIn, type Caller } from '../../access/callers.js';
import { labelledThings } from '../../access/labelled-things.js';
import { aWorldOfObjects, type World } from '../../access/objects.js';
import { fromNow } from '../../organisation/events/hearing.js';
import type { Api } from '../../support/api.js';
import { each } from '../../support/each.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

/** Where each kind of thing that waits is read by itself. */
const addresses: Readonly<Record<string, (id: string, planId: string | null) => string>> = {
  alert: (id) => `alerts/${id}`,
  safety_plan_proposal: (id) => `safety-plan/proposals/${id}`,
  proposal: (id, planId) => `care-plans/${planId}/proposals/${id}`,
  version: (id, planId) => `care-plans/${planId}/versions/${id}`,
  consent: (id) => `consents/${id}`,
  questionnaire: (id) => `questionnaires/${id}`,
  review: (id, planId) => `care-plans/${planId}/reviews/${id}`,
  question: (id, planId) => `care-plans/${planId}/comments/${id}`,
  stage_transition: (id) => `stage-transitions/${id}`,
  decision: (id) => `decisions/${id}`,
  notebook_entry: (id) => `peer-notebook/${id}`,
  peer_support: (id) => `peer-supports/${id}`,
  referral: (id) => `referrals/${id}`,
  facilitation: (id, planId) => `care-plans/${planId}/facilitations/${id}`,
  amendment: (id) => `amendments/${id}`,
};

const beforeAnything = '0.0.ffffffff-ffff-ffff-ffff-ffffffffffff';

/** A page says no more, and hides no less, than the single addresses. */
describe('the page of a patient, beside the single reads', () => {
  let service: TestApp;
  let world: World;
  let callers: Caller[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    world = await aWorldOfObjects(service);
    await labelledThings(world);
    callers = await signedIn(world);
    // From here on nothing of all that is held back: the page and the stream are read one after the other.
    await fromNow(world.room.clinician);
  });
  afterAll(() => service.close());

  const record = (): string => `/v1/patients/${world.room.patient.patientId}`;
  const isRead = async (api: Api, path: string): Promise<boolean> =>
    (await api.get(`${record()}/${path}`)).status === 200;
  /** Everybody who has the page, with it. */
  async function withPages(look: (who: string, page: any, api: Api) => Promise<string[]>): Promise<string[]> {
    const wrong: string[] = [];
    let seen = 0;
    await each(callers, async ({ name, api }) => {
      const { status, body } = await api.get(`${record()}/today`);
      if (status !== 200) return;
      seen += 1;
      for (const fault of await look(name, body, api)) wrong.push(`${name}: ${fault}`);
    });
    expect(seen).toBeGreaterThan(4);
    return wrong;
  }

  it('names nothing that its reader would not find', async () => {
    const wrong = await withPages(async (_, page, api) => {
      const { waiting, nextSteps, checkIn, journey, plan, review } = page;
      const named = [
        ...waiting.map(({ kind, id, planId }: any) => addresses[kind]?.(id, planId)),
        ...(nextSteps ?? []).map(({ planId, stepId }: any) => `care-plans/${planId}/steps/${stepId}`),
        ...(journey?.openSetbackIds ?? []).map((id: string) => `setbacks/${id}`),
        ...(checkIn?.checkInId ? [`check-ins/${checkIn.checkInId}`] : []),
        ...(plan ? [`care-plans/${plan.id}`] : []),
        ...[plan?.inForce, plan?.forSignature].flatMap((version) =>
          version ? [`care-plans/${plan.id}/versions/${version.id}`] : [],
        ),
        ...(review?.openReviewId ? [`care-plans/${review.planId}/reviews/${review.openReviewId}`] : []),
      ];
      const lost: string[] = [];
      for (const path of named) if (!(await isRead(api, path))) lost.push(path);
      return lost;
    });
    expect(wrong).toEqual([]);
  });

  it('has a part where its own address answers, and null where it does not', async () => {
    const wrong = await withPages(async (_, page, api) => {
      const { planId } = world.room;
      const parts: [string, boolean, string][] = [
        ['plan', page.plan !== null, `care-plans/${planId}`],
        ['journey', page.journey !== null, 'journey'],
        ['checkIn', page.checkIn !== null, 'check-ins'],
        ['review', page.review !== null, `care-plans/${planId}/reviews`],
      ];
      const faults: string[] = [];
      for (const [part, isThere, path] of parts)
        if (isThere !== (await isRead(api, path))) faults.push(`${part} is ${isThere ? '' : 'not '}there`);
      return faults;
    });
    expect(wrong).toEqual([]);
  });

  it('counts of what others did what the live stream tells, and nothing else', async () => {
    const wrong = await withPages(async (_, page, api) => {
      const told: Record<string, number> = {};
      let after = beforeAnything;
      for (let hasMore = true; hasMore;) {
        const { body } = await api.expect(200, api.get(`/v1/me/events?limit=200&after=${after}`));
        for (const { name, patientId, mine } of body.items)
          if (patientId === world.room.patient.patientId && !mine && !ones.includes(name))
            told[name] = (told[name] ?? 0) + 1;
        ({ hasMore, position: after } = body);
      }
      const counted = Object.fromEntries(page.changes.items.map(({ name, count }: any) => [name, count]));
      return JSON.stringify(sorted(counted)) === JSON.stringify(sorted(told))
        ? []
        : [`counts ${JSON.stringify(sorted(counted))}, told ${JSON.stringify(sorted(told))}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** What is told to one alone is no change of the record. */
const ones = ['notice.arrived', 'access.changed'];

function sorted(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1));
}
