/** What the service answered. `body` is parsed JSON, typed by the test that knows it. */
export interface Answer<Body = any> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
  readonly text: string;
}

/** A small HTTP client: real requests over a socket. */
export class Api {
  constructor(
    private readonly address: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  as(token: string): Api {
    return new Api(this.address, { ...this.headers, authorization: `Bearer ${token}` });
  }

  with(headers: Record<string, string>): Api {
    return new Api(this.address, { ...this.headers, ...headers });
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
    const response = await fetch(this.address + path, {
      method,
      headers: { ...this.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson ? JSON.parse(text) : null) as Body,
    };
  }
}
