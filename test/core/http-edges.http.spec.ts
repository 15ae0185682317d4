import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, type Person } from '../support/world.js';
import { get, sendRaw } from './raw.js';

const problemType = 'application/problem+json; charset=utf-8';

describe('At the edges of HTTP', () => {
  let service: TestApp;
  let admin: Person;
  beforeAll(async () => {
    service = await startTestApp();
    admin = await (await Clinic.open(service)).person(['administrator']);
  });
  afterAll(() => service.close());

  it.each([
    '/docs/%00',
    '/docs/..',
    '/docs/%2e%2e/package.json',
    '/docs/index.html%00',
    `/docs/${'a'.repeat(300)}`,
  ])('whatever is asked of the documentation is a file or a problem, never a fault: %s', async (path) => {
    const answer = await sendRaw(service.address, get(path));

    expect([400, 404]).toContain(answer.status);
    expect(answer.headers['content-type']).toBe(problemType);
    expect(answer.body.detail).not.toContain('JSON');
  });

  it('the bare address leads to the documentation', async () => {
    const answer = await sendRaw(service.address, get('/'));

    expect([answer.status, answer.headers.location]).toEqual([302, '/docs']);
  });

  it.each([
    ['Range: bytes=99999999-', 416],
    ['If-Match: "x"', 412],
    ['If-Unmodified-Since: Mon, 01 Jan 1990 00:00:00 GMT', 412],
  ])('a condition that a file does not meet is said to be one: %s', async (header, status) => {
    const answer = await sendRaw(service.address, get('/docs/swagger-ui.css', [header]));

    expect([answer.status, answer.headers['content-type']]).toEqual([status, problemType]);
  });

  it('the documentation can be read over plain HTTP under any name', async () => {
    const { headers } = await sendRaw(service.address, get('/docs'));

    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });

  it.each(['/health/live', '/openapi.json', '/v1/patients'])(
    'HEAD is GET without the body: %s',
    async (path) => {
      const [head, read] = [await admin.api.send('HEAD', path), await admin.api.send('GET', path)];

      expect([head.status, head.text]).toEqual([200, '']);
      expect(read.status).toBe(200);
      expect(head.headers.get('content-type')).toBe(read.headers.get('content-type'));
    },
  );

  it('HEAD asks for the same right as GET', async () => {
    expect((await service.api.send('HEAD', '/v1/patients')).status).toBe(401);
  });

  it('a request without a host is told to name it', async () => {
    const answer = await sendRaw(service.address, 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n');

    expect([answer.status, answer.body.type]).toEqual([400, 'urn:concord:problem:bad-input']);
  });

  it('a request that expects what nobody does is told so', async () => {
    const answer = await sendRaw(service.address, get('/health/live', ['Expect: a-miracle']));

    expect([answer.status, answer.body.type]).toEqual([417, 'urn:concord:problem:unmet-expectation']);
  });

  it('an ETag that a proxy has made weak still names the version', async () => {
    const { body } = await admin.api.expect(200, admin.api.get('/v1/settings'));
    const change = (tag: string) =>
      admin.api.with({ 'if-match': tag }).send('PATCH', '/v1/settings', { timeZone: 'Europe/Paris' });

    expect((await change(`W/"${body.version}"`)).status).toBe(200);
    expect((await change(`W/"${body.version}"`)).status).toBe(412);
    expect((await change(`w/"${body.version}"`)).status).toBe(400);
  });

  it.each(['?x=1', '?limit=5', '?constructor=1'])(
    'a parameter that an operation does not have is refused by its name: /v1/me%s',
    async (query) => {
      const name = query.slice(1).split('=')[0];
      const answer = await admin.api.get(`/v1/me${query}`);

      expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([400, name]);
      expect((await service.api.get(`/v1/me${query}`)).status).toBe(401);
    },
  );

  it.each(Object.getOwnPropertyNames(Object.prototype))('no request has a field named %s', async (name) => {
    const patient = '"identifier":"MRN-1","givenName":"Alex","familyName":"Moreau","birthDate":"1990-05-17"';
    const json = admin.api.with({ 'content-type': 'application/json' });
    const answers = [
      await json.send('POST', '/v1/patients', `{${patient},${JSON.stringify(name)}:1}`),
      await admin.api.get(`/v1/patients?${name}=1`),
    ];

    for (const { status, body } of answers)
      expect([status, body.errors]).toEqual([
        400,
        [{ pointer: `/${name}`, message: `${name} is not a field of this request` }],
      ]);
  });
});

describe('A service that is told to stop', () => {
  it('answers what is under way, says that the connection ends, and cuts whoever sends no further', async () => {
    const service = await startTestApp();
    const answered = await begin(service, 'POST /v1/sessions', 'Content-Length: 2', '{');
    const stuck = await begin(service, 'POST /v1/sessions', 'Content-Length: 2');
    const closed = service.close();
    answered.socket.write('}');

    expect(await answered.ended).toMatch(/^HTTP\/1\.1 400 [^]*\r\nconnection: close\r\n/i);
    expect(await stuck.ended).toBe('');
    await closed;
  });
});

/** A request that has been begun and not ended, once the service has it. */
async function begin(service: TestApp, line: string, length: string, body = ''): Promise<Begun> {
  const socket = connect(Number(new URL(service.address).port), '127.0.0.1');
  const server = service.app.getHttpServer() as NodeJS.EventEmitter;
  const arrived = once(server, 'request');
  let text = '';
  const ended = new Promise<string>((resolve) => {
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
  socket.write(
    `${line} HTTP/1.1\r\nHost: concord\r\nContent-Type: application/json\r\n${length}\r\n\r\n${body}`,
  );
  await arrived;
  return { socket, ended };
}

interface Begun {
  readonly socket: Socket;
  /** All that came back, once the connection is over. */
  readonly ended: Promise<string>;
}
