import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';
import { each } from '../support/each.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { whoeverIsLetIn } from '../support/turns.js';
import { atAnyDoor, signedIn, operator } from './callers.js';
import { aWorldOfObjects, type World } from './objects.js';

/** What nobody sets from outside: it comes from the credential, from the address, or from what was done. */
const forbidden = {
  tenantId: '0190a000-0000-7000-8000-000000000001',
  id: '0190a000-0000-7000-8000-000000000002',
  patientId: '0190a000-0000-7000-8000-000000000003',
  accountId: '0190a000-0000-7000-8000-000000000004',
  author: '0190a000-0000-7000-8000-000000000004',
  proposedBy: '0190a000-0000-7000-8000-000000000004',
  signedBy: '0190a000-0000-7000-8000-000000000004',
  role: 'administrator',
  roles: ['administrator'],
  party: 'patient',
  status: 'active',
  state: 'accepted',
  version: 99,
  revision: 99,
  createdAt: '2020-01-01T00:00:00Z',
  recordedAt: '2020-01-01T00:00:00Z',
  contentHash: 'a'.repeat(64),
  __proto__x: { admin: true },
};

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

describe('Fields that nobody sets from outside', () => {
  let service: TestApp;
  let world: World;
  let probes: { operation: Operation; names: string[] }[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    world = await aWorldOfObjects(service);
    probes = operationsOf(service.contract)
      .filter(({ definition }) => definition.requestBody)
      .map((operation) => ({ operation, names: namesBeyond(operation) }));
  });
  afterAll(() => service.close());

  function namesBeyond({ definition }: Operation): string[] {
    const { content } = definition.requestBody as { content: Record<string, { schema: Schema }> };
    const { $ref = '', properties } = content['application/json']?.schema ?? {};
    const schemas = service.contract.components?.schemas as Record<string, Schema>;
    const own = properties ?? schemas[$ref.replace('#/components/schemas/', '')]?.properties ?? {};
    return Object.keys(forbidden).filter((name) => !(name in own));
  }

  it('are refused by name on every write, whoever sends them', async () => {
    const callers = [...(await signedIn(world)).map(({ api }) => api), await operator(world), service.api];
    const wrong: string[] = [];
    await each(probes, async ({ operation, names }) => {
      const { method, path } = operation;
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => world.ids[name] ?? '');
      const body = Object.fromEntries(names.map((name) => [name, forbidden[name as keyof typeof forbidden]]));
      const judged = await whoeverIsLetIn(callers, (api) => api.with(atAnyDoor).send(method, address, body));
      if (judged.length === 0) wrong.push(`${method} ${path} lets nobody in`);
      for (const { answer } of judged) {
        const named = ((answer.body?.errors ?? []) as { pointer: string }[]).map(({ pointer }) => pointer);
        const missed = names.filter((name) => !named.includes(`/${name}`));
        if (answer.status !== 400 || missed.length > 0)
          wrong.push(`${method} ${path}: ${answer.status}, not named: ${missed.join(', ')}`);
      }
    });
    expect(wrong).toEqual([]);
    expect(probes.length).toBeGreaterThan(30);
  });
});
