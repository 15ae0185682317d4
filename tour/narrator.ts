import process from 'node:process';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './generated/api.js';

export type Api = Client<paths>;

const coloured = process.stdout.isTTY;
const paint = (code: number, text: string): string => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
const widest = 900;

/** Tells the story: a heading per step, and each request with its answer as it went over the wire. */
export class Narrator {
  private steps = 0;

  constructor(private readonly address: string) {}

  step(title: string): void {
    this.steps += 1;
    process.stdout.write(`\n${paint(1, `${this.steps}. ${title}`)}\n`);
  }

  say(text: string): void {
    process.stdout.write(`   ${paint(36, text)}\n`);
  }

  /** A client that speaks for somebody and prints what it sends and gets. */
  clientOf(name: string, token?: string): Api {
    const client = createClient<paths>({ baseUrl: this.address });
    client.use(this.printing(name, token));
    return client;
  }

  private printing(name: string, token: string | undefined): Middleware {
    return {
      onRequest: async ({ request }) => {
        if (token) request.headers.set('authorization', `Bearer ${token}`);
        const { pathname, search } = new URL(request.url);
        process.stdout.write(`   ${paint(33, name)} ${request.method} ${pathname}${search}\n`);
        const body = await request.clone().text();
        if (body) process.stdout.write(`      ${paint(2, shorten(hide(body)))}\n`);
        return request;
      },
      onResponse: async ({ response }) => {
        const body = await response.clone().text();
        const status = paint(response.ok ? 32 : 35, String(response.status));
        process.stdout.write(`      → ${status} ${paint(2, shorten(hide(body)))}\n`);
      },
    };
  }
}

/** The tour may be shown to others: what opens doors is not printed. */
function hide(body: string): string {
  return body.replace(/"(password|accessToken|refreshToken|code)":"[^"]*"/g, '"$1":"…"');
}

function shorten(text: string): string {
  return text.length > widest ? `${text.slice(0, widest)} … (${text.length} characters)` : text;
}
