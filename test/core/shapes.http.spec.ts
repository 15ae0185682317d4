import fc from 'fast-check';
import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';
import { atAnyDoor, operator, signedIn } from '../access/callers.js';
import { aWorldOfObjects, type World } from '../access/objects.js';
import { sampleBodies } from '../access/sample-body.js';
import { Description } from '../contract/document.js';
import { ValidValues } from '../contract/valid-values.js';
import type { Answer, Api } from '../support/api.js';
import { each } from '../support/each.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { inTurn } from '../support/turns.js';
import { unseen } from './text/unseen.js';

type Schema = any;
interface Spot {
  readonly pointer: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}
interface Fault {
  readonly pointer: string;
  readonly message: string;
}

const misleading =
  /longer than|shorter than|regular expression|nested property|conform|must be an? (?:instance|UUID)/i;

describe('what is said of a body that lacks something, or holds something else', () => {
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

  const schemas = (): Record<string, Schema> =>
    service.contract.components?.schemas as Record<string, Schema>;

  function resolved(schema: Schema): Schema {
    if (schema?.$ref) return resolved(schemas()[schema.$ref.split('/').at(-1)]);
    const among = (schema?.anyOf ?? schema?.oneOf ?? schema?.allOf)?.filter(
      ({ type }: Schema) => type !== 'null',
    );
    return among?.length === 1 ? resolved(among[0]) : schema;
  }

  /** Every field of a body, wherever it is, with what the description says of it. */
  function spotsIn(value: any, given: Schema, pointer = ''): Spot[] {
    const whole = resolved(given);
    const variant =
      whole?.discriminator && whole.discriminator.mapping[value?.[whole.discriminator.propertyName]];
    const schema = variant ? resolved({ $ref: variant }) : whole;
    if (Array.isArray(value))
      return value.flatMap((item, index) => spotsIn(item, schema?.items ?? {}, `${pointer}/${index}`));
    if (typeof value !== 'object' || value === null) return [];
    return Object.keys(value).flatMap((name) => {
      const inner = schema?.properties?.[name] ?? {};
      const isRequired = (schema?.required ?? []).includes(name) && !('default' in inner);
      const at = `${pointer}/${name}`;
      return [{ pointer: at, schema: resolved(inner), isRequired }, ...spotsIn(value[name], inner, at)];
    });
  }

  function withValue(body: any, pointer: string, value: unknown): any {
    const copy = structuredClone(body);
    const path = pointer.split('/').slice(1);
    const last = path.pop() ?? '';
    const parent = path.reduce((inner, name) => inner[name], copy);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    return copy;
  }

  /** Asks as whoever is let in. */
  async function asker({ method, path }: Operation): Promise<((body: unknown) => Promise<Answer>) | null> {
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => world.ids[name] ?? '');
    for (const api of callers) {
      const ask = (body: unknown): Promise<Answer> => api.with(atAnyDoor).send(method, address, body);
      if ((await ask({ constructor: 1 })).status === 400) return ask;
    }
    return null;
  }

  const errorsOf = ({ body }: Answer): Fault[] => body?.errors ?? [];

  const wrongFor = ({ type, enum: values }: Schema): unknown => {
    if (values) return undefined;
    const types = [type].flat();
    if (types.includes('array') || types.includes('object')) return 'words';
    return types.includes('string') ? 7 : 'words';
  };

  it('points at the field and says what is wrong, for every field of every body', async () => {
    const wrong: string[] = [];
    let asked = 0;
    const operations = operationsOf(service.contract).filter(
      ({ definition }) =>
        definition.requestBody &&
        !('application/x-www-form-urlencoded' in (definition.requestBody as any).content),
    );
    await each(operations, async (operation) => {
      const ask = await asker(operation);
      const name = `${operation.method} ${operation.path}`;
      if (!ask) return void wrong.push(`${name}: nobody was let in`);
      const { schema } = (operation.definition.requestBody as any).content['application/json'];
      const judged = new Set<string>();
      for (const body of sampleBodies(service.contract, operation, world.ids.goalId ?? '').slice(0, 40)) {
        for (const spot of spotsIn(body, schema)) {
          // Other bodies have the same field in the same place.
          const place = JSON.stringify(spot);
          if (judged.has(place)) continue;
          judged.add(place);
          const judge = async (value: unknown, isRight: (message: string) => boolean): Promise<void> => {
            const answer = await ask(withValue(body, spot.pointer, value));
            asked += 1;
            const said = errorsOf(answer).find(({ pointer }) => pointer === spot.pointer);
            const astray = errorsOf(answer).filter(
              ({ message }) => misleading.test(message) && message === said?.message,
            );
            if (answer.status !== 400 || !said || !isRight(said.message) || astray.length > 0)
              wrong.push(
                `${name} ${spot.pointer} ${JSON.stringify(value)}: ${answer.status} ${JSON.stringify(errorsOf(answer).slice(0, 3))}`,
              );
          };
          if (spot.isRequired) await judge(undefined, (message) => message.includes('is missing'));
          const other = wrongFor(spot.schema);
          if (other !== undefined && spot.schema.type)
            await judge(other, (message) => /must be (?:a|an|true|one of)\b/.test(message));
        }
      }
    });
    expect([...new Set(wrong)].sort()).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  });

  /** A password of blanks is somebody's own affair; what the law wants in a consent is told with what else it lacks. */
  const takesWords = ({ pointer, schema: { type, enum: values, format, pattern = '' } }: Spot): boolean =>
    [type].flat().includes('string') &&
    !values &&
    !format &&
    /^$|\\S/.test(pattern) &&
    !/password$|^\/part2\//i.test(pointer);

  it('points at each text in which nothing can be seen, of every body that is right otherwise', async () => {
    const wrong: string[] = [];
    let asked = 0;
    const description = new Description(service.contract);
    await each(description.operations, async (operation) => {
      const described = description.bodyOf(operation);
      const ask = described?.type === 'application/json' ? await asker(operation) : null;
      if (!described || !ask) return;
      const { schema } = described;
      const made = new ValidValues(description, () => []).of(schema);
      const right = made.filter((body) => description.faultsOf(schema, body).length === 0);
      const judged = new Set<string>();
      for (const body of fc.sample(right, { seed: 7, numRuns: 12 }))
        for (const spot of spotsIn(body, schema).filter(takesWords)) {
          const place = spot.pointer.replace(/\d+/g, '0');
          if (judged.has(place)) continue;
          judged.add(place);
          for (const text of inTurn(unseen, judged.size, unseen.length)) {
            const answer = await ask(withValue(body, spot.pointer, text));
            asked += 1;
            if (answer.status !== 400 || !errorsOf(answer).some(({ pointer }) => pointer === spot.pointer))
              wrong.push(`${operation.method} ${operation.path} ${spot.pointer}: ${answer.text}`);
          }
        }
    });
    expect(wrong.sort()).toEqual([]);
    expect(asked).toBeGreaterThan(200);
  });

  it('points at the part of a proposal that is wrong, as the change it is, and at no other', async () => {
    const { api } = world.room.patient;
    const address = `${world.room.plan}/proposals`;
    const faults = async (op: object): Promise<Fault[]> =>
      errorsOf(
        await api.post(address, { basePlanRevision: 1, ops: [{ op: 'review.set', intervalDays: 30 }, op] }),
      );
    expect(await faults({ op: 'goal.addd', statement: 'Walk', lifeDomain: 'health' })).toEqual([
      { pointer: '/ops/1/op', message: expect.stringMatching(/^op must be one of goal\.add, /) },
    ]);
    expect(await faults({ statement: 'Walk' })).toEqual([
      { pointer: '/ops/1/op', message: expect.stringMatching(/^op is missing: it must be one of /) },
    ]);
    expect(await faults({ op: 'step.add', goalId: world.ids.goalId, owner: { kind: 'patient' } })).toEqual([
      { pointer: '/ops/1/description', message: 'description is missing' },
    ]);
    expect(await faults({ op: 'goal.end', goalId: 7, outcome: 'completed' })).toEqual([
      { pointer: '/ops/1/goalId', message: 'goalId must be a text, not a number' },
    ]);
  });

  it('says what of an “about me” is missing, and not that it is too short', async () => {
    const { patient, plan } = world.room;
    const answer = await patient.api
      .with({ 'if-match': '"1"' })
      .put(`${plan}/about-me`, { strengths: [7], hopes: 'all' });
    expect(errorsOf(answer)).toEqual(
      expect.arrayContaining([
        { pointer: '/values', message: 'values is missing' },
        { pointer: '/strengths/0', message: 'each of the list must be a text, not a number' },
        { pointer: '/hopes', message: 'hopes must be a list, not a text' },
      ]),
    );
    expect(answer.text).not.toContain('longer');
  });
});
