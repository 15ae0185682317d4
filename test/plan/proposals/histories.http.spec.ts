import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Answer } from '../../support/api.js';
import type { Room } from '../../support/room.js';
import { aCompleteRoom } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const kinds = [
  'add',
  'revise',
  'accept',
  'counter',
  'decline',
  'withdraw',
  'freeze',
  'sign',
  'activate',
] as const;

/** Something that one of the two tries; what it is about is picked from what there is at that moment. */
interface Deed {
  readonly who: 'patient' | 'clinician';
  readonly kind: (typeof kinds)[number];
  readonly pick: number;
}

/** What the two see before they act. */
interface Scene {
  readonly plan: any;
  readonly open: any[];
  readonly latest: any;
}

describe('Two people who write one plan at the same time', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const deed = fc.record<Deed>({
    who: fc.constantFrom('patient', 'clinician'),
    // What moves the plan on comes up more often.
    kind: fc.constantFrom(...kinds, 'add', 'revise', 'accept', 'accept', 'accept'),
    pick: fc.nat({ max: 5 }),
  });
  const history = fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 10 });

  /** So that a plan which is agreed on, frozen, signed and in force is among what is looked at, whatever is drawn. */
  const agreeing: Deed[][] = [
    ...Array.from({ length: 6 }, () => [alone('patient', 'add'), alone('clinician', 'accept')]).flat(),
    ...[alone('clinician', 'freeze'), alone('patient', 'sign'), alone('clinician', 'sign')],
    alone('clinician', 'activate'),
  ];

  it('end where some order of their acts, one after the other, would have led; what was frozen stays', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (moments) => {
        const room = await aCompleteRoom(service);
        const frozen = new Map<string, string>();
        for (const together of moments) {
          const scene = await look(room);
          const answers = await Promise.all(together.map((each) => act(room, scene, each)));
          for (const answer of answers) expect([200, 201, 403, 404, 409, 422]).toContain(answer.status);
          await remember(room, frozen);
        }
        await expectSerial(room);
        await expectFrozen(room, frozen);
      }),
      { numRuns: 25, examples: [[agreeing]] },
    );
    expect(settled).toBeGreaterThanOrEqual(6);
    expect(inForce).toBeGreaterThanOrEqual(1);
  });
});

/** How many proposals were accepted beyond those that every room begins with; a test of nothing proves nothing. */
let settled = 0;
/** How many versions were in force in the end. */
let inForce = 0;

function alone(who: Deed['who'], kind: Deed['kind']): Deed[] {
  return [{ who, kind, pick: 0 }];
}

async function look({ plan, clinician: { api } }: Room): Promise<Scene> {
  const [read, open, versions] = await Promise.all([
    api.expect(200, api.get(plan)),
    api.expect(200, api.get(`${plan}/proposals?state=open`)),
    api.expect(200, api.get(`${plan}/versions?limit=1`)),
  ]);
  return { plan: read.body, open: open.body.items, latest: versions.body.items[0] };
}

function act(room: Room, { plan, open, latest }: Scene, { who, kind, pick }: Deed): Promise<Answer> {
  const { api } = room[who];
  const goalId = plan.goals[pick % plan.goals.length].id;
  const revise = { op: 'goal.revise', goalId, statement: `Wording ${who} ${pick}` };
  const basePlanRevision = plan.revision;
  const proposal = `${room.plan}/proposals/${open[pick % Math.max(open.length, 1)]?.id ?? plan.id}`;
  const version = `${room.plan}/versions/${latest?.id ?? plan.id}`;
  switch (kind) {
    case 'add': {
      // A clinician cannot say a person's own words for them.
      const words = who === 'patient' ? { ownWords: { text: `I want ${pick}` } } : {};
      const add = { op: 'goal.add', lifeDomain: 'self', statement: `Goal ${pick}`, ...words };
      return api.post(`${room.plan}/proposals`, { basePlanRevision, ops: [add] });
    }
    case 'revise':
      return api.post(`${room.plan}/proposals`, { basePlanRevision, ops: [revise] });
    case 'accept':
      return api.post(`${proposal}/acceptance`);
    case 'counter':
      return api.post(`${proposal}/counter-proposal`, { basePlanRevision, ops: [revise] });
    case 'decline':
      return api.post(`${proposal}/declination`, { reason: 'Not now' });
    case 'withdraw':
      return api.post(`${proposal}/withdrawal`);
    case 'freeze':
      return api.post(`${room.plan}/versions`);
    case 'sign':
      return api.post(`${version}/signatures`, { contentHash: latest?.contentHash ?? 'a'.repeat(64) });
    case 'activate':
      return api.post(`${version}/activation`);
  }
}

async function remember({ plan, clinician: { api } }: Room, frozen: Map<string, string>): Promise<void> {
  const { body } = await api.expect(200, api.get(`${plan}/versions`));
  for (const { id } of body.items) {
    if (frozen.has(id)) continue;
    const receipt = await api.expect(200, api.get(`${plan}/versions/${id}/receipt`));
    frozen.set(id, receipt.body.content);
  }
}

/** The accepted proposals, replayed in the order of their revisions, make the plan as it is: nothing was lost or done twice. */
async function expectSerial({ plan, clinician: { api } }: Room): Promise<void> {
  const { body: now } = await api.expect(200, api.get(plan));
  const { body: proposals } = await api.expect(200, api.get(`${plan}/proposals?state=accepted&limit=100`));
  const accepted = [...proposals.items].sort((one, other) => one.appliedRevision - other.appliedRevision);
  expect(accepted.map(({ appliedRevision }) => appliedRevision)).toEqual(
    Array.from({ length: now.revision }, (_, index) => index + 1),
  );
  settled += accepted.length - 2;
  const statements = new Map<string, string>();
  for (const op of accepted.flatMap(({ ops }) => ops)) {
    if (op.op === 'goal.add') statements.set(op.goalId, op.statement ?? op.ownWords.text);
    if (op.op === 'goal.revise' && op.statement) statements.set(op.goalId, op.statement);
  }
  expect(new Map(now.goals.map(({ id, statement }: any) => [id, statement]))).toEqual(statements);
}

async function expectFrozen({ plan, clinician: { api } }: Room, frozen: Map<string, string>): Promise<void> {
  const { body } = await api.expect(200, api.get(`${plan}/versions?limit=100`));
  for (const { id, contentHash } of body.items) {
    const receipt = await api.expect(200, api.get(`${plan}/versions/${id}/receipt`));
    expect(receipt.body.content).toBe(frozen.get(id));
    expect(createHash('sha256').update(receipt.body.content).digest('hex')).toBe(contentHash);
  }
  const states = body.items.map(({ state }: any) => state);
  expect(states.filter((state: string) => state === 'for-signature').length).toBeLessThan(2);
  const valid = body.items.filter(({ state }: any) => state === 'in-force');
  inForce += valid.length;
  const { body: now } = await api.expect(200, api.get(plan));
  expect(now.status).toBe(valid.length === 0 ? 'draft' : 'active');
  for (const { missingSigners } of valid) expect(missingSigners).toEqual([]);
}
