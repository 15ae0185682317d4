import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';
import { operator, signedIn } from '../access/callers.js';
import { aWorldOfObjects, type World } from '../access/objects.js';
import type { Api } from '../support/api.js';
import { each } from '../support/each.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const someId = '0199b3de-5f0e-7c11-9a55-0f4a7f6f2f10';
/** Each passes for some kind of key at first sight: a day, a moment, a number, a name. */
const lookalikes = [
  '2026-02-30',
  '0000-01-01',
  '2026-02-30T00:00:00.000Z',
  '99999999999999999999',
  '0812',
  'a\u0000b',
  '\ud800',
  'NaN',
];
const moment = '2026-02-28T00:00:00.000Z';
const keys = [
  ...lookalikes.map((key) => [key]),
  ...lookalikes.map((key) => [key, someId]),
  [moment, someId],
  [someId],
  [''],
];
const forged = keys.map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));

describe('A cursor that no list has given out', () => {
  let service: TestApp;
  let world: World;
  let callers: Api[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    world = await aWorldOfObjects(service);
    callers = [...(await signedIn(world)).map(({ api }) => api), await operator(world)];
  });
  afterAll(() => service.close());

  const lists = (): Operation[] =>
    operationsOf(service.contract).filter(
      ({ method, definition }) =>
        method === 'GET' &&
        definition.parameters?.some((parameter) => 'name' in parameter && parameter.name === 'cursor'),
    );

  async function reader(address: string): Promise<Api | undefined> {
    for (const api of callers) if ((await api.get(address)).status === 200) return api;
    return undefined;
  }

  it('is refused, or leads to an end of the list, and is never a fault', async () => {
    const wrong: string[] = [];
    const closed: string[] = [];
    let asked = 0;
    await each(lists(), async ({ path }) => {
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => world.ids[name] ?? '');
      const api = await reader(address);
      if (!api) return void closed.push(path);
      for (const cursor of forged) {
        const { status } = await api.get(`${address}?cursor=${cursor}`);
        asked += 1;
        if (![200, 400].includes(status)) wrong.push(`${path} ${cursor}: ${status}`);
      }
    });
    expect(wrong).toEqual([]);
    // Open to whoever facilitates that group alone, who is none of the callers.
    expect(closed).toEqual(['/v1/support-groups/{groupId}/places']);
    expect(asked).toBeGreaterThan(1000);
  });
});
