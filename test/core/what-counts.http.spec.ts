import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { aWorldOfObjects, type World } from '../access/objects.js';
import { signedIn, type Caller } from '../access/callers.js';
import type { Answer } from '../support/api.js';
import { inTurn } from '../support/turns.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: { readonly type?: string };
}

describe('what comes in counts as it is written', () => {
  let service: TestApp;
  let world: World;
  let callers: Caller[];
  beforeAll(async () => {
    service = await startTestApp();
    world = await aWorldOfObjects(service);
    callers = await signedIn(world);
  });
  afterAll(() => service.close());

  const addressOf = (path: string): string =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => world.ids[name] ?? '');

  it('takes a whole number in an address in decimal digits only, on every route', async () => {
    const { api } = world.room.clinician;
    const odd = ['0x1', '1e0', '%201', '+1', '%2B1', '1.0', '0b1', '%D9%A1', ''];
    const wrong: string[] = [];
    for (const [turn, { method, path, definition }] of operationsOf(service.contract).entries()) {
      const parameters = (definition.parameters ?? []) as unknown as Parameter[];
      for (const { name } of parameters.filter(
        (each) => each.in === 'query' && each.schema?.type === 'integer',
      ))
        for (const written of inTurn(odd, turn, 3)) {
          const { status, body } = await api.send(method, `${addressOf(path)}?${name}=${written}`);
          // Whoever may not read it does not hear what is wrong with the address.
          if ([401, 403, 404].includes(status)) continue;
          if (status !== 400 || body.errors[0].pointer !== `/${name}`)
            wrong.push(`${method} ${path}?${name}=${written}: ${status}`);
        }
    }
    expect(wrong).toEqual([]);
  });

  it('knows nothing as of a moment that has not come, on every route', async () => {
    const { api } = world.room.clinician;
    for (const address of [world.room.plan, `/v1/patients/${world.ids.patientId}/care-team`]) {
      const { body } = await api.expect(422, api.get(`${address}?asOf=2999-01-01T00:00:00Z`));
      expect(body).toMatchObject({
        detail: 'Nobody knows yet how it will stand then.',
        errors: [{ pointer: '/asOf' }],
      });
      const plus = await api.expect(400, api.get(`${address}?asOf=2026-01-01T00:00:00+01:00`));
      expect(plus.body.errors[0].message).toContain('write the plus sign as %2B');
    }
  });

  it.each([
    ['{"name":"A","name":"B"}', '/name', 'name'],
    ['{"a":{"b":[1,{"c":"x:\\\\\\"y","c" : 2}]}}', '/a/b/1/c', 'c'],
    ['{"\\u0061":1,"a":2}', '/a', 'a'],
    ['[{"a":1},{"a":1,"b":"\\\\","b":3}]', '/1/b', 'b'],
    ['{"a/b":{"~c/d":1,"~c/d":2}}', '/a~1b/~0c~1d', '~c/d'],
  ])('refuses a body in which a field comes twice: %s', async (body, pointer, name) => {
    const sent = service.api.with({ 'content-type': 'application/json' });
    const answer = await sent.send('POST', '/v1/sessions', body);
    expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([400, pointer]);
    expect(answer.body.detail).toBe(`The body gives ${name} more than once. Send each field once.`);
  });

  it('takes fields of one name in different places, and names within texts, for what they are', async () => {
    const { patient, plan } = world.room;
    const words = '"text": "a", {"text": 1} \\" : [';
    const op = { op: 'goal.add', lifeDomain: 'home', ownWords: { text: words } };
    const { revision } = (await patient.api.get(plan)).body;
    const ops = [op, op];
    const spaced = JSON.stringify({ basePlanRevision: revision, ops }, null, 2).replaceAll(':', ' :');
    const sent = patient.api.with({ 'content-type': 'application/json' });
    const { body } = await patient.api.expect(201, sent.send('POST', `${plan}/proposals`, spaced));
    expect(body.ops[0].ownWords.text).toBe(words.replaceAll(':', ' :'));
  });

  it('keeps the version of what is changed in nothing, on every route', async () => {
    const wrong: string[] = [];
    const kept = new Set<string>();
    for (const { method, path } of operationsOf(service.contract)) {
      if (method !== 'PATCH') continue;
      for (const { name, api } of callers) {
        const read = await api.get(addressOf(path));
        const etag = read.headers.get('etag');
        if (read.status !== 200 || etag === null) continue;
        const change = (body: object): Promise<Answer> =>
          api.with({ 'if-match': etag }).send('PATCH', addressOf(path), body);
        const empty = await change({});
        const asked = (empty.body.errors ?? []).map(({ pointer }: any) => pointer.slice(1));
        const asRead = Object.fromEntries(asked.map((field: string) => [field, read.body[field]]));
        const changed = empty.status === 400 ? await change(asRead) : empty;
        if (changed.status === 200) kept.add(path);
        if (changed.status === 200 && changed.headers.get('etag') !== etag)
          wrong.push(`${path} by ${name}: ${etag} became ${changed.headers.get('etag')}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(kept.size).toBeGreaterThan(10);
  });
});
