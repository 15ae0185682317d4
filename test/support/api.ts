import { Agent } from 'node:http';
import supertest from 'supertest';

/**
 * Connections stay open from one request to the next. One that idles is given up long before the service gives it up
 * (after 30 seconds), so that no request sets out on a connection that is just being closed.
 */
const connections = new Agent({ keepAlive: true, timeout: 5_000 });

/** What the service answered. `body` is parsed JSON, typed by the test that knows it. */
export interface Answer<Body = any> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
  readonly text: string;
}

/** How often it comes back; whatever is away for longer is what a test wants to see. */
const mostTries = 20;

/** Hears of every answer that a test got, whoever asked. */
type Listener = (method: string, path: string, answer: Answer) => void;
const listeners = new Set<Listener>();

/** @returns what ends it */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What is sent instead of a body; whatever the service refuses so is sent as it was meant. */
type Disguise = (method: string, path: string, body: object) => object;
let disguise: Disguise | null = null;

/** @returns what ends it */
export function disguiseBodies(as: Disguise): () => void {
  disguise = as;
  return () => (disguise = null);
}

/** A small HTTP client: real requests over a socket. Asked to come back (503), it does, as every client should. */
export class Api {
  constructor(
    private readonly address: string,
    private readonly headers: Record<string, string> = {},
    private readonly tries = mostTries,
    private readonly token?: () => Promise<string>,
  ) {}

  /** @param token or what gives one that is good still (lasting) */
  as(token: string | (() => Promise<string>)): Api {
    if (typeof token === 'string') return this.with({ authorization: `Bearer ${token}` });
    const { authorization: _, ...headers } = this.headers;
    return new Api(this.address, headers, this.tries, token);
  }

  with(headers: Record<string, string>): Api {
    return new Api(this.address, { ...this.headers, ...headers }, this.tries, this.token);
  }

  /** The same, but asking once: for tests of being asked to come back. */
  once(): Api {
    return new Api(this.address, this.headers, 1, this.token);
  }

  /** The header that says who asks, for whoever sends a request themself. */
  async signedIn(): Promise<{ authorization?: string }> {
    return this.token ? { authorization: `Bearer ${await this.token()}` } : {};
  }

  get<Body = any>(path: string): Promise<Answer<Body>> {
    return this.send('GET', path);
  }

  post<Body = any>(path: string, body: unknown = {}): Promise<Answer<Body>> {
    return this.send('POST', path, body);
  }

  put<Body = any>(path: string, body: unknown): Promise<Answer<Body>> {
    return this.send('PUT', path, body);
  }

  patch<Body = any>(path: string, body: unknown): Promise<Answer<Body>> {
    return this.send('PATCH', path, body);
  }

  delete<Body = any>(path: string): Promise<Answer<Body>> {
    return this.send('DELETE', path);
  }

  /** @throws unless the answer has the expected status, quoting what came instead */
  async expect<Body = any>(status: number, asked: Promise<Answer<Body>>): Promise<Answer<Body>> {
    const answer = await asked;
    if (answer.status !== status) throw new Error(`expected ${status}, got ${answer.status}: ${answer.text}`);
    return answer;
  }

  async send<Body = any>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    if (disguise && typeof body === 'object' && body !== null) {
      const answer = await this.ask<Body>(method, path, disguise(method, path, body));
      if (![400, 422].includes(answer.status)) return answer;
    }
    let answer = await this.ask<Body>(method, path, body);
    for (let tries = 1; answer.status === 503 && tries < this.tries; tries += 1)
      answer = await this.ask<Body>(method, path, body);
    return answer;
  }

  private async ask<Body>(method: string, path: string, body: unknown): Promise<Answer<Body>> {
    const signedIn = await this.signedIn();
    const request = new supertest.Test(this.address, method, path).agent(connections);
    request.set({ ...signedIn, ...this.headers });
    if (body !== undefined) {
      if (!this.headers['content-type']) request.type('json');
      request.send(typeof body === 'string' ? body : JSON.stringify(body));
    }
    // Of every type as it came: supertest would parse only those that it knows.
    const response = await request.responseType('text');
    const headers = new Headers(response.headers);
    // Supertest gives an object where HEAD has no body.
    const text = method === 'HEAD' ? '' : String(response.body);
    const isJson = text !== '' && /json/.test(headers.get('content-type') ?? '');
    const answer = {
      status: response.status,
      headers,
      text,
      body: (isJson ? JSON.parse(text) : null) as Body,
    };
    for (const listener of listeners) listener(method, path, answer);
    return answer;
  }
}
