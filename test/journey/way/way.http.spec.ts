import { signedIn, type Caller } from '../../access/callers.js';
import { labelledThings } from '../../access/labelled-things.js';
import { aWorldOfObjects, type World } from '../../access/objects.js';
import { each } from '../../support/each.js';
import { aRoomIn } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic } from '../../support/world.js';

/** Each part of the page, and the address that answers the same. */
const addresses: Readonly<Record<string, string>> = {
  journey: 'journey',
  suggestions: 'journey/suggestions',
  moves: 'stage-transitions?limit=5',
  setbacks: 'setbacks?limit=20',
  chart: 'journey/chart',
  timeline: 'timeline?limit=20',
};

/** The page of a way says what its parts say one by one, and hides what they hide. */
describe('the page of a way, beside the single reads', () => {
  let service: TestApp;
  let world: World;
  let callers: Caller[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    world = await aWorldOfObjects(service);
    await labelledThings(world);
    callers = await signedIn(world);
  });
  afterAll(() => service.close());

  const record = (): string => `/v1/patients/${world.room.patient.patientId}`;

  it('has each part as its own address has it, and null where that does not answer', async () => {
    const wrong: string[] = [];
    let seen = 0;
    await each(callers, async ({ name, api }) => {
      const page = await api.get(`${record()}/way`);
      if (page.status !== 200) return;
      for (const [part, path] of Object.entries(addresses)) {
        const alone = await api.get(`${record()}/${path}`);
        const expected = alone.status === 200 ? alone.body : null;
        if (JSON.stringify(timeless(page.body[part])) !== JSON.stringify(timeless(expected)))
          wrong.push(`${name}: ${part} (${alone.status})`);
        seen += 1;
      }
    });
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(4 * Object.keys(addresses).length);
  });

  it('is not there for another organisation', async () => {
    const other = await aRoomIn(await Clinic.open(service));
    for (const { api } of [other.clinician, other.patient]) await api.expect(404, api.get(`${record()}/way`));
  });

  it('names the stages as they stand, and goes on where a list is longer', async () => {
    const room = await aRoomIn(await Clinic.open(service));
    const own = `/v1/patients/${room.patient.patientId}`;
    const { api } = room.patient;
    const stages = ['rebuilding', 'acceptance'];
    for (let turn = 0; turn < 7; turn++)
      await api.expect(
        201,
        api.post(`${own}/stage-transitions`, {
          ...{ perspective: 'self', stage: stages[turn % 2], kind: turn % 2 ? 'return' : undefined },
          reason: 'It was a long week',
        }),
      );
    const { body: page } = await api.expect(200, api.get(`${own}/way`));
    const { body: catalogue } = await api.expect(200, api.get('/v1/stage-catalogues/current'));
    expect(page.stages).toEqual(
      catalogue.stages.map(({ code, title, description }: any) => ({ code, title, description })),
    );
    expect(page.moves.items).toHaveLength(5);
    const further = await api.expect(200, api.get(`${own}/stage-transitions?cursor=${page.moves.next}`));
    expect(further.body.items).toHaveLength(2);
  });
});

/** The chart ends at the moment at which it was asked for. */
function timeless(part: any): any {
  if (!part?.series) return part;
  const series = part.series.map(({ perspective, stays }: any) => ({
    perspective,
    stays: stays.map(({ stage }: any) => stage),
  }));
  return { ...part, series, from: null, to: null };
}
