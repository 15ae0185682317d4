import fc from 'fast-check';
import { recoveryModel } from '../../../src/journey/stage-catalogues/recovery-model.entity.js';
import type { Answer } from '../../support/api.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const codes = recoveryModel.stages.map(({ code }) => code);
const kinds = [
  'move',
  'pause',
  'resume',
  'correct',
  'propose',
  'accept',
  'setback',
  'fall back',
  'integrate',
] as const;

/** Something that one of the two tries; what it is about is picked from what there is at that moment. */
interface Deed {
  readonly who: 'patient' | 'clinician';
  readonly kind: (typeof kinds)[number];
  readonly stage: string;
  readonly pick: number;
}

describe('Two people on the way at the same time', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const deed = fc.record<Deed>({
    who: fc.constantFrom('patient', 'clinician'),
    kind: fc.constantFrom(...kinds, 'move', 'move', 'accept', 'propose'),
    stage: fc.constantFrom(...codes),
    pick: fc.nat({ max: 5 }),
  });
  const history = fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 10 });

  /** Six times one proposes a stage and the other agrees: so that agreements are among what is looked at, whatever is drawn. */
  const agreeing: Deed[][] = codes
    .slice(0, 6)
    .flatMap((stage) => [
      [{ who: 'patient', kind: 'propose', stage, pick: 0 }],
      [{ who: 'clinician', kind: 'accept', stage, pick: 0 }],
    ]);

  it('leave a history without gaps, in which nothing was rewritten and every agreement is of both', async () => {
    let agreed = 0;
    await fc.assert(
      fc.asyncProperty(history, async (moments) => {
        const room = await aRoom(service);
        const kept = new Map<string, string>();
        for (const together of moments) {
          const scene = await look(room);
          const answers = await Promise.all(together.map((each) => act(room, scene, each)));
          for (const { status, text } of answers)
            expect([200, 201, 403, 404, 409, 412, 422].includes(status) || text).toBe(true);
          await expectKept(room, kept);
        }
        agreed += await expectSound(room);
      }),
      { numRuns: 20, examples: [[agreeing]] },
    );
    expect(agreed).toBeGreaterThanOrEqual(6);
  });
});

interface Scene {
  readonly plan: any;
  readonly open: any[];
  readonly transitions: any[];
  readonly setbacks: any[];
}

const recordOf = ({ patient }: Room): string => `/v1/patients/${patient.patientId}`;

async function look(room: Room): Promise<Scene> {
  const { api } = room.patient;
  const [plan, open, transitions, setbacks] = await Promise.all([
    api.expect(200, api.get(room.plan)),
    api.expect(200, api.get(`${room.plan}/proposals?state=open`)),
    api.expect(200, api.get(`${recordOf(room)}/stage-transitions?limit=100`)),
    api.expect(200, api.get(`${recordOf(room)}/setbacks`)),
  ]);
  return {
    plan: plan.body,
    open: open.body.items,
    transitions: transitions.body.items,
    setbacks: setbacks.body.items,
  };
}

function act(room: Room, scene: Scene, { who, kind, stage, pick }: Deed): Promise<Answer> {
  const { api } = room[who];
  const record = recordOf(room);
  const perspective = who === 'patient' ? 'self' : 'clinician';
  const move = (input: object): Promise<Answer> =>
    api.post(`${record}/stage-transitions`, { perspective, ...input });
  const one = (list: readonly any[]): string => list[pick % Math.max(1, list.length)]?.id ?? room.planId;
  switch (kind) {
    case 'move': {
      const here = scene.transitions.find((each) => each.perspective === perspective && !each.supersededBy);
      const back = here !== undefined && codes.indexOf(stage) < codes.indexOf(here.toStage);
      return move({ stage, reason: 'So it is', ...(back ? { kind: 'return' } : {}) });
    }
    case 'pause':
    case 'resume':
      return move({ kind });
    case 'correct':
      return api.post(`${record}/stage-transitions/${one(scene.transitions)}/corrections`, {
        stage,
        reason: 'A slip',
      });
    case 'propose': {
      const ops = [{ op: 'stage.agree', stage, kind: 'restart', declinedToSay: true }];
      const fresh = scene.transitions.some((each) => each.perspective === 'agreed')
        ? ops
        : [{ op: 'stage.agree', stage }];
      return api.post(`${room.plan}/proposals`, { basePlanRevision: scene.plan.revision, ops: fresh });
    }
    case 'accept':
      return api.post(`${room.plan}/proposals/${one(scene.open)}/acceptance`);
    case 'setback':
      return api.post(`${record}/setbacks`, { occurredAt: '2026-01-01T00:00:00Z', noticedBy: 'patient' });
    case 'fall back':
      return move({ stage: codes[0], setbackId: one(scene.setbacks) });
    case 'integrate':
      return api.post(`${record}/setbacks/${one(scene.setbacks)}/integration`);
  }
}

/** What was recorded stays as it was; only that it was corrected or acknowledged is added. */
async function expectKept(room: Room, kept: Map<string, string>): Promise<void> {
  const { transitions } = await look(room);
  for (const { id, supersededBy: _, acknowledgedBy: __, ...row } of transitions) {
    const text = JSON.stringify(row);
    expect(kept.get(id) ?? text).toBe(text);
    kept.set(id, text);
  }
  for (const id of kept.keys()) expect(transitions.map((row) => row.id)).toContain(id);
}

/** @returns how many stages were agreed on */
async function expectSound(room: Room): Promise<number> {
  const { transitions, open } = await look(room);
  const { body: journey } = await room.patient.api.expect(
    200,
    room.patient.api.get(`${recordOf(room)}/journey`),
  );
  expect(open.filter(({ ops }) => ops.some(({ op }: any) => op === 'stage.agree')).length).toBeLessThan(2);
  for (const perspective of ['self', 'clinician', 'agreed']) {
    const rows = transitions
      .filter((row) => row.perspective === perspective)
      .sort((a, b) => a.number - b.number);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    let stage: string | null = null;
    const moves = rows.filter(({ kind }) => kind !== 'correction');
    for (const move of moves) {
      let counts = move;
      while (counts.supersededBy) counts = rows.find(({ id }) => id === counts.supersededBy);
      if (move.kind !== 'pause' && move.kind !== 'resume') stage = counts.toStage;
    }
    expect(journey[perspective]?.stage.code ?? null).toBe(stage);
  }
  const caseload = await room.clinician.api.expect(200, room.clinician.api.get('/v1/caseload'));
  const foremost = journey.agreed ?? journey.self ?? journey.clinician;
  expect(caseload.body.items[0].stage).toBe(foremost?.stage.code ?? null);
  const agreed = transitions.filter((row) => row.perspective === 'agreed');
  for (const { acknowledgedBy } of agreed)
    expect(acknowledgedBy.map(({ party }: any) => party)).toEqual(['clinician', 'patient']);
  return agreed.length;
}
