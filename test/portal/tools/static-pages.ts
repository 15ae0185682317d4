import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Page = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A tiny site, to show what the harness finds. */
export class StaticPages {
  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    readonly address: string,
  ) {}

  /** @param pages what stands at each path: the inside of its body, or what answers */
  static async serve(pages: Readonly<Record<string, Page>>): Promise<StaticPages> {
    const server = createServer((request, response) => {
      const page = pages[new URL(request.url ?? '', 'http://site').pathname];
      if (typeof page === 'function') return page(request, response);
      response.statusCode = page === undefined ? 404 : 200;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader(
        'content-security-policy',
        "default-src 'self'; img-src 'self' data:; style-src 'self'",
      );
      response.end(
        page === undefined
          ? ''
          : `<!doctype html><html lang="en"><title>Title</title><link rel="icon" href="data:,"><body>${page}`,
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new StaticPages(server, `http://localhost:${(server.address() as AddressInfo).port}`);
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }
}
