import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { aWorldOfObjects, type World } from '../access/objects.js';
import { signedIn, operator } from '../access/callers.js';
import type { Answer, Api } from '../support/api.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { inTurn } from '../support/turns.js';
import { Clinic, type Person } from '../support/world.js';
import { get, sendRaw } from './raw.js';

const problemType = 'application/problem+json; charset=utf-8';
const json = { 'content-type': 'application/json' };

describe('A request that is not well formed', () => {
  let service: TestApp;
  let clinic: Clinic;
  let admin: Person;
  beforeAll(async () => {
    service = await startTestApp();
    clinic = await Clinic.open(service);
    admin = await clinic.person(['administrator']);
  });
  afterAll(() => service.close());

  const register = (body: unknown, headers: Record<string, string> = json): Promise<Answer> =>
    admin.api.with(headers).send('POST', '/v1/patients', body);
  const pointers = ({ body }: Answer): string[] =>
    (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
  const aPatient = { identifier: 'MRN-1', givenName: 'Alex', familyName: 'Moreau', birthDate: '1990-05-17' };

  it.each(['{"identifier":', '', '{identifier: 1}', '{"a":1}}', '\u0000'])(
    'is refused when its body is no JSON: %j',
    async (body) => {
      const answer = await register(body);

      expect(answer.status).toBe(400);
      expect(answer.body.type).toBe('urn:concord:problem:bad-input');
      expect(answer.body.detail).toContain('JSON');
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application', 'text/json'])(
    'is refused when it comes as %s',
    async (type) => {
      const answer = await register(aPatient, { 'content-type': type });

      expect(answer.status).toBe(415);
      expect(answer.headers.get('content-type')).toBe(problemType);
    },
  );

  it.each([
    ['is packed', 415, { ...json, 'content-encoding': 'gzip' }],
    ['is in other letters', 415, { 'content-type': 'application/json; charset=ISO-8859-1' }],
    ['says that it is in other letters', 415, { 'content-type': 'application/json;charset="utf-16"' }],
  ])('is refused when it %s', async (_, status, headers) => {
    const answer = await register(aPatient, headers);

    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, problemType]);
  });

  it.each(['application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'Application/JSON'])(
    'is read when it comes as %s',
    async (type) => {
      const { api } = await (await Clinic.open(service)).person(['administrator']);
      const answer = await api.with({ 'content-type': type }).post('/v1/patients', aPatient);

      expect(answer.status).toBe(201);
    },
  );

  it('is refused when some of it is not UTF-8, and no other name is kept in its place', async () => {
    // In Latin-1: a letter with an accent is one byte, which UTF-8 never has by itself.
    const body = Buffer.from(JSON.stringify({ ...aPatient, familyName: 'Núñez' }), 'latin1');
    const headers = { ...json, ...(await admin.api.signedIn()) };
    const answer = await fetch(`${service.address}/v1/patients`, { method: 'POST', headers, body });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('UTF-8') as string });
  });

  it('is refused when it holds more than 1 MiB', async () => {
    const answer = await register({ ...aPatient, givenName: 'a'.repeat(1024 * 1024) });

    expect([answer.status, answer.body.type]).toEqual([413, 'urn:concord:problem:too-large']);
  });

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"givenName":'.repeat(15_000) + '1' + '}'.repeat(15_000)],
  ])('is refused when its %s are nested without end, also with an Idempotency-Key', async (_, body) => {
    const answers = [await register(body), await register(body, { 'idempotency-key': 'deep-and-deeper' })];

    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
    expect(answers[0]?.body.detail).toBe('The body is nested too deeply: at most 20 levels.');
  });

  it('is told every field that is at fault', async () => {
    const answer = await register({ ...aPatient, birthDate: 'yesterday', givenName: ' ', languages: ['?'] });

    expect(answer.status).toBe(400);
    expect(pointers(answer).sort()).toEqual(['/birthDate', '/givenName', '/languages']);
    expect(answer.body.detail).toContain('/birthDate');
  });

  it('is told the field that it does not have, by its name', async () => {
    const answer = await register({ ...aPatient, 'a/b~c': 1, isAdmin: true });

    expect(answer.body.errors).toEqual([
      { pointer: '/a~1b~0c', message: 'a/b~c is not a field of this request' },
      { pointer: '/isAdmin', message: 'isAdmin is not a field of this request' },
    ]);
  });

  it('is told the parameter that a list does not have', async () => {
    const answer = await admin.api.get('/v1/patients?limit=5&tenantId=x');

    expect([answer.status, pointers(answer)]).toEqual([400, ['/tenantId']]);
  });

  it.each(['0', '101', '-1', '1.5', 'many', '', '1&limit=2'])(
    'may not ask for a page of %j',
    async (limit) => {
      const answer = await admin.api.get(`/v1/patients?limit=${limit}`);

      expect([answer.status, pointers(answer)]).toEqual([400, ['/limit']]);
    },
  );

  it.each(['A\u0000x', 'A\ud800x', 'A\udfffx'])(
    'may hold no text that cannot be kept: %j',
    async (givenName) => {
      const answer = await register({ ...aPatient, givenName, languages: ['en', givenName] });

      expect(answer.status).toBe(400);
      expect(pointers(answer)).toEqual(['/givenName', '/languages/1']);
      expect((await admin.api.get('/v1/patients')).body.items).toEqual([]);
    },
  );

  it('may hold every character there is, and a name all of one line that leaves the text around it alone', async () => {
    const pronouns = 'Zoë 王小明 👩🏽‍⚕️ \u202eא\t«»\u0001\uffff';
    const made = await register({ ...aPatient, identifier: 'MRN-all', givenName: pronouns, pronouns });
    const kept = { givenName: 'Zoë 王小明 👩🏽‍⚕️ א «»', pronouns };

    expect([made.status, made.body]).toMatchObject([201, kept]);
    expect((await admin.api.get(`/v1/patients/${made.body.id}`)).body).toMatchObject(kept);
  });

  it('may hold no text that cannot be kept in its address', async () => {
    const answer = await admin.api.get('/v1/patients?identifier=%00');

    expect([answer.status, pointers(answer)]).toEqual([400, ['/identifier']]);
  });

  it.each(['1', 'null', '%20', "'; SELECT 1", '..%2fme', '0190a000-0000-7000-8000-00000000000g'])(
    'may not have %j as an id',
    async (id) => {
      const answer = await admin.api.get(`/v1/patients/${id}`);

      expect([answer.status, pointers(answer)]).toEqual([400, ['patientId']]);
    },
  );

  it.each(['/v1/%zz', '/v1/patients/%zz', `/v1/patients/${'a'.repeat(200)}`, '/%', '/v1/%e0%a4%a'])(
    'is answered as a problem when its address cannot be read: %s',
    async (path) => {
      const answer = await sendRaw(service.address, get(path));

      expect(answer.status).toBe(400);
      expect(answer.headers).toMatchObject({ 'content-type': problemType, 'cache-control': 'no-store' });
      expect(answer.headers['x-request-id']).toBe(answer.body.instance);
      expect(answer.body.detail).not.toContain(path);
    },
  );

  it.each([
    ['is not HTTP', 400, 'hello\r\n\r\n'],
    ['has a method that nobody knows', 400, 'CANARY /v1/me HTTP/1.1\r\nHost: concord\r\n\r\n'],
    [
      'says its length twice',
      400,
      'POST /v1/sessions HTTP/1.1\r\nHost: concord\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['has headers without end', 431, get('/v1/me', [`X-Long: ${'a'.repeat(40_000)}`])],
  ])('is answered as a problem when it %s', async (_, status, bytes) => {
    const answer = await sendRaw(service.address, bytes);

    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe(problemType);
    expect(answer.body).toMatchObject({ status, type: expect.any(String), detail: expect.any(String) });
  });

  it.each(['[]', '"x"', '12'])('says where, also when that is the whole body: %s', async (body) => {
    const answer = await register(body);
    expect([answer.status, answer.body.detail]).toEqual([
      400,
      'Please check the body: "errors" says what is expected there.',
    ]);
  });

  it.each([
    ['limit=1&limit=2', '/limit', 'limit is given more than once: send it once'],
    ['cursor=a&cursor=b', '/cursor', 'cursor is given more than once: send it once'],
    ['limit=abc', '/limit', 'limit must be an integer number'],
    ['limit=', '/limit', 'limit must be an integer number'],
  ])('says what is wrong with a parameter: %s', async (query, pointer, message) => {
    const { status, body } = await admin.api.get(`/v1/patients?${query}`);
    expect([status, body.errors]).toEqual([400, [{ pointer, message }]]);
  });
});

/** Bodies that fit no route, in ways that a validator may not have thought of. */
const oddBodies = [
  'null',
  '[]',
  '[null]',
  '[[]]',
  '"text"',
  '7',
  'true',
  '{"":1}',
  '{"constructor":1}',
  '{"length":2}',
  '{"toString":null}',
  '{"hasOwnProperty":1}',
];

describe('Every write of the service', () => {
  let service: TestApp;
  let world: World;
  let callers: Api[];
  beforeAll(async () => {
    service = await startTestApp();
    world = await aWorldOfObjects(service);
    callers = [
      ...(await signedIn(world)).slice(0, 3).map(({ api }) => api),
      await operator(world),
      service.api,
    ];
    callers.push((await world.room.clinic.person(['administrator'])).api);
  });
  afterAll(() => service.close());

  it('answers odd bodies, and fields of the wrong kind, with a problem and no fault of its own', async () => {
    const wrong: string[] = [];
    const writes = operationsOf(service.contract).filter(({ definition }) => definition.requestBody);
    for (const [turn, { method, path, definition }] of writes.entries()) {
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => world.ids[name] ?? '');
      for (const body of inTurn([...oddBodies, ...wrongKinds(definition.requestBody)], turn, 5)) {
        const answers = await Promise.all(
          callers.map((api) => api.with({ ...json, 'if-match': '"1"' }).send(method, address, body)),
        );
        const bad = answers.find(
          ({ status, headers }) =>
            status >= 500 || (status >= 400 && headers.get('content-type') !== problemType),
        );
        if (bad) wrong.push(`${method} ${path} answers ${body} with ${bad.text}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 1_800_000);

  /** Each field of the body, as something that it is not. */
  function wrongKinds(requestBody: unknown): string[] {
    const { content } = requestBody as { content: Record<string, { schema: { $ref?: string } }> };
    const name = content['application/json']?.schema.$ref?.split('/').at(-1) ?? '';
    const schemas = service.contract.components?.schemas as Record<string, { properties?: object }>;
    const fields = Object.keys(schemas[name]?.properties ?? {});
    const kinds = [null, [], {}, [null], [[]], [{}], 1e308, -1, '', true, '\u2028'.repeat(3000)];
    return kinds.map((kind) => JSON.stringify(Object.fromEntries(fields.map((field) => [field, kind]))));
  }
});
