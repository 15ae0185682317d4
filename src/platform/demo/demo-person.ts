import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../../core/clock.js';

type Method = 'GET' | 'PATCH' | 'POST' | 'PUT';

type Answered = Awaited<ReturnType<NestFastifyApplication['inject']>>;

interface Sent {
  readonly body?: object;
  readonly ifMatch?: string | undefined;
}

/** An access token lives five minutes; a sitting in the demo is shorter. */
const sittingMs = 4 * 60_000;

/** Somebody who does what people do: through the API, and signed in. */
export class DemoPerson {
  private sitting: { readonly token: string; readonly since: Date } | null = null;

  constructor(
    private readonly app: NestFastifyApplication,
    readonly name: string,
    private readonly signIn: () => Promise<string | null>,
    readonly accountId = '',
  ) {}

  async get<Answer>(url: string): Promise<Answer> {
    return (await this.send('GET', url)).json<Answer>();
  }

  async post<Answer>(url: string, body: object = {}): Promise<Answer> {
    return (await this.send('POST', url, { body })).json<Answer>();
  }

  /** Writes over what was just read. */
  async put(url: string, body: object): Promise<void> {
    const { headers } = await this.send('GET', url);
    await this.send('PUT', url, { body, ifMatch: headers.etag });
  }

  /** Changes some of what was just read. */
  async patch(url: string, body: object): Promise<void> {
    const { headers } = await this.send('GET', url);
    await this.send('PATCH', url, { body, ifMatch: headers.etag });
  }

  /** Answers to what was just read, as it was read. */
  async postAsRead(url: string, answer: string, body: object): Promise<void> {
    const { headers } = await this.send('GET', url);
    await this.send('POST', `${url}/${answer}`, { body, ifMatch: headers.etag });
  }

  private async send(method: Method, url: string, sent: Sent = {}): Promise<Answered> {
    const token = await this.token();
    const answer = await this.app.inject({
      method,
      url,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(sent.ifMatch && { 'if-match': sent.ifMatch }),
      },
      ...(sent.body && { payload: sent.body }),
    });
    if (answer.statusCode < 300) return answer;
    const request = `${method} ${url} by ${this.name}`;
    throw new Error(`The demo could not be set up: ${request} answered ${answer.statusCode} ${answer.body}`);
  }

  private async token(): Promise<string | null> {
    const now = this.app.get(Clock, { strict: false }).now();
    const age = this.sitting ? now.getTime() - this.sitting.since.getTime() : Infinity;
    if (this.sitting && age < sittingMs) return this.sitting.token;
    const token = await this.signIn();
    this.sitting = token === null ? null : { token, since: now };
    return token;
  }
}
