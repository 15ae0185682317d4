import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';
import { atAnyDoor, signedIn, operator } from '../access/callers.js';
import { aWorldOfObjects, type World } from '../access/objects.js';
import type { Answer, Api } from '../support/api.js';
import { each } from '../support/each.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { whoeverIsLetIn } from '../support/turns.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Record<string, Schema>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

/** Whether the API's description says that a field may be null. */
const takesNull = ({ type, anyOf = [], oneOf = [] }: Schema): boolean =>
  type === 'null' || (Array.isArray(type) && type.includes('null')) || [...anyOf, ...oneOf].some(takesNull);

describe('null', () => {
  let service: TestApp;
  let world: World;
  let callers: Api[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    world = await aWorldOfObjects(service);
    const people = (await signedIn(world)).filter(({ name }) => !name.startsWith('a foreign'));
    callers = [...people.map(({ api }) => api), await operator(world), service.api];
  });
  afterAll(() => service.close());

  const fieldsOf = ({ definition }: Operation): [string, Schema][] => {
    const { content } = definition.requestBody as { content: Record<string, { schema: Schema }> };
    const name = content['application/json']?.schema.$ref?.split('/').at(-1) ?? '';
    const schemas = service.contract.components?.schemas as Record<string, Schema>;
    return Object.entries(schemas[name]?.properties ?? {});
  };

  it('is taken only where the description says so, on every route; elsewhere the field is named', async () => {
    const wrong: string[] = [];
    const operations = operationsOf(service.contract).filter(({ definition }) => definition.requestBody);
    await each(operations, async (operation) => {
      // Who is let in is let in with every field.
      let letIn: readonly Api[] = callers;
      for (const [field, schema] of fieldsOf(operation)) {
        if (takesNull(schema)) continue;
        const { method, path } = operation;
        const address = path.replace(/\{(\w+)\}/g, (_, name: string) => world.ids[name] ?? '');
        const nulled = (api: Api): Promise<Answer> =>
          api.with(atAnyDoor).send(method, address, { [field]: null });
        const met = await whoeverIsLetIn(letIn, nulled);
        letIn = met.map(({ api }) => api);
        const inside = met.map(({ answer }) => answer);
        const refused = inside.filter(({ status, body }) => {
          const pointers = (body?.errors ?? []).map(({ pointer }: { pointer: string }) => pointer);
          return status === 400 && pointers.includes(`/${field}`);
        });
        if (refused.length < inside.length || inside.length === 0)
          wrong.push(
            `${method} ${path} ${field}: ${inside.map(({ status, text }) => `${status} ${text}`)[0]}`,
          );
      }
    });
    expect(wrong.sort()).toEqual([]);
  });
});
